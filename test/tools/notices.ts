/**
 * Writes THIRD-PARTY-NOTICES.md (`npm run notices`): the licences of everything that ends up in the extension.
 * `test/notices.test.ts` fails when the file is behind.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '../..')

/** Development packages of which something is shipped, with what that is. */
const SHIPPED_PARTS: Record<string, string> = {
  '@node-rs/jieba':
    'common pairs of characters and ordinary words in utils, made from the dictionary of jieba',
  wxt: 'the frame around background and content scripts',
  '@wxt-dev/i18n': 'the lookup of interface messages',
  'pinyin-pro': 'the table of readings in utils/script, made from its data',
}

/** Where a package only passes on what is shipped: whose it is, with their licence. */
const OF_OTHERS: Record<string, { from: string; licence: string }> = {
  '@node-rs/jieba': { from: 'https://github.com/fxsjy/jieba', licence: 'jieba-licence.txt' },
}

/** @returns the whole file, as it should be. */
export function thirdPartyNotices(): string {
  const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const names = [...Object.keys(dependencies), ...Object.keys(SHIPPED_PARTS)].toSorted()
  const sections = names.map((name) => {
    const folder = path.join(root, 'node_modules', name)
    const { version, license, homepage } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
    const texts = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && /^(?:licen[cs]e|notice|third_party)/i.test(entry.name))
      .map((entry) => readFileSync(path.join(folder, entry.name), 'utf8').replaceAll('\r', '').trim())
    const part = SHIPPED_PARTS[name] ? `Shipped of it: ${SHIPPED_PARTS[name]}.\n` : ''
    const quoted = (text: string) => `\n~~~text\n${text.trim()}\n~~~\n`
    const other = OF_OTHERS[name]
    const behind = other
      ? `\nWhat is shipped is from <${other.from}>:\n${quoted(readFileSync(path.join(import.meta.dirname, other.licence), 'utf8'))}`
      : ''
    const text = texts.map(quoted).join('') + behind
    return `## ${name} ${version}\n\n${license}${homepage ? `, <${homepage}>` : ''}\n${part}${text}`
  })
  return `# Third-party notices\n\nWritten by \`npm run notices\`. Jingdu itself is under the MIT licence (LICENSE).\n\n${sections.join('\n')}`
}

if (import.meta.main) writeFileSync(path.join(root, 'THIRD-PARTY-NOTICES.md'), thirdPartyNotices())

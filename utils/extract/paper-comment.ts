import { oneLine } from '../text/space.ts'
import { PAPER_COMMENT } from './snapshot.ts'
import { isStatement, noStatements, type StatementField, type Statements } from './statement-fields.ts'

/** The fields of {@link PAPER_COMMENT} that are read, in e-papers with a prefix: `<founder-title>`. */
const PAPER_FIELD =
  /<(?:founder-)?(date|author|title|sourcename|journalist)>((?:[^<]|<br ?\/?>){1,300})<\/(?:founder-)?\1>/gi

const PAPER_KEYS: Record<string, StatementField> = {
  date: 'published',
  author: 'authors',
  journalist: 'authors',
  title: 'titles',
  sourcename: 'sources',
}

/** Characters of the comment that are read. */
const LONGEST = 8000

/** Character references that titles hold; a comment is text, so the parser leaves them. */
const REFERENCES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  hellip: '…',
  middot: '·',
}

/**
 * What the publishing system of newspapers (Founder's Enpower: China Net, most e-papers) writes about the article into a
 * comment, `<!--enpproperty <date>…</date><author>…</author><title>…</title>…/enpproperty-->`. The snapshot keeps it as
 * a child of the root.
 */
export function readPaperComment(page: Element): Statements {
  const found = noStatements()
  const comment = [...page.childNodes].find(
    (node) => node.nodeType === 8 && PAPER_COMMENT.test(node.nodeValue ?? ''),
  )
  for (const [, key = '', value = ''] of (comment?.nodeValue ?? '').slice(0, LONGEST).matchAll(PAPER_FIELD)) {
    const text = oneLine(
      value
        .replace(/<br ?\/?>|&nbsp;/gi, ' ')
        .replace(/&([a-z]{2,6});/g, (whole, name: string) => REFERENCES[name] ?? whole),
    )
    const field = PAPER_KEYS[key.toLowerCase()]
    if (field && isStatement(text)) found[field].push(text)
  }
  return found
}

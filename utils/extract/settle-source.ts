import type { Provenance } from '../clean/step.ts'
import { isPaper, isPublisher, tidySource } from '../text/publishers.ts'
import { readsSame, withoutRepeats } from '../text/space.ts'
import { toSimplified } from '../text/to-simplified.ts'
import type { Metadata } from './metadata.ts'
import type { Statements } from './statement-fields.ts'

/** What a paper calls its pages on the net: "青石日报数字报", "青石晚报电子版". */
const EPAPER =
  /^(\p{Script=Han}{1,8}?[报報])((?:多媒体)?(?:数字|數字|电子|電子)(?:报|報|版|报纸|报刊|报平台|报刊平台))?$/u
const EPAPER_ADDRESS = /epaper|\/(?:szb|dzb)\/|\/html\/(?:19|20)\d{2}-\d{2}\/\d{2}\/|\/pc\/content\//i

/** The paper that the page is of, by the parts of its title: an e-paper prints no source. */
function paperOf(parts: readonly string[], url: string): string | null {
  for (const part of parts) {
    const [, paper, suffix] = EPAPER.exec(part.trim()) ?? []
    if (paper && (suffix || EPAPER_ADDRESS.test(url))) return paper
  }
  return null
}

/** Names of publishers that stand without a label. */
export interface UnlabelledSources {
  /** Those beside the headline that may be the account's or the paper's. */
  accounts: readonly string[]
  /** Those that the head of the page states. */
  stated: readonly string[]
  /** What stands behind the headline in the page's titles, taken apart: the channel, the blogger, the site. */
  titleParts: readonly string[]
}

/** Who published the article, and who reposted it from whom, by the order of trust that `settleMetadata` states. */
export function settleSource(
  { title, head, tail, stated, scripts, site, url }: Metadata,
  moved: Provenance,
  unlabelled: UnlabelledSources,
): Pick<Provenance, 'source' | 'via'> {
  const labelled = withoutRepeats(
    [site.source ?? '', ...head.sources, moved.source ?? '', ...moved.via, ...tail.sources].map(tidySource),
  )
  // beside whom the site is known to name as the author stands what the text is about
  const namesAuthor = site.author !== null && unlabelled.accounts.includes(site.author)
  // who wrote it is no publisher, though the markup puts the name where an account stands; nor is a channel or the headline
  const accounts = unlabelled.accounts.filter(
    (name) =>
      (isPublisher(name) || !(namesAuthor || head.authors.includes(name))) &&
      ![title, ...stated.titles, ...stated.sections].some((other) => readsSame(other, name)),
  )
  const writers = [head.authors, head.people, moved.authors, tail.authors].flat()
  const isUser = (name: string) =>
    writers.every((writer) => writer === name) &&
    head.users.includes(name) &&
    !name.split('-').some(isPublisher)
  // the user who wrote it on a site: what else stands beside the name is of the user
  const ofItsOwn = isSiteOfItsOwn(stated, unlabelled)
  const owned = [...stated.siteNames, ...unlabelled.titleParts]
  const owner = owned.find((name) => readsSame(name, accounts[0] ?? ''))
  // "青石网 2024-05-20 08:31 山城晚报": the site, and the paper from which it has the text; 青石晚报 may be its own
  const isOther = (name: string) =>
    isPaper(name) && !name.includes(owner?.slice(0, 2) ?? '') && !owned.some((own) => readsSame(own, name))
  const paper = owner === undefined ? undefined : accounts.find(isOther)
  const account = paper ?? (isUser(accounts[0] ?? '') && ofItsOwn ? accounts.find(isPublisher) : accounts[0])
  const source =
    labelled[0] ??
    account ??
    unlabelled.stated[0] ??
    (scripts.source && tidySource(scripts.source)) ??
    paperOf(unlabelled.titleParts, url) ??
    head.newsroom ??
    moved.dateline
  // 来源：青石报 below what the account 山城网 has posted
  const poster = account && !ofItsOwn && isPublisher(account) ? [account] : []
  return {
    source,
    via: withoutRepeats([...labelled, ...poster]).filter(
      (name) => !readsSame(name, title) && !isNamedIn(name, source ?? ''),
    ),
  }
}

/** Whether a text is a name, or has it among others: "光明网-《光明日报》". */
const isNamedIn = (name: string, text: string) =>
  [text, ...text.split(/[-—/／|｜·.．《》（）()]/)].some((part) => readsSame(part, name))

/** Where accounts publish, each of them a paper of its own. */
const OF_ACCOUNTS = /号$|公众平台|头条|网易订阅|看点|^(?:手机)?搜狐/

/** Whether a page names its site, and this is none where each account is a publisher. */
function isSiteOfItsOwn({ siteNames }: Statements, { titleParts }: UnlabelledSources): boolean {
  const names = [...siteNames, ...titleParts].map((name) => name.trim()).filter((name) => name !== '')
  return names.length > 0 && !names.some((name) => OF_ACCOUNTS.test(toSimplified(name)))
}

import type { Provenance } from '../clean/step.ts'
import { isPublisher, tidySource } from '../text/publishers.ts'
import { readsSame, withoutRepeats } from '../text/space.ts'
import type { Metadata } from './metadata.ts'
import type { Statements } from './statements.ts'

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

/**
 * Who published the article, and who reposted it from whom, by the order of trust that `settleMetadata` states.
 * @param accounts names beside the headline that may be the account's or the paper's.
 * @param ends what pages' titles have behind the headline.
 */
export function settleSource(
  { title, head, tail, stated, scripts, site, url }: Metadata,
  moved: Provenance,
  accounts: readonly string[],
  ends: readonly string[],
): Pick<Provenance, 'source' | 'via'> {
  const labelled = withoutRepeats(
    [site.source ?? '', ...head.sources, moved.source ?? '', ...moved.via, ...tail.sources].map(tidySource),
  )
  // who wrote it is no publisher, though the markup puts the name where an account stands; nor is a channel or the headline
  const places = accounts.filter(
    (name) =>
      (isPublisher(name) || !head.authors.includes(name)) &&
      ![title, ...stated.titles, ...stated.sections].some((other) => readsSame(other, name)),
  )
  const writes = [head.authors, head.people, moved.authors, tail.authors].every((names) => names.length === 0)
  const isUser = (name: string) => writes && head.users.includes(name) && !partsOf([name]).some(isPublisher)
  // the user who wrote it on a site: what else stands beside the name is of the user
  const account =
    isUser(places[0] ?? '') && isSiteOfItsOwn(stated, ends) ? places.find(isPublisher) : places[0]
  const source =
    labelled[0] ?? account ?? statedSources(stated)[0] ?? scripts.source ?? paperOf(partsOf(ends), url)
  return {
    source,
    via: labelled.filter((name) => !(source && readsSame(name, source)) && !readsSame(name, title)),
  }
}

/** Where accounts publish, each of them a paper of its own. */
const OF_ACCOUNTS = /[号號]$|公众平台|公眾平台|[头頭][条條]|网易订阅|看点/

/** Whether a page names its site, and this is none where each account is a publisher. */
function isSiteOfItsOwn({ siteNames }: Statements, ends: readonly string[]): boolean {
  const names = [...siteNames, ...partsOf(ends)].map((name) => name.trim()).filter((name) => name !== '')
  return names.length > 0 && !names.some((name) => OF_ACCOUNTS.test(name))
}

/** The publishers that the head of a page states. */
export const statedSources = ({ sources }: Statements): string[] =>
  sources.map(tidySource).filter((name) => name.length >= 2 && !/^\d+$/.test(name))

/** What stands behind a headline, taken apart: "_河边看云_新浪博客" is 河边看云 and 新浪博客. */
export const partsOf = (ends: readonly string[]): string[] =>
  ends.flatMap((text) => text.split(/[_|｜\-–—·@:：<>»]+/))

import type { Provenance } from '../clean/step.ts'
import { withoutMarkGaps } from '../text/mark-gaps.ts'
import { isPaper, isPublisher, tidySource } from '../text/publishers.ts'
import { fold, readsSame, withoutRepeats } from '../text/space.ts'
import type { KickerAndDeck } from './kicker-and-deck.ts'
import type { Metadata } from './metadata.ts'
import { firstDate, settlePublished } from './published.ts'
import { settleAuthors } from './settle-authors.ts'
import { settleSource } from './settle-source.ts'

/** The metadata of an article, as `Article` has it. */
export interface SettledMetadata extends Omit<Provenance, 'dateline'>, KickerAndDeck {
  title: string
  published: string | null
  modified: string | null
  siteName: string | null
}

/**
 * Decides between what the parts of the page say. Order of trust, the first that says anything wins:
 *
 * - title: the site's data file; a text shown on the page that the head agrees with; the head (see `chooseTitle`).
 * - published: the site's data file; printed near the headline; `<meta>` and JSON-LD; scripts; the address; the day on
 *   which an office signed a notice; the day of the paper that the text is from, before the address where that is older. A
 *   printed date without a clock, without a year or relative ("3小时前") is completed by a statement that agrees with it, and
 *   a printed local time takes the offset of a statement of the same minute.
 * - source: the site's data file; 来源 near the headline; 来源 moved out of the body (原载 before 来源 before 转自); 来源
 *   below the story; the name of the account or paper beside the headline, unless a user of the site wrote it; `<meta>`;
 *   scripts; the paper that the page's title names; the one that the first words of the story name (青石社5月20日电). All other
 *   names found by a label become `via`.
 * - authors: the site's data file; 作者, 记者 near the headline; by-lines moved out of or read in the body; by-lines below
 *   the story; JSON-LD and `<meta>`, unless they name the site, the source or an editor; who took the pictures; scripts;
 *   the account.
 * @param moved what the steps of cleaning have moved out of the body so far: nothing before they run.
 */
export function settleMetadata(metadata: Metadata, moved: Provenance): SettledMetadata {
  const { title, kicker, deck, head, tail, stated } = metadata
  const editors = withoutRepeats([...moved.editors, ...head.editors, ...tail.editors])
  // the channel and the site behind the headline: "…_网易财经"
  const titleEnds = stated.titles
    .map((text) => text.replace(title, ''))
    .filter((text) => text.length < MAX_END)
  const unlabelled = {
    accounts: accountsOf(metadata, editors, titleEnds),
    stated: stated.sources.map(tidySource).filter((name) => name.length >= 2 && !/^\d+$/.test(name)),
    titleParts: titleEnds.flatMap((text) => text.split(TITLE_DIVIDERS)),
  }
  const original = moved.originalTitle ?? head.originalTitle ?? tail.originalTitle
  const { source, via } = settleSource(metadata, moved, unlabelled)
  const license = moved.license ?? tail.license
  return {
    title: withoutMarkGaps(title),
    kicker: kicker && withoutMarkGaps(kicker),
    deck: deck && withoutMarkGaps(deck),
    originalTitle: original && !readsSame(original, title) ? withoutMarkGaps(original) : null,
    authors: settleAuthors(metadata, moved, { editors, unlabelled, titleEnds, source, via }),
    editors,
    source,
    via,
    license: license && withoutMarkGaps(license),
    published: settlePublished(metadata),
    modified: head.modified ?? firstDate(stated.modified),
    siteName: chooseSiteName(stated.siteNames, title),
  }
}

/** The first name of the site that is one; a template may call the site what it calls the page. */
function chooseSiteName(names: readonly string[], title: string): string | null {
  const name = names.find(
    (name) => name.length <= 30 && !/版权|http/.test(name) && !fold(name).startsWith(fold(title)),
  )
  return name?.replace(BEHIND_SITE, '') ?? null
}

/** What follows the name of a site: a second name, its slogan. */
const BEHIND_SITE = /(?<=\S{2})(?:_| ?[|｜] ?| - | (?=\S*[，、。！])).+$/su

/** A longer text behind the headline is another title (characters). */
const MAX_END = 40

/** What divides the names behind a headline: "_河边看云_新浪博客". */
const TITLE_DIVIDERS = /[_|｜\-–—·@:：<>»]+/

/** Names without a label beside the headline that may be the account's or the paper's. */
function accountsOf({ head, stated }: Metadata, editors: readonly string[], titleEnds: readonly string[]) {
  const known = [...stated.siteNames, ...titleEnds].map(fold)
  const isKnown = (name: string) => known.some((other) => other.includes(fold(name)))
  const isChannel = (name: string) => head.channels.includes(name) && !isPublisher(name) && !isKnown(name)
  return [
    ...head.accounts.filter((name) => !editors.includes(name) && !isChannel(name)),
    // the name of the site on a line of its own beside the date
    ...head.beside.filter((name) => isPaper(name) || isKnown(name)),
  ]
}

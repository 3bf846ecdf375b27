import type { Provenance } from '../clean/step.ts'
import { parseNames } from '../text/names.ts'
import { isDesk } from '../text/people.ts'
import { isPersonName } from '../text/person-name.ts'
import { isPlace } from '../text/places.ts'
import { isPublisher } from '../text/publishers.ts'
import { readsSame, withoutRepeats } from '../text/space.ts'
import type { Metadata } from './metadata.ts'
import type { UnlabelledSources } from './settle-source.ts'
import { statedAuthors } from './stated-authors.ts'

/** What has been decided about an article before its authors are. */
interface Decided extends Pick<Provenance, 'editors' | 'source' | 'via'> {
  unlabelled: UnlabelledSources
  /** What the page's titles have behind the headline. */
  titleEnds: readonly string[]
}

/** Whose blog it is, between the headline and the site: " - 河边看云 - 博客园", "_河边看云_新浪博客". */
const BLOGGER = /^[\s_|-]{1,4}([^\s_|-]{2,16})[\s_|-]{1,4}[^\s_|-]{0,6}(?:博客|部落格)园?$/

/** The same by what the page is called, "- 河边看云的个人页面 - 开源中国", "_河边看云的博客-CSDN博客". */
const OWNER =
  /^[\s_|-]{1,4}(?![我你他她咱大孩])([^\s_|-]{2,16}?)的(?:[个個]人(?:[页頁]面|主[页頁]|空[间間])|(?:[个個]人)?(?:博客|博文|部落格))(?=$|[\s_|-])/

/** Whose site it is, where the site of a government names its district as the author. */
const REGION = /^\p{Script=Han}{2,6}(?:[省市区區县縣]|自治[州旗]|[左右前后後]旗)$/u

/** An office of the state, which signs its pages in the head: 山城市教育局, 河務福利部. */
const OFFICE =
  /^\p{Script=Han}{3,14}(?:[部署廳厅委]|(?<![结結])局|委[員员][会會]|政府|法院)$|^\p{Script=Han}{0,14}(?:[办辦]事|管理|秘[书書]|人事|教[务務]|[财財][务務]|[学學]生|研究生|[总總][务務]|后勤|保[卫衛]|科研|外事|信[访訪]|招生|就[业業]|[审審][计計]|基建|宣[传傳])[处處]$/u

/** The site by its address, as its pages may all state: mafengwo.cn. */
const HOST = /^(?:[a-z\d-]+\.)+(?:com|cn|net|org|tw|hk)$/i

/** What a blog is called behind its author's name: "Anna's Blog", "河边看云的技术博客". */
const BLOG = /(?:['’]s ?| |的)(?:[个個]人|技[术術]|小)?(?:blog|博客|部落格)$/i

/** Who wrote the article, by the order of trust that `settleMetadata` states. */
export function settleAuthors(
  { head, tail, stated, scripts, site, url }: Metadata,
  moved: Provenance,
  { editors, unlabelled, titleEnds, source, via }: Decided,
): string[] {
  const ofSite = site.author ? parseNames(site.author) : []
  if (ofSite.length > 0) return withoutRepeats(ofSite)
  const { siteNames } = stated
  const isSite = (name: string) =>
    [...siteNames, ...unlabelled.titleParts].some(
      (site) => readsSame(site, name) || readsSame(site.replace(BLOG, ''), name),
    )
  const noAuthors = [
    ...editors,
    ...siteNames,
    ...unlabelled.titleParts,
    ...unlabelled.stated,
    source ?? '',
    ...via,
  ]
  const statedPeople = statedAuthors(stated.authors, noAuthors).filter(
    (name) =>
      !isPublisher(name) &&
      !isDesk(name) &&
      !REGION.test(name) &&
      !OFFICE.test(name) &&
      !isPlace(name) &&
      !HOST.test(name),
  )
  // "m0_66248056" in the address: the account's number, not its name
  const isAccountId = (name: string) => url.includes(`/${name}/`)
  const isBlog = /博客|专栏|部落格|blog|论坛|社区/i.test(titleEnds.join(' '))
  const ofScript =
    scripts.author && (isPersonName(scripts.author) || statedPeople.some(isAccountId)) ? [scripts.author] : []
  const inHead = head.authors.length > 0 ? head.authors : head.people
  const first =
    [
      inHead,
      moved.authors,
      tail.authors,
      statedPeople.filter((name) => !isAccountId(name)),
      // a story in pictures
      head.photographers,
      ofScript,
      statedPeople,
      // a blog that is called as its author is
      stated.authors
        .flatMap((value) => parseNames(value))
        .filter((name) => !isPublisher(name) && isSite(name)),
      head.users.filter((name) => !isPublisher(name) && !isSite(name)).slice(0, 1),
      isBlog ? unlabelled.accounts.slice(0, 1) : [],
      titleEnds.flatMap((text) => (OWNER.exec(text) ?? BLOGGER.exec(text))?.[1] ?? []).slice(0, 1),
    ].find((names) => names.length > 0) ?? []
  // the people that the body names besides those near the headline
  const people = [...inHead, ...moved.authors].filter(isPersonName)
  if (people.length === 0) return withoutRepeats(first)
  return withoutRepeats(first.some(isPersonName) ? [...first, ...people] : people)
}

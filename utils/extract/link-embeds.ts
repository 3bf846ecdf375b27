import { boxKind } from '../clean/box-kinds.ts'
import { neighbour } from '../dom/neighbour.ts'
import { embeds } from '../sites/embeds.ts'
import { isAtHost, withoutWww } from '../text/host-name.ts'
import { percentDecoded } from '../text/percent-decoded.ts'
import type { TraceRecorder } from './trace-recorder.ts'

/** What shows something of another page, or holds what does. */
const EMBEDS = 'video,iframe'

/** Where its address may stand; pages that load late fill `src` in when it comes near. */
const ADDRESSES = ['src', 'data-src', 'data-url', 'data-original']

/** A list of pieces that only a player's script can play, a picture, a page. */
const NO_FILM = /\.(?:m3u8|mpd|jpe?g|png|gif|webp|s?html?|php|aspx?|jsp)$/i

/** What is told of an embed: the sign that stands in front of the host, and the address of the page that shows it. */
interface Link {
  sign: '▶' | '↗'
  address: string
}

/**
 * Puts a link where a film or a post stood that the steps took out with its frame: the reader plays nothing, and a story that
 * speaks of it must say where it is. One in something else that was taken, an advertisement say, stays away.
 * @param root the cleaned content, which is changed: a `<figure>` around the link is added beside the block in which it stood.
 * @param base what the page's relative addresses count from.
 */
export function linkEmbeds(root: Element, recorder: TraceRecorder, base: string): void {
  const linked = new Set<string>()
  // behind a block each goes behind the one before
  const last = new Map<ChildNode, ChildNode>()
  for (const { node, mark } of recorder.taken('player')) {
    if (node.nodeType !== 1) continue
    let block: ChildNode = mark
    while (block.parentNode !== root) block = block.parentNode as unknown as ChildNode
    if (isRecommended(block, recorder)) continue
    const taken = node as Element
    for (const embed of [taken, ...taken.querySelectorAll(EMBEDS)]) {
      const link = embed.matches(EMBEDS) && !isAdvert(embed) ? linkOf(embed, base) : null
      if (!link || linked.has(link.address)) continue
      linked.add(link.address)
      const figure = figureOf(link, root.ownerDocument)
      if (block === mark) block.before(figure)
      else (last.get(block) ?? block).after(figure)
      last.set(block, figure)
    }
  }
}

/** What plays by itself without a sound, once, or is called as advertisements are. */
const isAdvert = (embed: Element) =>
  boxKind(embed) === 'advert' ||
  /google_ads/.test(embed.id) ||
  (['muted', 'autoplay'].every((name) => embed.hasAttribute(name)) &&
    !['controls', 'loop'].some((name) => embed.hasAttribute(name)))

/** Whether something stands below the story, where the heading of the site's recommendations was taken: 热门影片 */
function isRecommended(block: ChildNode, recorder: TraceRecorder): boolean {
  const before = neighbour(block, 'previousSibling')
  if (!before || recorder.reasonAt(before) !== 'related') return false
  for (let after = block.nextSibling; after; after = after.nextSibling)
    if (after.nodeType !== 8 && /[。！？]/.test(after.textContent ?? '')) return false
  return true
}

/** Where a person can see an embed; null for what is neither film nor post, and for one that has no address of its own. */
function linkOf(embed: Element, base: string): Link | null {
  // a video may come in several files
  for (const holder of [embed, ...embed.querySelectorAll('source')]) {
    for (const name of ADDRESSES) {
      const url = URL.parse(holder.getAttribute(name)?.trim() || 'about:blank', base)
      if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) continue
      const link = embed.localName === 'video' ? fileLink(url, base) : pageLink(url)
      if (link) return link
    }
  }
  return null
}

const fileLink = ({ pathname, href }: URL, base: string): Link | null =>
  NO_FILM.test(pathname) || href.split('#', 1)[0] === base.split('#', 1)[0]
    ? null
    : { sign: '▶', address: href }

function pageLink({ hostname, pathname, search }: URL): Link | null {
  for (const { kind, hosts, shown, page } of embeds) {
    const named = hosts.some((host) => isAtHost(hostname, host)) && shown.exec(pathname + search)?.[1]
    const address = named ? page.replace('*', () => percentDecoded(named)) : ''
    if (URL.canParse(address)) return { sign: kind === 'film' ? '▶' : '↗', address }
  }
  return null
}

function figureOf({ sign, address }: Link, document: Document): Element {
  const link = document.createElement('a')
  link.href = address
  link.textContent = `${sign} ${withoutWww(new URL(address).hostname)}`
  const figure = document.createElement('figure')
  figure.append(link)
  return figure
}

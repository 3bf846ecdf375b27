import { embeds } from '../sites/embeds.ts'
import { isAtHost } from '../text/host-name.ts'
import { percentDecoded } from '../text/percent-decoded.ts'
import type { TraceRecorder } from './trace-recorder.ts'

/** What shows something of another page, or holds what does. */
const EMBEDS = 'video,iframe'

/** Where its address may stand; pages that load late fill `src` in when it comes near. */
const ADDRESSES = ['src', 'data-src', 'data-url', 'data-original']

/** A list of pieces that only a player's script can play. */
const PLAYLIST = /\.(?:m3u8|mpd)$/i

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
  for (const { node, mark } of recorder.taken('player')) {
    if (node.nodeType !== 1) continue
    const taken = node as Element
    for (const embed of [taken, ...taken.querySelectorAll(EMBEDS)]) {
      const link = embed.matches(EMBEDS) ? linkOf(embed, base) : null
      if (!link || linked.has(link.address)) continue
      linked.add(link.address)
      placeLink(root, mark, link)
    }
  }
}

/** Where a person can see an embed; null for what is neither film nor post, and for one that has no address of its own. */
function linkOf(embed: Element, base: string): Link | null {
  // a video may come in several files
  for (const holder of [embed, ...embed.querySelectorAll('source')]) {
    for (const name of ADDRESSES) {
      const url = URL.parse(holder.getAttribute(name)?.trim() || 'about:blank', base)
      if (!url || !/^https?:$/.test(url.protocol)) continue
      const link = embed.localName === 'video' ? fileLink(url) : pageLink(url)
      if (link) return link
    }
  }
  return null
}

const fileLink = ({ pathname, href }: URL): Link | null =>
  PLAYLIST.test(pathname) ? null : { sign: '▶', address: href }

function pageLink({ hostname, pathname, search }: URL): Link | null {
  for (const { kind, hosts, shown, page } of embeds) {
    const named = hosts.some((host) => isAtHost(hostname, host)) && shown.exec(pathname + search)?.[1]
    const address = named ? page.replace('*', () => percentDecoded(named)) : ''
    if (URL.canParse(address)) return { sign: kind === 'film' ? '▶' : '↗', address }
  }
  return null
}

function placeLink(root: Element, mark: ChildNode, { sign, address }: Link) {
  const link = root.ownerDocument.createElement('a')
  link.href = address
  link.textContent = `${sign} ${new URL(address).hostname.replace(/^www\./, '')}`
  const figure = root.ownerDocument.createElement('figure')
  figure.append(link)
  let block = mark
  while (block.parentNode !== root) block = block.parentNode as unknown as ChildNode
  if (block === mark) block.before(figure)
  else block.after(figure)
}

import { players } from '../sites/players.ts'
import { isAtHost } from '../text/host-name.ts'
import type { TraceRecorder } from './trace-recorder.ts'

/** What shows a film on the page, or holds what does. */
const FILMS = 'video,iframe'

/** Where a film's file may be named; lazy pages fill `src` in when it comes near. */
const ADDRESSES = ['src', 'data-src', 'data-url', 'data-original']

/** A list of pieces that only a player's script can play. */
const PLAYLIST = /\.(?:m3u8|mpd)$/i

/**
 * Puts a link where a film stood that the steps took out with its player: the reader plays nothing, and a story that speaks of
 * the film must say where it is. A film that is part of something else that was taken, an advertisement say, stays away.
 * @param root the cleaned content, which is changed: a `<figure>` around the link is added beside the block in which the film stood.
 * @param base what the page's relative addresses count from.
 */
export function linkFilms(root: Element, recorder: TraceRecorder, base: string): void {
  const linked = new Set<string>()
  for (const { node, mark } of recorder.taken('player')) {
    if (node.nodeType !== 1) continue
    const player = node as Element
    for (const film of [player, ...player.querySelectorAll(FILMS)]) {
      const address = film.matches(FILMS) ? filmAddress(film, base) : null
      if (!address || linked.has(address)) continue
      linked.add(address)
      placeLink(root, mark, address)
    }
  }
}

/** Where a person can see the film; null for what is no film, and for one that has no address of its own. */
function filmAddress(film: Element, base: string): string | null {
  // a video may come in several files
  for (const holder of [film, ...film.querySelectorAll('source')]) {
    for (const name of ADDRESSES) {
      const url = URL.parse(holder.getAttribute(name)?.trim() || 'about:blank', base)
      if (!url || !/^https?:$/.test(url.protocol)) continue
      const address = film.localName === 'video' ? fileAddress(url) : pageAddress(url)
      if (address) return address
    }
  }
  return null
}

const fileAddress = (url: URL) => (PLAYLIST.test(url.pathname) ? null : url.href)

function pageAddress({ hostname, pathname, search }: URL): string | null {
  for (const { hosts, film, page } of players) {
    if (!hosts.some((host) => isAtHost(hostname, host))) continue
    const named = film.exec(pathname + search)?.[1]
    if (named) return page(named)
  }
  return null
}

function placeLink(root: Element, mark: ChildNode, address: string) {
  const link = root.ownerDocument.createElement('a')
  link.href = address
  link.textContent = `▶ ${new URL(address).hostname.replace(/^www\./, '')}`
  const figure = root.ownerDocument.createElement('figure')
  figure.append(link)
  let block = mark
  while (block.parentNode !== root) block = block.parentNode as unknown as ChildNode
  if (block === mark) block.before(figure)
  else block.after(figure)
}

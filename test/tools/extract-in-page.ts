import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { extractArticle } from '../../utils/extract/extract-article.ts'
import { takeSnapshot } from '../../utils/extract/snapshot.ts'

/** Milliseconds of one extraction of the page, the median of some runs in turn. */
export interface ExtractionCost {
  ours: number
  readability: number
  defuddle: number
  /** Ours on the page once, four and sixteen times; null where it was not asked for. */
  grown: [number, number, number] | null
}

const RUNS = 5

/** Sixteen times a big page says no more than sixteen times a small one, and takes minutes (elements). */
const MAX_GROWN = 1000

function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] as number

const parsers = {
  ours: () => extractArticle(takeSnapshot(document), { url: location.href, window, now: null }),
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  defuddle: () => new Defuddle(document.cloneNode(true) as Document, { url: location.href }).parse(),
}

/**
 * Times the whole pipeline, bare Readability on a clone and Defuddle on a clone, one after the other in each run, so that
 * what else the machine does falls on all three. A run before these lets the browser compile all of them.
 * @param growth whether to repeat the page's content as well, which changes the page.
 */
export function timeExtraction(growth: boolean): ExtractionCost {
  const times = { ours: [] as number[], readability: [] as number[], defuddle: [] as number[] }
  const names = ['ours', 'readability', 'defuddle'] as const
  for (const name of names) parsers[name]()
  for (let i = 0; i < RUNS; i++) for (const name of names) times[name].push(time(parsers[name]))
  const isSmall = document.querySelectorAll('*').length < MAX_GROWN
  return {
    ours: median(times.ours),
    readability: median(times.readability),
    defuddle: median(times.defuddle),
    grown: growth && isSmall ? grow() : null,
  }
}

/** A shorter text may stand on a page again (characters). */
const MIN_TEXT = 20

/** A copy of a node in which each longer text has a number behind it: what stands on a page twice costs less the second time. */
function copyOf(node: Node, number: number): Node {
  const copy = node.cloneNode(true)
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    // a number behind JSON would spoil it
    if ((text.nodeValue ?? '').trim().length >= MIN_TEXT && !text.parentElement?.matches('script,style'))
      text.nodeValue += String(number)
  return copy
}

function grow(): [number, number, number] {
  // with each frame every question about the layout costs the browser more, which is not our growth
  for (const frame of document.querySelectorAll('iframe')) frame.remove()
  const content = [...document.body.childNodes]
  let copies = 0
  const repeat = (times: number) => {
    for (let i = 0; i < times; i++) {
      copies++
      document.body.append(...content.map((node) => copyOf(node, copies)))
    }
    return Math.min(time(parsers.ours), time(parsers.ours), time(parsers.ours))
  }
  return [repeat(0), repeat(3), repeat(12)]
}

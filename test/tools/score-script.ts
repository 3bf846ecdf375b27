/**
 * `npm run score:script [-- DIR]`: how well script repair does on damaged pages of which the text before is known.
 * DIR holds `damaged-pages.json` and, if there are, `real-excerpts.json` and `must-not-touch.json`. The last line is
 * all figures as one JSON object. Without DIR it measures the pages beside the repository and fails when a figure is
 * worse than in `script-floors.json`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgePage, withRepairs } from '../../utils/script/repair-text.ts'
import floors from './script-floors.json' with { type: 'json' }

/** A page with the text that it was made from. */
export interface DamagedPage {
  name: string
  privateUse: 'kept' | 'stripped'
  damaged: string
  clean: string
}

/** Shifted runs of pages by what became of them; `wrong` became something that did not stand there. */
export interface RunTally {
  runs: number
  exact: number
  left: number
  wrong: number
}

const glossForm = /\(\s?[a-zāáǎàēéěèêīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\s?\)/gu

/**
 * Repairs a page and compares it with its clean text. A decoded run is exact if it stands in the clean text, with
 * the character in front and the three behind, where these are outside of runs; glosses count outside of runs.
 */
export function scorePage({
  damaged,
  clean,
}: DamagedPage): RunTally & { glosses: number; glossesLeft: number; wrongRuns: string[] } {
  const repairs = judgePage([damaged]).repairsOf(damaged)
  const runs = repairs.filter(({ kind }) => kind !== 'gloss')
  const tally: RunTally = { runs: runs.length, exact: 0, left: 0, wrong: 0 }
  const wrongRuns: string[] = []
  for (const run of runs) {
    if (run.kind === 'uncertain') {
      tally.left++
      continue
    }
    const before = damaged
      .slice(Math.max(0, run.start - 60), run.start)
      .replace(glossForm, '')
      .slice(-1)
    const behind = /^[^ -~\s]{0,3}/u.exec(damaged.slice(run.end))?.[0] ?? ''
    // What stands behind may itself be in front of the next accident, which the next run answers for.
    const stood = [behind, behind.slice(0, 1)].some((text) => clean.includes(before + run.shown + text))
    if (stood) tally.exact++
    else {
      tally.wrong++
      wrongRuns.push(`${before}${damaged.slice(run.start, run.end)} became ${before}${run.shown}`)
    }
  }
  const spans = Array.from(damaged.matchAll(glossForm), ({ index, 0: gloss }) => ({
    start: index,
    end: index + gloss.length,
  }))
  const outside = spans.filter(({ start, end }) => !runs.some((run) => start < run.end && run.start < end))
  const left = outside.filter(
    ({ start }) => !repairs.some((repair) => repair.start <= start && start < repair.end),
  )
  return { ...tally, glosses: outside.length, glossesLeft: left.length, wrongRuns }
}

interface Excerpt {
  damaged: string
  contains: string
}

/** Which excerpts of real pages come out right when they stand together in a damaged page. */
export function scoreExcerpts(excerpts: readonly Excerpt[], page: DamagedPage) {
  const host = page.damaged.replace(/[\uE000-\uF8FF]/g, '')
  const tally = { excerpts: excerpts.length, restored: 0, left: 0, wrong: 0 }
  const { repairsOf } = judgePage([host, ...excerpts.map(({ damaged }) => damaged)])
  for (const { damaged, contains } of excerpts) {
    const repairs = repairsOf(damaged)
    if (withRepairs(damaged, repairs).includes(contains)) tally.restored++
    else if (repairs.some(({ kind }) => kind === 'decoded')) {
      tally.wrong++
      console.log(`  excerpt: ${damaged} became ${withRepairs(damaged, repairs)}, should contain ${contains}`)
    } else tally.left++
  }
  return tally
}

type PageFigures = Pick<RunTally, 'exact' | 'left' | 'wrong'> & {
  pages: number
  runs: number
  glosses: number
  glossesLeft: number
}

/** All figures of a folder; shares are of runs. */
interface Figures {
  kept: PageFigures
  stripped: PageFigures
  excerpts?: ReturnType<typeof scoreExcerpts>
  /** Pages left byte for byte alone, brackets kept in a damaged page, each of how many. */
  untouched?: [number, number]
  bracketsKept?: [number, number]
}

function sumUp(pages: readonly DamagedPage[]): PageFigures {
  const scores = pages.map(scorePage)
  for (const line of scores.flatMap((score) => score.wrongRuns)) console.log(`  wrong: ${line}`)
  const sum = (key: 'runs' | 'exact' | 'left' | 'wrong' | 'glosses' | 'glossesLeft') =>
    scores.reduce((total, score) => total + score[key], 0)
  const share = (key: 'exact' | 'left' | 'wrong') => Number((sum(key) / sum('runs')).toFixed(4))
  return {
    pages: scores.length,
    runs: sum('runs'),
    exact: share('exact'),
    left: share('left'),
    wrong: share('wrong'),
    glosses: sum('glosses'),
    glossesLeft: sum('glossesLeft'),
  }
}

function measure(directory: string): Figures {
  const read = (name: string) => JSON.parse(readFileSync(join(directory, name), 'utf8'))
  const pages: DamagedPage[] = read('damaged-pages.json')
  const of = (privateUse: string) => pages.filter((page) => page.privateUse === privateUse)
  const figures: Figures = { kept: sumUp(of('kept')), stripped: sumUp(of('stripped')) }
  const host = of('stripped')[0] ?? pages[0]
  if (host && existsSync(join(directory, 'real-excerpts.json'))) {
    figures.excerpts = scoreExcerpts(read('real-excerpts.json'), host)
  }
  if (host && existsSync(join(directory, 'must-not-touch.json'))) {
    const { pagesToLeaveAlone, keptInsideADamagedPage } = read('must-not-touch.json') as {
      pagesToLeaveAlone: { name: string; text: string }[]
      keptInsideADamagedPage: string[]
    }
    const untouched = pagesToLeaveAlone.filter(({ text }) => judgePage([text]).repairsOf(text).length === 0)
    const kept = keptInsideADamagedPage.filter(
      (bracket) => judgePage([host.damaged, bracket]).repairsOf(bracket).length === 0,
    )
    figures.untouched = [untouched.length, pagesToLeaveAlone.length]
    figures.bracketsKept = [kept.length, keptInsideADamagedPage.length]
  }
  return figures
}

/** What is worse than the floors allow. */
function below({ kept, stripped, excerpts, untouched, bracketsKept }: Figures): string[] {
  const pages = Object.entries({ kept, stripped }).flatMap(([name, { exact, wrong, glossesLeft }]) => {
    const floor = floors[name as 'kept' | 'stripped']
    const holds = exact >= floor.exact && wrong <= floor.wrong && glossesLeft <= floor.glossesLeft
    return holds ? [] : [name]
  })
  const rest = {
    excerpts:
      excerpts && excerpts.restored >= floors.excerpts.restored && excerpts.wrong <= floors.excerpts.wrong,
    untouched: untouched && untouched[0] >= floors.untouched,
    bracketsKept: bracketsKept && bracketsKept[0] >= floors.bracketsKept,
  }
  return [...pages, ...Object.entries(rest).flatMap(([name, holds]) => (holds ? [] : [name]))]
}

if (import.meta.main) {
  const beside = join(import.meta.dirname, '../../../shared/script')
  const directory = process.argv[2] ?? beside
  if (!existsSync(join(directory, 'damaged-pages.json'))) {
    console.log(`score:script: no damaged pages at ${directory}; nothing to measure.`)
    process.exit(directory === beside ? 0 : 1)
  }
  const figures = measure(directory)
  for (const [name, values] of Object.entries(figures)) console.log(name, values)
  const worse = directory === beside ? below(figures) : []
  if (worse.length > 0) console.error(`score:script: worse than its floors: ${worse.join()}`)
  process.exitCode = worse.length > 0 ? 1 : 0
  console.log(JSON.stringify(figures))
}

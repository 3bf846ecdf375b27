import { defineContentScript } from 'wxt/utils/define-content-script'
import { ReaderFailure } from '../../components/ReaderFailure.tsx'
import type { Extraction } from '../../utils/extract/article.ts'
import { extractArticle } from '../../utils/extract/extract-article.ts'
import { takeSnapshot } from '../../utils/extract/snapshot.ts'
import { receive } from '../../utils/messages/receive.ts'
import { readSettings } from '../../utils/settings/settings.ts'
import { OverlayReader } from './OverlayReader.tsx'
import { type OpenOverlay, openOverlay } from './overlay.tsx'

/** Set in the script's own world, where no page sees it: a second injection finds the first one at work. */
const RUNNING = Symbol.for('jingdu.reader')

export default defineContentScript({
  registration: 'runtime',
  main() {
    const world = globalThis as { [RUNNING]?: true }
    if (world[RUNNING]) return
    world[RUNNING] = true

    let overlay: OpenOverlay | null = null
    let opening: Promise<void> | null = null

    async function open() {
      const settings = await readSettings()
      const extraction = extractOrReport()
      overlay = openOverlay(
        document,
        (leave) =>
          extraction?.ok ? (
            <OverlayReader
              article={extraction.article}
              settings={settings}
              onLeave={leave}
              onError={report}
            />
          ) : (
            <ReaderFailure
              kind={extraction?.failure.kind ?? 'unexpected'}
              theme={settings.theme}
              onLeave={leave}
            />
          ),
        () => {
          overlay = null
        },
      )
    }

    receive(
      {
        'overlay/toggle': async () => {
          // Two quick presses are an opening and a leaving, not two openings.
          await opening
          if (overlay) {
            overlay.leave()
            return { ok: true, reading: false }
          }
          opening = open()
          await opening
          return { ok: true, reading: true }
        },
        'overlay/describe': () => ({ extraction: extract(), reading: overlay !== null }),
      },
      report,
    )
  },
})

function extract(): Extraction {
  return extractArticle(takeSnapshot(document), { url: location.href, window })
}

/** @returns null when extraction threw: a bug, which must not leave the reader without a word. */
function extractOrReport(): Extraction | null {
  try {
    return extract()
  } catch (error) {
    report(error)
    return null
  }
}

/** The one place for errors of the reader. */
function report(error: unknown): void {
  console.error(error)
}

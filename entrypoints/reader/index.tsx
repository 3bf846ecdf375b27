import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { ReaderFailure } from '../../components/ReaderFailure.tsx'
import type { Article, Extraction } from '../../utils/extract/article.ts'
import { extractArticle } from '../../utils/extract/extract-article.ts'
import { findNextPages } from '../../utils/extract/next-pages.ts'
import { takeSnapshot } from '../../utils/extract/snapshot.ts'
import type { ToggleReply } from '../../utils/messages/messages.ts'
import { receive } from '../../utils/messages/receive.ts'
import { createQueue } from '../../utils/queue/create-queue.ts'
import { readSettings } from '../../utils/settings/settings.ts'
import { OverlayReader } from './OverlayReader.tsx'
import { onceAState } from './once-a-state.ts'
import { type OpenOverlay, openOverlay } from './overlay.tsx'
import { rememberMessages } from './remember-messages.ts'

/** Set in the script's own world, where no page sees it: a second injection finds the first one at work. */
const RUNNING = Symbol.for('jingdu.reader')

/** Injected on demand. No wxt content script, as `detector.ts` is none: those announce themselves to the page. */
export default defineUnlistedScript({
  main() {
    const world = globalThis as { [RUNNING]?: true }
    if (world[RUNNING]) return
    world[RUNNING] = true
    rememberMessages()

    let overlay: OpenOverlay | null = null
    /** What the open overlay shows. */
    let shown: Article | null = null
    /** Where the last overlay was left: whoever looks at the page and comes back reads on there. */
    let left = { url: '', position: 0 }
    const inTurn = createQueue()
    /** The popup asks what there is, and then for the reader or for saving: one extraction serves them all. */
    const extract = onceAState(document, () =>
      extractArticle(takeSnapshot(document), { url: location.href, window, now: new Date() }),
    )

    /** @returns null when extraction threw: a bug, which must not leave the reader without a word. */
    function extractOrReport(): Extraction | null {
      try {
        return extract()
      } catch (error) {
        report(error)
        return null
      }
    }

    async function open() {
      const settings = await readSettings()
      const extraction = extractOrReport()
      shown = extraction?.ok ? extraction.article : null
      const url = shown?.url ?? ''
      const opened: OpenOverlay = openOverlay(
        document,
        (leave) =>
          extraction?.ok ? (
            <OverlayReader
              first={extraction.article}
              next={findNextPages(document, location.href)}
              settings={settings}
              onArticle={(article) => {
                // The other pages may arrive after the reader was left.
                if (overlay === opened) shown = article
              }}
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
        (position) => {
          overlay = null
          shown = null
          left = { url, position }
        },
        left.url === url ? left.position : 0,
      )
      overlay = opened
    }

    async function toggle(): Promise<ToggleReply> {
      if (overlay) {
        overlay.leave()
        return { ok: true, reading: false }
      }
      await open()
      return { ok: true, reading: true }
    }

    receive(
      {
        // Two quick presses are an opening and a leaving, not two openings.
        'overlay/toggle': () => inTurn(toggle),
        'overlay/describe': () => ({
          extraction: shown ? { ok: true, article: shown } : extract(),
          reading: overlay !== null,
        }),
      },
      report,
    )
  },
})

/** The one place for errors of the reader. */
function report(error: unknown): void {
  console.error(error)
}

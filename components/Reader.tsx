import type { ComponentChildren } from 'preact'
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Article } from '../utils/extract/article.ts'
import { glossHtml, hasGlosses } from '../utils/extract/gloss-html.ts'
import type { GlossView, ScriptView } from '../utils/script/script-view.ts'
import { textDirection } from '../utils/script/text-direction.ts'
import { withoutWww } from '../utils/text/host-name.ts'
import { ArticleBody } from './ArticleBody.tsx'
import { ArticleHeader } from './ArticleHeader.tsx'
import { CleaningReport } from './CleaningReport.tsx'
import { Colophon } from './Colophon.tsx'
import { GlossChoice } from './GlossChoice.tsx'
import { Icon } from './Icon.tsx'
import { type LargePicture, Lightbox } from './Lightbox.tsx'
import { LookChoices } from './LookChoices.tsx'
import { largePicture } from './large-pictures.ts'
import { Outline, type OutlineHeading } from './Outline.tsx'
import { type Pages, PagesOffer } from './PagesOffer.tsx'
import { Panel } from './Panel.tsx'
import { showPictures } from './picture-ladder.ts'
import { ReaderToolbar } from './ReaderToolbar.tsx'
import type { ReaderLook } from './reader-look.ts'
import { SaveButton } from './SaveButton.tsx'
import { ScriptChoices } from './ScriptChoices.tsx'
import type { SaveState } from './save-state.ts'
import { ToolButton } from './ToolButton.tsx'
import { uiLanguage } from './ui-language.ts'
import { useRestored } from './use-restored.ts'
import { languageOf, type ScriptOptions, useScriptView } from './use-script-view.ts'

/** Fewer headings than this need no outline. */
const MIN_HEADINGS = 3

interface ReaderProps {
  article: Article
  look: ReaderLook
  onLook: (changes: Partial<ReaderLook>) => void
  /** `close` leaves the overlay, `back` goes back to the library. */
  leave: 'close' | 'back'
  onLeave: () => void
  /** The save button; absent where the article is kept anyway. */
  save?: { state: SaveState; onSave: () => void }
  /** Deletes the kept article. */
  onDelete?: () => void
  /** In which script the article opens, and what remembers another choice. */
  script: ScriptOptions & { gloss: GlossView; onView: (view: ScriptView) => void }
  pages?: { pages: Pages; onAll: () => void }
  /** See `PictureOptions.allowReferer`; the same function every time. */
  allowReferer?: (addresses: string[]) => Promise<boolean>
  /** Toasts and layers over the text. */
  children?: ComponentChildren
}

/** An article to read, in the overlay and on the library page alike. */
export function Reader({
  article,
  look,
  onLook,
  leave,
  onLeave,
  save,
  onDelete,
  script,
  pages,
  allowReferer,
  children,
}: ReaderProps) {
  const [headings, setHeadings] = useState<OutlineHeading[]>([])
  const [large, setLarge] = useState<{ pictures: LargePicture[]; start: number } | null>(null)
  const [failedPictures, setFailedPictures] = useState(0)
  const { trace, restored, wanted, putBack, takeAway } = useRestored(article, failedPictures)
  const [gloss, setGloss] = useState(script.gloss)
  const html = useMemo(() => glossHtml(article, gloss, window), [article, gloss])
  const body = useRef<HTMLElement | null>(null)
  const whole = useRef<HTMLElement>(null)
  const { view, shown, progress, choose, addPiece } = useScriptView(article, script)
  const lang = languageOf(shown, article.lang)

  const fill = useCallback(
    (root: HTMLElement) => {
      body.current = root
      setHeadings(headingsOf(root).map((h) => ({ level: h.tagName === 'H3' ? 3 : 2, text: textOf(h) })))
      const endPictures = showPictures(root, {
        labels: pictureLabels(),
        onZoom: (pictures, start) => setLarge({ pictures: pictures.map(largePicture), start }),
        onFailed: setFailedPictures,
        allowReferer,
      })
      const endPiece = addPiece(root)
      return () => {
        endPictures()
        endPiece()
      }
    },
    [addPiece, allowReferer],
  )
  // With more pages the header and the colophon are made anew, see below.
  useLayoutEffect(() => {
    const parts = whole.current?.querySelectorAll<HTMLElement>('[data-text]') ?? []
    const ends = [...parts].map((part) => addPiece(part, part.dataset.text === 'names'))
    return () => {
      for (const end of ends) end()
    }
  }, [addPiece, article.pages])
  const goTo = (index: number) => {
    const heading = body.current && headingsOf(body.current)[index]
    if (!heading) return
    heading.scrollIntoView()
    // Reading goes on from there, by keyboard and by ear too.
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }

  // What a change of script leaves as it is is not drawn again: the text must change at once.
  // The keys: who takes up a text remembers it, so that a changed one needs elements of its own.
  const header = useMemo(() => <ArticleHeader key={article.pages} article={article} />, [article])
  const colophon = useMemo(
    () => <Colophon key={article.pages} article={article} {...(leave === 'close' && { onPage: onLeave })} />,
    [article, leave, onLeave],
  )
  const otherPanels = useMemo(
    () => (
      <>
        <Panel label={i18n.t('reader.look')} face={<span class="letter">{i18n.t('reader.lookFace')}</span>}>
          <LookChoices look={look} onLook={onLook} />
        </Panel>
        <Panel
          label={i18n.t('reader.report')}
          look="report"
          face={
            <>
              <Icon name="sweep" />
              {trace.length > 0 && <span class="count">{trace.length}</span>}
            </>
          }
        >
          <CleaningReport
            trace={trace}
            lang={article.lang}
            restored={restored}
            onPutBack={putBack}
            onTakeAway={takeAway}
          />
        </Panel>
      </>
    ),
    [article, trace, restored, putBack, takeAway, look, onLook],
  )

  return (
    <div
      class="jd reader"
      lang={uiLanguage()}
      data-theme={look.theme}
      style={{ '--size': `${look.fontSize}px`, '--measure': String(look.measure) }}
    >
      <ReaderToolbar leave={leave} onLeave={onLeave} where={whereOf(article)} url={article.url}>
        {headings.length >= MIN_HEADINGS && (
          <Panel label={i18n.t('reader.outline')} face={<Icon name="list" />}>
            <Outline
              key={headings.map(({ text }) => text).join('\n')}
              headings={headings}
              lang={lang}
              onGo={goTo}
              onList={addPiece}
            />
          </Panel>
        )}
        {isChinese(article) && (
          <Panel label={i18n.t('view.label')} face={<span class="letter">{i18n.t('view.face')}</span>}>
            <ScriptChoices
              view={view}
              progress={progress}
              onView={(next) => {
                script.onView(next)
                choose(next)
              }}
            />
            {hasGlosses(article) && <GlossChoice gloss={gloss} onGloss={setGloss} />}
          </Panel>
        )}
        {otherPanels}
        {save && <SaveButton {...save} look="tool wordy" />}
        {onDelete && (
          <ToolButton
            icon="trash"
            label={i18n.t('library.deleteLabel', { title: article.title })}
            title={i18n.t('library.delete')}
            onClick={onDelete}
          />
        )}
      </ReaderToolbar>
      <article
        ref={whole}
        class="article"
        lang={lang}
        dir={textDirection(lang)}
        data-font={look.font}
        aria-busy={progress === 'opening'}
      >
        {header}
        <ArticleBody html={html} restored={restored} wanted={wanted} onContent={fill} onRestored={addPiece} />
        {pages && <PagesOffer {...pages} />}
        {colophon}
      </article>
      {large && <Lightbox {...large} lang={lang} onClose={() => setLarge(null)} />}
      {children}
    </div>
  )
}

/** Words of the pictures' placeholder and button. */
function pictureLabels() {
  return {
    missing: (alt: string) =>
      alt ? i18n.t('reader.missingImageOf', { alt }) : i18n.t('reader.missingImage'),
    open: i18n.t('reader.openImage'),
    retry: i18n.t('reader.retryImage'),
    zoom: (alt: string) => (alt ? i18n.t('reader.zoomImageOf', { alt }) : i18n.t('reader.zoomImage')),
  }
}

function isChinese({ script }: Article): boolean {
  return script === 'hans' || script === 'hant' || script === 'mixed'
}

function headingsOf(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('h2, h3')]
}

function textOf(element: HTMLElement): string {
  return element.textContent?.trim() ?? ''
}

function whereOf({ siteName, url }: Article): string {
  return siteName ?? withoutWww(new URL(url).host)
}

import { i18n } from '#i18n'
import type { Trace } from '../utils/extract/article.ts'
import { messageText } from './message-text.ts'

interface CleaningReportProps {
  trace: Trace[]
  /** Language tag of what was found. */
  lang: string
  /** What was put back. */
  restored: Trace[]
  onPutBack: (trace: Trace) => void
  onTakeAway: (trace: Trace) => void
}

/** Lists what was cleaned, by reason, each thing with the way back to its place. */
export function CleaningReport({ trace, lang, restored, onPutBack, onTakeAway }: CleaningReportProps) {
  const groups = [...Map.groupBy(trace, ({ reason }) => reason)]
  return (
    <>
      <header>
        <h2>{i18n.t('reader.report')}</h2>
        <p>
          {trace.length > 0 ? i18n.t('reader.reportSummary', trace.length) : i18n.t('reader.reportNothing')}
        </p>
      </header>
      {groups.map(([reason, items]) => (
        <section key={reason}>
          <h3>
            {messageText(`reason.${reason}`)}
            {items.length > 1 && <span>{items.length}</span>}
          </h3>
          <ul>
            {items.map((item, i) => {
              const isBack = restored.includes(item)
              return (
                <li key={i} class={isBack ? 'back' : undefined}>
                  <p lang={lang} title={item.text}>
                    {item.text}
                  </p>
                  {item.html !== null && (
                    <button
                      type="button"
                      aria-label={
                        isBack
                          ? i18n.t('reader.takeAwayLabel', { text: item.text })
                          : i18n.t('reader.putBackLabel', { text: item.text })
                      }
                      onClick={() => (isBack ? onTakeAway(item) : onPutBack(item))}
                    >
                      {isBack ? i18n.t('reader.takeAway') : i18n.t('reader.putBack')}
                    </button>
                  )}
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </>
  )
}

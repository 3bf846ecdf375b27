import { i18n } from '#i18n'
import type { ReaderLook } from './reader-look.ts'
import { uiLanguage } from './ui-language.ts'

/** A few lines in the look that is being chosen. */
export function LookSample({ look }: { look: ReaderLook }) {
  return (
    <div class="sample" aria-hidden="true">
      <div
        class="article"
        lang={sampleLanguage()}
        data-font={look.font}
        style={{ '--size': `${look.fontSize}px`, '--measure': String(look.measure) }}
      >
        <div class="body">
          <h2>{i18n.t('options.sampleTitle')}</h2>
          <p>{i18n.t('options.sampleText')}</p>
        </div>
      </div>
    </div>
  )
}

/** The sample is Chinese in every language of the interface. */
function sampleLanguage(): string {
  return uiLanguage() === 'zh-TW' ? 'zh-Hant-TW' : 'zh-Hans'
}

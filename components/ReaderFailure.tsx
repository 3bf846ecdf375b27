import { i18n } from '#i18n'
import type { Failure } from '../utils/extract/article.ts'
import { messageText } from './message-text.ts'
import { Notice } from './Notice.tsx'
import { ReaderToolbar } from './ReaderToolbar.tsx'
import type { ReaderLook } from './reader-look.ts'
import { uiLanguage } from './ui-language.ts'

interface ReaderFailureProps {
  kind: Failure['kind'] | 'unexpected'
  theme: ReaderLook['theme']
  onLeave: () => void
}

/** Stands in the reader's place when there is no article to read: never the raw page. */
export function ReaderFailure({ kind, theme, onLeave }: ReaderFailureProps) {
  return (
    <div class="jd reader" lang={uiLanguage()} data-theme={theme}>
      <ReaderToolbar leave="close" onLeave={onLeave} where="" url={null} />
      <Notice icon="pageOff" title={i18n.t('failure.title')} text={messageText(`failure.${kind}`)}>
        <button type="button" class="button primary" onClick={onLeave}>
          {i18n.t('reader.close')}
        </button>
      </Notice>
    </div>
  )
}

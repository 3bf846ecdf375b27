import { useCallback, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { LinesField } from '../../components/LinesField.tsx'
import { LookChoices } from '../../components/LookChoices.tsx'
import { LookSample } from '../../components/LookSample.tsx'
import { messageText } from '../../components/message-text.ts'
import { Notice } from '../../components/Notice.tsx'
import { Toast } from '../../components/Toast.tsx'
import { usePageTheme } from '../../components/use-page-theme.ts'
import type { Settings } from '../../utils/settings/settings.ts'
import { hostName } from '../../utils/text/host-name.ts'
import { PicturesSection } from './PicturesSection.tsx'
import { ScriptSection } from './ScriptSection.tsx'
import { ShortcutSection } from './ShortcutSection.tsx'
import { useSettings } from './use-settings.ts'

/** The settings, written as they are changed. */
export function Options({ onError }: { onError: (error: unknown) => void }) {
  const { settings, change: write } = useSettings(onError)
  usePageTheme(settings && settings !== 'unreadable' ? settings.theme : undefined)
  const [problem, setProblem] = useState<string | null>(null)
  const dismiss = useCallback(() => setProblem(null), [])

  if (!settings) return null
  // No defaults in their place: a list that is changed would replace the one that could not be read.
  if (settings === 'unreadable')
    return (
      <div class="jd page">
        <Notice icon="settings" title={i18n.t('options.title')} text={messageText('failure.unexpected')} />
      </div>
    )
  const failed = (error: unknown) => {
    onError(error)
    setProblem(messageText('failure.settings'))
  }
  const change = (changes: Partial<Settings>) => {
    write(changes).catch(failed)
  }
  return (
    <div class="jd page" data-theme={settings.theme}>
      <main>
        <h1>{i18n.t('options.title')}</h1>

        <section class="look">
          <h2>{i18n.t('options.reading')}</h2>
          <div class="two">
            <div class="controls">
              <LookChoices look={settings} onLook={change} />
            </div>
            <LookSample look={settings} />
          </div>
        </section>

        <ScriptSection settings={settings} onChange={change} onError={onError} />

        <section>
          <h2>{i18n.t('options.sites')}</h2>
          <LinesField
            label={i18n.t('options.disabledHosts')}
            hint={i18n.t('options.disabledHostsHint')}
            lines={settings.disabledHosts}
            onLines={(lines) => change({ disabledHosts: lines.map(hostName) })}
          />
        </section>

        <ShortcutSection onError={onError} />
        <PicturesSection sendImageReferer={settings.sendImageReferer} onChange={change} onFailed={failed} />

        <section>
          <h2>{i18n.t('options.privacy')}</h2>
          <p>{i18n.t('options.privacyHint')}</p>
        </section>
      </main>
      <div role="alert">{problem && <Toast text={problem} onDismiss={dismiss} />}</div>
    </div>
  )
}

import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { GlossChoice } from '../../components/GlossChoice.tsx'
import { LinesField } from '../../components/LinesField.tsx'
import { LookChoices } from '../../components/LookChoices.tsx'
import { LookSample } from '../../components/LookSample.tsx'
import { messageText } from '../../components/message-text.ts'
import { Notice } from '../../components/Notice.tsx'
import { PhraseFiles } from '../../components/PhraseFiles.tsx'
import { ScriptChoices } from '../../components/ScriptChoices.tsx'
import { Toast } from '../../components/Toast.tsx'
import { REFERER_HOSTS } from '../../utils/images/referer-hosts.ts'
import { REFERER_PERMISSIONS } from '../../utils/images/referer-permissions.ts'
import { parsePhrases } from '../../utils/script/phrase-table.ts'
import { showTheme } from '../../utils/settings/page-theme.ts'
import type { Settings } from '../../utils/settings/settings.ts'
import { hostName } from '../../utils/text/host-name.ts'
import { useSettings } from './use-settings.ts'

/** The settings, written as they are changed. */
export function Options({ onError }: { onError: (error: unknown) => void }) {
  const { settings, change: write } = useSettings(onError)
  const theme = settings && settings !== 'unreadable' ? settings.theme : null
  useLayoutEffect(() => {
    if (theme) showTheme(theme)
  }, [theme])
  const [shortcut, setShortcut] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => {
    browser.commands
      .getAll()
      .then(
        (commands) => setShortcut(commands.find(({ name }) => name === 'toggle-reader')?.shortcut ?? ''),
        onError,
      )
  }, [onError])
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
  /** The browser asks the person itself; only on a yes is the setting on. Off gives the permission back. */
  const allowReferer = (box: HTMLInputElement) => {
    const asked = box.checked
      ? browser.permissions.request(REFERER_PERMISSIONS)
      : browser.permissions.remove(REFERER_PERMISSIONS).then(() => false)
    asked.then((sendImageReferer) => {
      box.checked = sendImageReferer
      change({ sendImageReferer })
    }, failed)
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

        <section>
          <h2>{i18n.t('options.script')}</h2>
          <p>{i18n.t('options.scriptHint')}</p>
          <ScriptChoices
            view={settings.scriptView}
            // A choice once made on a site would go before the new one, and nothing shows that it is there.
            onView={(scriptView) => change({ scriptView, scriptViewBySite: {} })}
          />
          <GlossChoice gloss={settings.glossView} onGloss={(glossView) => change({ glossView })} />
          <p>{i18n.t('options.glossHint')}</p>
          <label class="check">
            <input
              type="checkbox"
              checked={settings.convertQuotes}
              onChange={(event) => change({ convertQuotes: event.currentTarget.checked })}
            />
            {i18n.t('options.quotes')}
          </label>
          <LinesField
            label={i18n.t('options.names')}
            hint={i18n.t('options.namesHint')}
            lines={settings.names}
            onLines={(names) => change({ names })}
          />
          <LinesField
            label={i18n.t('options.phrases')}
            hint={i18n.t('options.phrasesHint')}
            lines={settings.phrases.map(({ from, to }) => `${from} ${to}`)}
            onLines={(lines) =>
              change({
                phrases: parsePhrases(lines.join('\n')).phrases.map(([from, to]) => ({ from, to })),
              })
            }
            findLeftOut={(text) => parsePhrases(text).leftOut}
          />
          <PhraseFiles
            phrases={settings.phrases.map(({ from, to }) => [from, to])}
            onPhrases={(phrases) => change({ phrases: phrases.map(([from, to]) => ({ from, to })) })}
            onError={onError}
          />
        </section>

        <section>
          <h2>{i18n.t('options.sites')}</h2>
          <LinesField
            label={i18n.t('options.disabledHosts')}
            hint={i18n.t('options.disabledHostsHint')}
            lines={settings.disabledHosts}
            onLines={(lines) => change({ disabledHosts: lines.map(hostName) })}
          />
        </section>

        <section>
          <h2>{i18n.t('options.shortcut')}</h2>
          <p>
            {shortcut ? i18n.t('options.shortcutHint', { key: shortcut }) : i18n.t('options.shortcutNone')}
          </p>
        </section>

        <section>
          <h2>{i18n.t('options.pictures')}</h2>
          <label class="check">
            <input
              type="checkbox"
              checked={settings.sendImageReferer}
              onChange={(event) => allowReferer(event.currentTarget)}
            />
            {i18n.t('options.sendReferer')}
          </label>
          <p>
            {i18n.t('options.sendRefererHint', {
              hosts: Object.keys(REFERER_HOSTS).join(i18n.t('reader.nameSeparator')),
            })}
          </p>
        </section>

        <section>
          <h2>{i18n.t('options.privacy')}</h2>
          <p>{i18n.t('options.privacyHint')}</p>
        </section>
      </main>
      <div role="alert">{problem && <Toast text={problem} onDismiss={dismiss} />}</div>
    </div>
  )
}

import { i18n } from '#i18n'
import { GlossChoice } from '../../components/GlossChoice.tsx'
import { LinesField } from '../../components/LinesField.tsx'
import { PhraseFiles } from '../../components/PhraseFiles.tsx'
import { ScriptChoices } from '../../components/ScriptChoices.tsx'
import { type Phrase, parsePhrases } from '../../utils/script/phrase-table.ts'
import type { Settings } from '../../utils/settings/settings.ts'

interface ScriptSectionProps {
  settings: Settings
  onChange: (changes: Partial<Settings>) => void
  /** Gets what keeps a file of phrases from being read. */
  onError: (error: unknown) => void
}

/** In which script articles are shown, and the reader's own words for it. */
export function ScriptSection({ settings, onChange, onError }: ScriptSectionProps) {
  const phrases = settings.phrases.map(({ from, to }): Phrase => [from, to])
  const changePhrases = (phrases: readonly Phrase[]) =>
    onChange({ phrases: phrases.map(([from, to]) => ({ from, to })) })
  return (
    <section>
      <h2>{i18n.t('options.script')}</h2>
      <p>{i18n.t('options.scriptHint')}</p>
      <ScriptChoices
        view={settings.scriptView}
        // A choice once made on a site would go before the new one, and nothing shows that it is there.
        onView={(scriptView) => onChange({ scriptView, scriptViewBySite: {} })}
      />
      <GlossChoice gloss={settings.glossView} onGloss={(glossView) => onChange({ glossView })} />
      <p>{i18n.t('options.glossHint')}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.convertQuotes}
          onChange={(event) => onChange({ convertQuotes: event.currentTarget.checked })}
        />
        {i18n.t('options.quotes')}
      </label>
      <LinesField
        label={i18n.t('options.names')}
        hint={i18n.t('options.namesHint')}
        lines={settings.names}
        onLines={(names) => onChange({ names })}
      />
      <LinesField
        label={i18n.t('options.phrases')}
        hint={i18n.t('options.phrasesHint')}
        lines={phrases.map(([from, to]) => `${from} ${to}`)}
        onLines={(lines) => changePhrases(parsePhrases(lines.join('\n')).phrases)}
        findLeftOut={(text) => parsePhrases(text).leftOut}
      />
      <PhraseFiles phrases={phrases} onPhrases={changePhrases} onError={onError} />
    </section>
  )
}

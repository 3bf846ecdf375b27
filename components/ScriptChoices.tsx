import { i18n } from '#i18n'
import type { ScriptView } from '../utils/script/script-view.ts'
import { Choice } from './Choice.tsx'
import { uiLanguage } from './ui-language.ts'

interface ScriptChoicesProps {
  view: ScriptView
  /** How far the conversion is. */
  progress?: 'opening' | 'loading' | 'ready' | 'failed'
  onView: (view: ScriptView) => void
}

/** 原文, 简体, 繁體 …: each named in its own script where the interface speaks Chinese. */
export function ScriptChoices({ view, progress = 'ready', onView }: ScriptChoicesProps) {
  return (
    <>
      <Choice
        label={i18n.t('view.label')}
        column
        value={view}
        options={[
          { value: 'found', label: i18n.t('view.found') },
          { value: 'hans', label: i18n.t('view.hans'), ...ownScript('zh-Hans') },
          { value: 'hant-tw', label: i18n.t('view.hantTw'), ...ownScript('zh-Hant-TW') },
          { value: 'hant-hk', label: i18n.t('view.hantHk'), ...ownScript('zh-Hant-HK') },
          { value: 'hant-twp', label: i18n.t('view.hantTwp'), ...ownScript('zh-Hant-TW') },
        ]}
        onChoose={onView}
      />
      <p class="progress" role="status">
        {progress === 'loading' && i18n.t('view.loading')}
        {progress === 'failed' && i18n.t('view.failed')}
      </p>
    </>
  )
}

function ownScript(lang: string): { lang?: string } {
  return uiLanguage().startsWith('zh') ? { lang } : {}
}

import { i18n } from '#i18n'
import type { GlossView, ScriptView } from '../utils/script/script-view.ts'
import { Choice } from './Choice.tsx'

/** In which script an article is shown, and what happens to stray pinyin in it. */
export interface ScriptChoice {
  view: ScriptView
  gloss: GlossView
}

interface ScriptChoicesProps extends ScriptChoice {
  /** Whether the article has stray pinyin to decide on. */
  hasGlosses: boolean
  onChoose: (changes: Partial<ScriptChoice>) => void
}

/** 原文, 简体, 繁體 …, and 去掉 / 注在字上 / 保留 for stray pinyin. */
export function ScriptChoices({ view, gloss, hasGlosses, onChoose }: ScriptChoicesProps) {
  return (
    <>
      <Choice
        label={i18n.t('view.label')}
        column
        value={view}
        options={[
          { value: 'found', label: i18n.t('view.found') },
          { value: 'hans', label: i18n.t('view.hans'), lang: 'zh-Hans' },
          { value: 'hant-tw', label: i18n.t('view.hantTw'), lang: 'zh-Hant-TW' },
          { value: 'hant-hk', label: i18n.t('view.hantHk'), lang: 'zh-Hant-HK' },
          { value: 'hant-twp', label: i18n.t('view.hantTwp'), lang: 'zh-Hant-TW' },
        ]}
        onChoose={(view) => onChoose({ view })}
      />
      {hasGlosses && (
        <Choice
          label={i18n.t('view.gloss')}
          value={gloss}
          options={[
            { value: 'strip', label: i18n.t('view.glossStrip') },
            { value: 'ruby', label: i18n.t('view.glossRuby') },
            { value: 'leave', label: i18n.t('view.glossLeave') },
          ]}
          onChoose={(gloss) => onChoose({ gloss })}
        />
      )}
    </>
  )
}

import { i18n } from '#i18n'
import type { GlossView } from '../utils/script/script-view.ts'
import { Choice } from './Choice.tsx'

/** What happens to stray pinyin: 去掉, 注在字上, 保留. */
export function GlossChoice({ gloss, onGloss }: { gloss: GlossView; onGloss: (gloss: GlossView) => void }) {
  return (
    <Choice
      label={i18n.t('view.gloss')}
      value={gloss}
      options={[
        { value: 'strip', label: i18n.t('view.glossStrip') },
        { value: 'ruby', label: i18n.t('view.glossRuby') },
        { value: 'leave', label: i18n.t('view.glossLeave') },
      ]}
      onChoose={onGloss}
    />
  )
}

import { i18n } from '#i18n'
import { Choice } from './Choice.tsx'
import { MEASURES, nearestMeasure, nextFontSize, type ReaderLook } from './reader-look.ts'

interface LookChoicesProps {
  look: ReaderLook
  onLook: (changes: Partial<ReaderLook>) => void
}

/** Theme, typeface, size and length of a line. */
export function LookChoices({ look, onLook }: LookChoicesProps) {
  const smaller = nextFontSize(look.fontSize, -1)
  const larger = nextFontSize(look.fontSize, 1)
  const measureNames = [i18n.t('reader.narrow'), i18n.t('reader.medium'), i18n.t('reader.wide')]
  return (
    <>
      <Choice
        label={i18n.t('reader.theme')}
        look="swatches"
        value={look.theme}
        options={[
          { value: 'auto', label: i18n.t('reader.themeAuto') },
          { value: 'light', label: i18n.t('reader.themeLight') },
          { value: 'sepia', label: i18n.t('reader.themeSepia') },
          { value: 'dark', label: i18n.t('reader.themeDark') },
        ]}
        onChoose={(theme) => onLook({ theme })}
      />
      <fieldset class="choice">
        <legend>{i18n.t('reader.size')}</legend>
        <div class="stepper">
          <button
            type="button"
            aria-label={i18n.t('reader.smaller')}
            disabled={smaller === null}
            onClick={() => smaller !== null && onLook({ fontSize: smaller })}
          >
            {i18n.t('reader.smallerFace')}
          </button>
          <output>{look.fontSize}</output>
          <button
            type="button"
            aria-label={i18n.t('reader.larger')}
            disabled={larger === null}
            onClick={() => larger !== null && onLook({ fontSize: larger })}
          >
            {i18n.t('reader.largerFace')}
          </button>
        </div>
      </fieldset>
      <Choice
        label={i18n.t('reader.font')}
        value={look.font}
        options={[
          { value: 'serif', label: i18n.t('reader.serif') },
          { value: 'sans', label: i18n.t('reader.sans') },
        ]}
        onChoose={(font) => onLook({ font })}
      />
      <Choice
        label={i18n.t('reader.measure')}
        value={String(nearestMeasure(look.measure))}
        options={MEASURES.map((measure, i) => ({ value: String(measure), label: measureNames[i] ?? '' }))}
        onChoose={(measure) => onLook({ measure: Number(measure) })}
      />
    </>
  )
}

import { useLayoutEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import type { AddPiece } from './use-script-view.ts'

/** A heading of the article. */
export interface OutlineHeading {
  /** 2 for a section, 3 for one inside a section. */
  level: number
  text: string
}

interface OutlineProps {
  headings: OutlineHeading[]
  /** Language tag of the headings as they are shown. */
  lang: string
  onGo: (index: number) => void
  /** Takes up the list's text, so that it is shown in the script of the article. */
  onList: AddPiece
}

/**
 * The headings of a long article. Other headings need another outline (a `key`): who takes up the list writes into its
 * text.
 */
export function Outline({ headings, lang, onGo, onList }: OutlineProps) {
  const list = useRef<HTMLOListElement>(null)
  useLayoutEffect(() => onList(list.current as HTMLOListElement), [onList])
  return (
    <nav class="outline" aria-label={i18n.t('reader.outline')}>
      <h2>{i18n.t('reader.outline')}</h2>
      <ol ref={list} lang={lang}>
        {headings.map(({ level, text }, i) => (
          <li key={i} data-level={level}>
            <button
              type="button"
              onClick={({ currentTarget }) => {
                // On a narrow screen the panel lies over the text; closing it gives the focus back, so it goes first.
                currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
                onGo(i)
              }}
            >
              {text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

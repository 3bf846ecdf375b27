import { i18n } from '#i18n'

/** A heading of the article. */
export interface OutlineHeading {
  /** 2 for a section, 3 for one inside a section. */
  level: number
  text: string
}

interface OutlineProps {
  headings: OutlineHeading[]
  onGo: (index: number) => void
}

/** The headings of a long article. */
export function Outline({ headings, onGo }: OutlineProps) {
  return (
    <nav class="outline" aria-label={i18n.t('reader.outline')}>
      <h2>{i18n.t('reader.outline')}</h2>
      <ol>
        {headings.map(({ level, text }, i) => (
          <li key={i} data-level={level}>
            <button type="button" onClick={() => onGo(i)}>
              {text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

import { useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { formatPhrases, type Phrase, parsePhrases } from '../utils/script/phrase-table.ts'

interface PhraseFilesProps {
  phrases: readonly Phrase[]
  onPhrases: (phrases: Phrase[]) => void
}

/** Buttons that add the phrases of a text file and that write all to one. */
export function PhraseFiles({ phrases, onPhrases }: PhraseFilesProps) {
  const [said, setSaid] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const add = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (!file) return
    const added = parsePhrases(await file.text())
    // Of two rules for the same word the later stays: the file's.
    onPhrases(parsePhrases(formatPhrases([...phrases, ...added.phrases])).phrases)
    const { length } = added.unreadable
    setSaid(
      length > 0
        ? i18n.t('options.phrasesUnreadable', { lines: added.unreadable.slice(0, 10).join(', ') })
        : i18n.t('options.phrasesAdded', { count: String(added.phrases.length) }),
    )
    input.value = ''
  }
  return (
    <p class="files">
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {i18n.t('options.phrasesImport')}
      </button>
      <input
        ref={input}
        type="file"
        accept="text/plain,.txt,.tsv"
        hidden
        onChange={(event) => add(event.currentTarget)}
      />
      {phrases.length > 0 && (
        <a
          class="button"
          download="phrases.txt"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(formatPhrases(phrases))}`}
        >
          {i18n.t('options.phrasesExport')}
        </a>
      )}
      <span role="status">{said}</span>
    </p>
  )
}

import { useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { decodeDocument } from '../utils/extract/decode-document.ts'
import { formatPhrases, type Phrase, parsePhrases } from '../utils/script/phrase-table.ts'
import { leftOutLines } from './left-out-lines.ts'

interface PhraseFilesProps {
  phrases: readonly Phrase[]
  onPhrases: (phrases: Phrase[]) => void
  /** Gets what keeps a file from being read. */
  onError: (error: unknown) => void
}

/** Buttons that add the phrases of a text file and that write all to one. */
export function PhraseFiles({ phrases, onPhrases, onError }: PhraseFilesProps) {
  const [said, setSaid] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const add = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (!file) return
    try {
      // Chinese editors of old write GBK.
      const text = decodeDocument(new Uint8Array(await file.arrayBuffer()), null)
      const read = parsePhrases(text, phrases)
      onPhrases(read.phrases)
      const count = i18n.t('options.phrasesAdded', { count: String(read.added) })
      setSaid([count, leftOutLines(read.leftOut)].filter(Boolean).join(' · '))
    } catch (error) {
      onError(error)
      setSaid(i18n.t('options.phrasesFailed'))
    }
    // So that the same file can be chosen again.
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

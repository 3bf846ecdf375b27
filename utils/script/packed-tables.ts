/**
 * The tables of a conversion as the generated files of `dictionaries/` hold them: small because they are loaded into
 * pages, and in sections, because a page needs few of them. `characters` alternates a character and what it becomes.
 * `phrases` are sections divided by `;`: a character, then the phrases that begin with it, without it, divided by `|`.
 * In a phrase, a character that does not become what `characters` says is followed by `.` and what it becomes; a phrase
 * whose length changes is written `from to`.
 */
export interface PackedTables {
  characters: string
  phrases: string
  /** Further groups, run on the result, in OpenCC's own form `from to|from to`. */
  variants: Readonly<Record<string, readonly string[]>>
}

/** A word and what it becomes. */
export type Entry = readonly [from: string, to: string]

/** Reads packed tables: the function gives the entries, phrases and the character, that begin with a character. */
export function readTables({ characters, phrases }: PackedTables): (first: string) => Entry[] {
  const becomes = new Map<string, string>()
  const pairs = Array.from(characters)
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    becomes.set(pairs[index] as string, pairs[index + 1] as string)
  }
  const sections = new Map<string, string>()
  for (const section of phrases.split(';')) {
    const first = String.fromCodePoint(section.codePointAt(0) ?? 0)
    sections.set(first, section.slice(first.length))
  }
  return (first) => {
    const entries = sections
      .get(first)
      ?.split('|')
      .map((rest) => unpackPhrase(first + rest, becomes))
    const alone = becomes.get(first)
    return [...(entries ?? []), ...(alone === undefined ? [] : [[first, alone] as const])]
  }
}

function unpackPhrase(phrase: string, becomes: ReadonlyMap<string, string>): Entry {
  if (phrase.includes(' ')) return phrase.split(' ') as [string, string]
  let from = ''
  let to = ''
  let written = false
  let last = ''
  for (const character of phrase) {
    if (character === '.') written = true
    else if (written) {
      to += character
      written = false
      last = ''
    } else {
      to += becomes.get(last) ?? last
      from += character
      last = character
    }
  }
  return [from, to + (becomes.get(last) ?? last)]
}

/** Packs phrases; see {@link PackedTables}. */
export function packPhrases(phrases: Iterable<Entry>, becomes: ReadonlyMap<string, string>): string {
  const sections = new Map<string, string[]>()
  for (const phrase of [...phrases].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const packed = packPhrase(phrase, becomes)
    const first = String.fromCodePoint(packed.codePointAt(0) as number)
    const section = sections.get(first) ?? []
    sections.set(first, section)
    section.push(packed.slice(first.length))
  }
  return Array.from(sections, ([first, rests]) => first + rests.join('|')).join(';')
}

function packPhrase([from, to]: Entry, becomes: ReadonlyMap<string, string>): string {
  const before = Array.from(from)
  const after = Array.from(to)
  if (before.length !== after.length || /[.;|]/.test(from)) return `${from} ${to}`
  return before
    .map((character, index) =>
      (becomes.get(character) ?? character) === after[index] ? character : `${character}.${after[index]}`,
    )
    .join('')
}

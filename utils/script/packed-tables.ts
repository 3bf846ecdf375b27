/**
 * The tables of a conversion as the generated files of `dictionaries/` hold them, small because they are loaded
 * into pages. `characters` alternates a character and what it becomes. `phrases` are divided by `|`; in a phrase,
 * a character that does not become what `characters` says is followed by `.` and what it becomes; a phrase whose
 * length changes is written `from to`.
 */
export interface PackedTables {
  characters: string
  phrases: string
  /** Further groups, run on the result, in OpenCC's own form `from to|from to`. */
  variants: Readonly<Record<string, readonly string[]>>
}

/** A word and what it becomes. */
export type Entry = readonly [from: string, to: string]

/** Reads `characters` of packed tables into a map. */
export function unpackCharacters(packed: string): Map<string, string> {
  const characters = Array.from(packed)
  const map = new Map<string, string>()
  for (let index = 0; index + 1 < characters.length; index += 2) {
    map.set(characters[index] as string, characters[index + 1] as string)
  }
  return map
}

/** Makes OpenCC's two tables, phrases and characters, of packed ones. */
export function unpackTables({ characters, phrases }: PackedTables): [phrases: Entry[], characters: Entry[]] {
  const map = unpackCharacters(characters)
  const unpacked = phrases.split('|').map((phrase): Entry => {
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
        to += map.get(last) ?? last
        from += character
        last = character
      }
    }
    return [from, to + (map.get(last) ?? last)]
  })
  return [unpacked, [...map]]
}

/** Packs one phrase; see {@link PackedTables}. */
export function packPhrase(from: string, to: string, characters: ReadonlyMap<string, string>): string {
  const before = Array.from(from)
  const after = Array.from(to)
  if (before.length !== after.length || from.includes('.')) return `${from} ${to}`
  return before
    .map((character, index) =>
      (characters.get(character) ?? character) === after[index] ? character : `${character}.${after[index]}`,
    )
    .join('')
}

import type { Matcher } from './convert.ts'

/**
 * The tables of a conversion as the generated files of `dictionaries/` hold them: small because they are loaded into
 * pages, and in a form that is searched as it is, because a page needs few of their 20,000 phrases and the first
 * conversion would wait for all the others.
 *
 * `entries` are sections divided by `;`: a character, what it becomes unless that is itself, and the phrases that begin
 * with it, without it, each behind a `|`. Where a character of a phrase does not become what its own section says, its
 * place (a small letter, `a` for the first) and what it becomes stand behind the phrase: `后後|妃a后` is 后 → 後 and
 * 后妃 → 后妃. A phrase keeps its number of characters.
 */
export interface PackedTables {
  entries: string
  /** Further groups, run on the result, in OpenCC's own form `from to|from to`. */
  variants: Readonly<Record<string, readonly string[]>>
}

const firstPlace = 'a'.charCodeAt(0)
const bar = '|'.charCodeAt(0)

/** Whether a phrase ends in front of a UTF-16 unit of its section: a place, the next phrase, or NaN behind the last. */
const endsPhrase = (unit: number) => !(unit < firstPlace || unit > bar)

/** Makes a matcher of packed tables; see {@link PackedTables}. */
export function matchPacked({ entries }: PackedTables): Matcher {
  const sections = new Map<number, string>()
  for (const section of entries.split(';')) sections.set(section.codePointAt(0) as number, section)

  /** What a character becomes by itself. */
  function becomes(character: string): string {
    const section = sections.get(character.codePointAt(0) as number)
    const code = section?.codePointAt(character.length)
    return code === undefined || code === bar ? character : String.fromCodePoint(code)
  }

  return {
    matchPrefix(text, index) {
      const section = sections.get(text.codePointAt(index) as number)
      if (section === undefined) return null
      const first = String.fromCodePoint(section.codePointAt(0) as number)
      const second = index + first.length
      let end = 0
      let places = 0
      if (second < text.length) {
        const start = `|${text[second]}`
        for (let at = section.indexOf(start); at >= 0; at = section.indexOf(start, at + 1)) {
          let from = at + 1
          let to = second
          while (!endsPhrase(section.charCodeAt(from)) && section[from] === text[to]) {
            from++
            to++
          }
          if (to <= end || !endsPhrase(section.charCodeAt(from))) continue
          end = to
          places = from
        }
      }
      if (end === 0) {
        const value = becomes(first)
        return value === first ? null : { end: second, value }
      }
      const shown = Array.from(text.slice(index, end), becomes)
      for (let at = places; at < section.length && section[at] !== '|'; ) {
        const character = String.fromCodePoint(section.codePointAt(at + 1) as number)
        shown[section.charCodeAt(at) - firstPlace] = character
        at += 1 + character.length
      }
      return { end, value: shown.join('') }
    },
  }
}

/** Packs tables; see {@link PackedTables}. @throws Error where the form has no room for a phrase. */
export function packEntries(
  characters: ReadonlyMap<string, string>,
  phrases: ReadonlyMap<string, string>,
): string {
  const sections = new Map<string, string>()
  for (const [from, to] of characters) sections.set(from, from === to ? '' : to)
  for (const [from, to] of [...phrases].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [first = '', ...rest] = from
    const after = Array.from(to)
    const hasPlaces = rest.length >= 1 && rest.length < 26
    if (!hasPlaces || after.length !== rest.length + 1 || /[a-|;]/.test(from + to))
      throw new Error(`no form for ${from} ${to}`)
    const places = [first, ...rest].map((character, place) =>
      (characters.get(character) ?? character) === after[place]
        ? ''
        : String.fromCharCode(firstPlace + place) + after[place],
    )
    sections.set(first, `${sections.get(first) ?? ''}|${rest.join('')}${places.join('')}`)
  }
  return Array.from(sections, ([first, rest]) => first + rest)
    .filter((section) => section.length > String.fromCodePoint(section.codePointAt(0) ?? 0).length)
    .join(';')
}

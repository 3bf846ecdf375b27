import { PINYIN_LETTERS } from '../text/pinyin-letters.ts'
import { gbk } from './gbk.ts'
import { isReadingOf, readings, withoutTone } from './readings.ts'

const toned = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u

/** One or more glosses behind a character: 節(jié), 網(luò ), 步(bu)(bu). */
const glossed = new RegExp(`(\\p{Script=Han}|[@-~])((?:\\(\\s?[${PINYIN_LETTERS}]{1,6}\\s?\\))+)`, 'gu')

/** What a page must have at the least to be looked at closer; costs nothing on every other page. */
const firstSign = new RegExp(`[\\p{Script=Han}@-~?]\\(?[${PINYIN_LETTERS}]{1,6}\\s?\\)`, 'u')

/** Whether a text has anything that could be a gloss. */
const mayHaveGlosses = (text: string): boolean => firstSign.test(text)

/** The syllables of Mandarin without tones: initials and finals that go together nearly all. */
const syllable =
  /^(?:[bpmfdtnlgkhjqxzcsryw]|[zcs]h)?(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo|ü|üe|v|ve)$/

/** A gloss in a text. */
export interface Gloss {
  /** Offsets of the bracketed part in the text, UTF-16 units. */
  start: number
  end: number
  /** The character that it stands behind. */
  character: string
  /** As written, without the brackets. */
  reading: string
}

/** Finds everything in a text that has the form of a gloss, whether or not it is one. */
function findGlosses(text: string): Gloss[] {
  return Array.from(text.matchAll(glossed), (match) => {
    const [whole, character, brackets] = match as unknown as [string, string, string]
    return {
      start: match.index + character.length,
      end: match.index + whole.length,
      character,
      reading: brackets.slice(1, brackets.indexOf(')')).trim(),
    }
  })
}

/** What was found of a page's glosses. */
export interface GlossVerdict {
  /** `toned`: behind Traditional characters only; `toneless`: sprayed on everything; null: the page is healthy. */
  family: 'toned' | 'toneless' | null
  /** The characters that the converter put glosses behind. */
  glossed: ReadonlySet<string>
}

const healthy: GlossVerdict = { family: null, glossed: new Set() }

/** Characters of GB 2312's first level: the 3,755 common ones stand at B0A1–D7F9 in the order of their sound. */
let common: Set<string> | null = null
function isCommon(character: string): boolean {
  if (!common) {
    const bytes = new Uint8Array(2 * (0xd7 - 0xb0 + 1) * 94)
    let index = 0
    for (let lead = 0xb0; lead <= 0xd7; lead++) {
      for (let trail = 0xa1; trail <= 0xfe; trail++) {
        bytes[index++] = lead
        bytes[index++] = trail
      }
    }
    common = new Set(new TextDecoder('gbk').decode(bytes).slice(0, -5))
  }
  return common.has(character)
}

type RepeatedGloss = [character: string, reading: string, count: number]

const keyOf = ([character, reading]: RepeatedGloss) => character + reading

/**
 * Glosses behind characters that are the same in both scripts: of these there is no table to ask, the same gloss twice will
 * do. An author may have glossed a rare word too (旱魃(bá)), so those with tones must stand behind the character always.
 */
function repeatedBehindOthers(glosses: readonly Gloss[], areToned: boolean): RepeatedGloss[] {
  const found = new Map<string, RepeatedGloss>()
  for (const { character, reading } of glosses) {
    const plain = withoutTone(reading)
    if (toned.test(reading) !== areToned || !syllable.test(plain) || readings().byCharacter.has(character))
      continue
    const known = found.get(character + plain)
    if (known) known[2]++
    else found.set(character + plain, [character, plain, 1])
  }
  return [...found.values()].filter(([, , count]) => count >= 2)
}

/**
 * Whether a bad converter wrote pinyin into a page, decided for the page as a whole; a single bracket tells
 * nothing. The converter glosses a character everywhere or nowhere, which textbooks, name lists and place names
 * do not. The numbers separated 3 damaged pages from 753 others.
 * @param texts the texts of the page: its article, title, captions.
 */
export function judgeGlosses(texts: readonly string[]): GlossVerdict {
  if (!texts.some(mayHaveGlosses)) return healthy
  const { byCharacter } = readings()
  const glosses = texts.flatMap(findGlosses)
  const behind = new Map<string, number>()
  const matching = new Map<string, number>()
  let tonedMatching = 0
  let tonedAll = 0
  let toneless = 0
  let tonelessValid = 0
  let tonelessMatching = 0
  const tonelessDistinct = new Set<string>()
  for (const { character, reading } of glosses) {
    const known = byCharacter.get(character)
    const matches = known !== undefined && isReadingOf(reading, character)
    if (toned.test(reading)) {
      tonedAll++
      if (matches) tonedMatching++
    } else {
      toneless++
      if (syllable.test(reading)) tonelessValid++
      if (matches) tonelessMatching++
      tonelessDistinct.add(character)
    }
    if (!matches) continue
    behind.set(character, (behind.get(character) ?? 0) + 1)
    if (toned.test(reading) && isCommon(known.simplified)) {
      matching.set(character, (matching.get(character) ?? 0) + 1)
    }
  }
  let han = 0
  let traditional = 0
  const occurrences = new Map<string, number>()
  for (const text of texts) {
    for (const character of text) {
      if (character < '\u3400') continue
      han++
      if (!byCharacter.has(character)) continue
      traditional++
      if (behind.has(character)) occurrences.set(character, (occurrences.get(character) ?? 0) + 1)
    }
  }
  const sum = (counts: Iterable<number>) => [...counts].reduce((a, b) => a + b, 0)
  const matched = sum(matching.values())
  const places = sum([...matching.keys()].map((character) => occurrences.get(character) ?? 0))
  const alwaysGlossed = () =>
    new Set(
      [...behind]
        .filter(([character, count]) => count >= 0.5 * (occurrences.get(character) ?? 1))
        .map(([character]) => character),
    )
  if (
    matched >= 6 &&
    matching.size >= 4 &&
    matched >= 0.75 * places &&
    matched >= 0.05 * traditional &&
    tonedMatching >= 0.7 * tonedAll &&
    tonedAll < 0.4 * han
  ) {
    const others = repeatedBehindOthers(glosses, true)
    const isAlways = ([character, , count]: RepeatedGloss) =>
      texts.reduce((sum, text) => sum + text.split(character).length - 1, 0) === count
    return { family: 'toned', glossed: new Set([...alwaysGlossed(), ...others.filter(isAlways).map(keyOf)]) }
  }
  if (
    tonelessMatching >= 20 &&
    tonelessDistinct.size >= 12 &&
    tonelessMatching >= 0.02 * han &&
    tonelessValid >= 0.9 * toneless
  ) {
    const others = repeatedBehindOthers(glosses, false)
    return { family: 'toneless', glossed: new Set([...alwaysGlossed(), ...others.map(keyOf)]) }
  }
  return healthy
}

/**
 * Finds the glosses of a text that the converter wrote, on a page that was judged damaged. Brackets that belong
 * stay: (AI), (km), 旱魃(bá), (嘉峪關市委).
 */
export function converterGlosses(text: string, { family, glossed: characters }: GlossVerdict): Gloss[] {
  if (!family) return []
  return findGlosses(text).filter(({ character, reading, start }) => {
    if (characters.has(character + withoutTone(reading))) return true
    if (characters.has(character) && isReadingOf(reading, character)) return true
    return family === 'toned' && toned.test(reading) && isSplitHit(text, start, character, reading)
  })
}

/**
 * Whether a gloss belongs to two bytes that are no character of the text: 宏P(guān), where the second byte of 宏
 * and the letter P are 關. It stands behind a letter, or behind a character that the reading does not fit.
 */
function isSplitHit(text: string, start: number, letter: string, reading: string): boolean {
  const bytes = gbk().bytesOf(text.at(start - 2) ?? '')
  if (letter >= '\u0080' || bytes === undefined) return false
  const hit = gbk().characterOf(((bytes & 0xff) << 8) | letter.charCodeAt(0))
  return hit !== undefined && isReadingOf(reading, hit)
}

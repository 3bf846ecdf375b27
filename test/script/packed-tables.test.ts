import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchPacked, packEntries } from '../../utils/script/packed-tables.ts'

/** Few characters, so that phrases begin alike; one beyond the BMP, and the letters that the form itself uses. */
const character = fc.constantFrom(...'后後来发𠮷里')
const text = fc.string({ unit: fc.constantFrom(...'后後来发𠮷里ab|;'), maxLength: 12 })
const phrase = fc
  .array(fc.tuple(character, character), { minLength: 2, maxLength: 4 })
  .map((pairs) => [pairs.map(([from]) => from).join(''), pairs.map(([, to]) => to).join('')] as const)

describe('packed tables', () => {
  it('find the longest entry at each place of a text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(character, character), { maxLength: 5 }),
        fc.array(phrase, { maxLength: 12 }),
        text,
        (pairs, phrases, text) => {
          const [characters, words] = [new Map(pairs), new Map(phrases)]
          const { matchPrefix } = matchPacked({ entries: packEntries(characters, words), variants: {} })
          for (let index = 0; index < text.length; index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1) {
            const longest = [...words]
              .filter(([from]) => text.startsWith(from, index))
              .sort(([a], [b]) => b.length - a.length)[0]
            const alone = String.fromCodePoint(text.codePointAt(index) as number)
            const becomes = characters.get(alone) ?? alone
            const wanted = longest
              ? { end: index + longest[0].length, value: longest[1] }
              : becomes === alone
                ? null
                : { end: index + alone.length, value: becomes }
            expect(matchPrefix(text, index)).toEqual(wanted)
          }
        },
      ),
    )
  })

  it('refuse what their form has no room for', () => {
    for (const [from, to] of [
      ['后', '後'],
      ['因特网', '網路'],
      ['卡拉ok', '卡拉ok'],
      ['后{', '後{'],
      ['后来', '後;'],
      ['后'.repeat(27), '後'.repeat(27)],
    ] as const)
      expect(() => packEntries(new Map(), new Map([[from, to]]))).toThrow(from)
  })
})

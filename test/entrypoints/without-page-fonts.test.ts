// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { withoutPageFonts } from '../../entrypoints/reader/without-page-fonts.ts'
import { overlayStyles as css } from './overlay-styles.ts'

const declare = (...families: string[]) => families.map((family) => ({ family }))

describe('withoutPageFonts', () => {
  it.each(['"Noto Serif SC"', 'noto serif sc', "'NOTO SERIF SC'"])('leaves %s out', (family) => {
    const before =
      '.jd{--serif:"Songti SC", "Noto Serif SC", serif;--sans: "Noto Serif SC",\n sans-serif;--latin:"Noto Serif SC",serif}'
    expect(withoutPageFonts(before, declare(family))).toBe(
      '.jd{--serif:"Songti SC", serif;--sans:\n sans-serif;--latin:serif}',
    )
  })

  it('keeps the last of a stack, and all that is no stack', () => {
    const before = '.jd { --kai: KaiTi, var(--serif); --serif: Georgia, serif; --ink: red }'
    const declared = declare('serif', 'KaiTi', 'Georgia', 'red', 'var(--serif)')
    expect(withoutPageFonts(before, declared)).toBe('.jd { --kai: var(--serif); --serif: serif; --ink: red }')
  })

  it('changes nothing where the page declares nothing of ours', () => {
    expect(withoutPageFonts(css, declare('Site Serif'))).toBe(css)
  })

  it('misses no font of the reader: all come from the stacks', () => {
    const fonts = css.matchAll(/[\s;{]font(?:-family)?:([^;}]+)/g)
    for (const [, value = ''] of fonts)
      expect(value).toMatch(/inherit|var\(--(?:serif|sans|kai|mono|latin|dots)\)$/)
    expect(css.match(/--dots:.*/)?.[0]).toBe('--dots: var(--sans);')
  })
})

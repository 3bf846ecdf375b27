// @vitest-environment node
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { overlayStyles } from '../entrypoints/overlay-styles.ts'

const assets = path.join(import.meta.dirname, '../../assets')
const css = readFileSync(path.join(assets, 'theme/colours-and-type.css'), 'utf8')

/** Custom properties of a rule; `light-dark()` gives one value a theme. */
function colours(selector: string, theme: 'light' | 'dark'): Map<string, string> {
  const rule = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? ''
  const rows = rule.matchAll(/--([\w-]+):\s*(?:light-dark\((#\w+), (#\w+)\)|(#\w+));/g)
  return new Map(
    [...rows].map(([, name = '', light, dark, both]) => [
      name,
      both ?? (theme === 'light' ? light : dark) ?? '',
    ]),
  )
}

const base = { light: colours('.jd', 'light'), dark: colours('.jd', 'dark') }
const THEMES = {
  ...base,
  sepia: new Map([...base.light, ...colours('.jd[data-theme="sepia"]', 'light')]),
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Which colours stand on which. */
const TEXT = [
  ...['paper', 'raised', 'sunken', 'tint'].map((ground) => ['ink', ground]),
  ...['paper', 'raised', 'sunken'].flatMap((ground) => [
    ['soft', ground],
    ['accent', ground],
  ]),
  ['accent', 'chosen'],
  ['ink', 'marked'],
  ['on-accent', 'accent'],
  ['paper', 'ink'],
] as [string, string][]

describe('theme', () => {
  for (const [name, theme] of Object.entries(THEMES)) {
    it(`${name}: text has 4.5 to 1 (WCAG AA)`, () => {
      expect(theme.size).toBeGreaterThan(9)
      for (const [text, ground] of TEXT)
        expect(
          contrast(theme.get(text) ?? '', theme.get(ground) ?? ''),
          `${text} on ${ground}`,
        ).toBeGreaterThanOrEqual(4.5)
    })

    it(`${name}: edges of controls have 3 to 1`, () => {
      for (const ground of ['paper', 'raised'])
        expect(contrast(theme.get('edge') ?? '', theme.get(ground) ?? ''), ground).toBeGreaterThanOrEqual(3)
    })
  }

  it('knows no rem: in a page that is the size of the page’s root', () => {
    expect(overlayStyles).toContain('.lightbox')
    expect(overlayStyles).not.toMatch(/\d(?:rem|rlh)\b/)
  })
})

// @vitest-environment node
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.join(import.meta.dirname, '..')

/** Every folder of source, the ground floor first. A file imports its own folder and folders of lower floors. */
const FLOORS = [
  ['utils/queue', 'utils/text'],
  ['utils/dom', 'utils/sites'],
  ['utils/script'],
  ['utils/images'],
  ['utils/clean'],
  ['utils/detect'],
  ['utils/extract'],
  ['utils/library', 'utils/settings'],
  ['utils/messages'],
  ['components'],
  ['entrypoints'],
]

/**
 * Types that describe the article and the verdict are the vocabulary of the house: they have no code and every floor
 * may name them.
 */
const VOCABULARY = ['utils/extract/article.ts', 'utils/clean/step.ts']

const files = globSync(['utils/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'], {
  cwd: root,
}).toSorted()

function floorOf(file: string): number {
  return FLOORS.findIndex((folders) => folders.some((folder) => file.startsWith(`${folder}/`)))
}

/** The source files that a file imports, relative to the root, and whether only as types. */
function importsOf(file: string): { target: string; typeOnly: boolean }[] {
  const source = readFileSync(path.join(root, file), 'utf8')
  const statements = source.matchAll(
    /^(?:import|export)(\s+type)?\b(?:[^'"`;]*?\bfrom)?\s*['"](\.[^'"]+)['"]/gm,
  )
  return [...statements].map((match) => ({
    target: path.join(path.dirname(file), match[2] as string),
    typeOnly: match[1] !== undefined,
  }))
}

/** A file's folder of the first two levels: `utils/text`, `components`. */
function folderOf(file: string): string {
  return FLOORS[floorOf(file)]?.find((folder) => file.startsWith(`${folder}/`)) ?? ''
}

describe('floors', () => {
  it('finds the source and its imports', () => {
    expect(files.length).toBeGreaterThan(40)
    expect(importsOf('utils/library/library.ts').map(({ target }) => target)).toContain(
      'utils/library/article-id.ts',
    )
  })

  it.each(files)('%s imports its own folder and lower floors only', (file) => {
    const floor = floorOf(file)
    expect(floor, 'stands on a floor').toBeGreaterThanOrEqual(0)
    const upward = importsOf(file)
      .filter(({ target, typeOnly }) => !(typeOnly && VOCABULARY.includes(target)))
      .filter(({ target }) => folderOf(target) !== folderOf(file) && floorOf(target) >= floor)
      .map(({ target }) => target)
    expect(upward).toEqual([])
  })

  it.each(files)('%s is named after what it holds', (file) => {
    const name = path.basename(file).replace(/\.d\.ts$|\.tsx?$/, '')
    expect(name).not.toMatch(/^(?:utils|helpers?|common|types|misc)$/)
    const kebab = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/
    const component = /^[A-Z][A-Za-z]+$/
    if (!file.endsWith('.tsx')) expect(name).toMatch(kebab)
    else if (file.startsWith('components/')) expect(name).toMatch(component)
    else expect(kebab.test(name) || component.test(name)).toBe(true)
  })

  it.each(files)('%s imports by file name', (file) => {
    for (const { target } of importsOf(file)) expect(target).toMatch(/\.(?:tsx?|css|json|mjs)(?:\?\w+)?$/)
  })
})

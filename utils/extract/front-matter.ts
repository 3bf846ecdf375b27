import { CORE_SCHEMA, load } from 'js-yaml'

/** A text that begins with YAML between two lines of `---`, or TOML between `+++`, as static site generators keep their posts. */
export interface FrontMatter {
  fields: Record<string, unknown>
  /** What stands under it: Markdown or HTML. */
  body: string
}

/** The most characters that front matter has; more is text between two rules. */
const LONGEST = 20_000

/**
 * Splits front matter off a text.
 * @returns null when the text has none. Where the YAML is invalid, the lines that read `key: value` are taken as they
 *   are, so that the text under it is never lost.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const start = text.trimStart()
  const open = /^(?:---|\+\+\+)[ \t]*\r?\n/.exec(start)
  if (!open) return null
  const isToml = start.startsWith('+++')
  const close = (isToml ? TOML_END : YAML_END).exec(start.slice(0, LONGEST + 10).slice(open[0].length - 1))
  if (!close) return null
  const at = open[0].length - 1 + close.index
  const matter = start.slice(open[0].length, Math.max(open[0].length, at))
  const yaml = isToml ? yamlOf(matter) : matter
  if (!/^[\w-]+[ \t]*:/m.test(yaml)) return null
  return { fields: parseYaml(yaml), body: start.slice(at + close[0].length) }
}

const YAML_END = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const TOML_END = /\r?\n\+\+\+[ \t]*(?:\r?\n|$)/

/** The lines of TOML that stand above its first table, which YAML has as well: `key = "value"`, `key = ["a", "b"]`. */
const yamlOf = (toml: string) => toml.replace(/^\[[\s\S]*/m, '').replace(/^([\w-]+)[ \t]*=[ \t]*/gm, '$1: ')

function parseYaml(yaml: string): Record<string, unknown> {
  try {
    const value = load(yaml, { schema: CORE_SCHEMA })
    if (value && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // invalid YAML: an unquoted colon or quotation mark in a title is common
  }
  const fields: Record<string, unknown> = {}
  for (const line of yaml.split(/\r?\n/)) {
    const match = /^([\w-]{1,40})[ \t]{0,8}:[ \t]{0,8}(\S.{0,500})$/.exec(line)
    if (match?.[1]) fields[match[1]] = (match[2] ?? '').trim().replace(/^(['"])(.*)\1$/, '$2')
  }
  return fields
}

/** The most values that a list is read for. */
const MOST_VALUES = 50

/**
 * The strings of a field that may be one or a list, nested one deep. No deeper: YAML lets a few lines name lists of lists
 * of the same lists, a billion values in all, or a list that holds itself.
 */
export function stringsOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value.slice(0, MOST_VALUES).flat().slice(0, MOST_VALUES) : [value]
  return values.flatMap((item) => textOf(item) || textOf((item as { name?: unknown } | null)?.name) || [])
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

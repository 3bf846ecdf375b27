/**
 * Steps from one schema version of a record to the next: the entry `2` turns a record of version 1 into one of version
 * 2. A step takes the raw record, must not change it, and throws when it cannot make sense of it.
 */
export type Migrations = Record<number, (record: Record<string, unknown>) => Record<string, unknown>>

/** Of the article records (`saved-article.ts`). */
export const articleMigrations: Migrations = {}
/** Of the index record (`library-index.ts`). */
export const indexMigrations: Migrations = {
  // The entries as one text of JSON.
  2: (record) => ({ ...record, entries: JSON.stringify(record.entries) }),
  // Several articles whose deletion can be undone, in place of the one deleted last.
  3: (record) => ({ ...record, deleted: record.deleted === null ? [] : [record.deleted] }),
}

/**
 * Brings a raw record to the current schema version.
 * @returns the record, or null when it has no version, a newer one than ours, or a step fails.
 */
export function migrate(
  raw: unknown,
  migrations: Migrations,
  current: number,
): Record<string, unknown> | null {
  if (typeof raw !== 'object' || raw === null) return null
  let record = raw as Record<string, unknown>
  const { version } = record
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > current)
    return null
  try {
    for (let next = version + 1; next <= current; next++) {
      const step = migrations[next]
      if (!step) return null
      record = { ...step(record), version: next }
    }
  } catch {
    // A step that stumbles over a damaged record: the caller sets the record aside as it stands.
    return null
  }
  return record
}

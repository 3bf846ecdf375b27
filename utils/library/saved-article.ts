import * as v from 'valibot'
import { articleSchema } from '../extract/article-schema.ts'
import { articleMigrations, migrate } from './migrations.ts'

/** Schema version of the article records; raise it together with a step in `migrations.ts`. */
export const SAVED_ARTICLE_VERSION = 1

const savedArticleSchema = v.object({
  version: v.literal(SAVED_ARTICLE_VERSION),
  id: v.string(),
  /** First and last time of saving, milliseconds since 1970. */
  savedAt: v.number(),
  updatedAt: v.number(),
  article: articleSchema,
})

/** One kept article: text as found, what was cleaned, and the trace of it. Its markup is not yet safe to show. */
export type SavedArticle = v.InferOutput<typeof savedArticleSchema>

/** The key of an article's record in `storage.local`. */
export function articleKey(id: string): string {
  return `article:${id}`
}

/** @returns the article of a raw record, migrated; null when the record is damaged or newer than this version. */
export function decodeSavedArticle(raw: unknown): SavedArticle | null {
  const record = migrate(raw, articleMigrations, SAVED_ARTICLE_VERSION)
  if (!record) return null
  const decoded = v.safeParse(savedArticleSchema, record)
  return decoded.success ? decoded.output : null
}

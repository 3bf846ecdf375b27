import * as v from 'valibot'

const nullableString = v.nullable(v.string())

/** An address that may stand in a link: a decoded record must not smuggle in `javascript:`, nor what is no address. */
const webAddress = v.pipe(
  v.string(),
  v.check((address) => /^(?:https?|file):/i.test(address) && URL.canParse(address), 'not a web address'),
)

/** Markup of unknown origin: it takes `sanitize` to turn it into `SafeHtml`. */
const markup = v.string()

const trace = v.object({
  step: v.string(),
  reason: v.string(),
  text: v.string(),
  place: v.number(),
  html: v.nullable(markup),
})

const image = v.object({
  src: webAddress,
  fallbacks: v.array(webAddress),
  alt: v.string(),
  caption: nullableString,
  width: v.nullable(v.number()),
  height: v.nullable(v.number()),
})

/**
 * An article as it comes out of storage or a message: right in shape, its markup not yet safe to show.
 * `reviveArticle` makes an `Article` of it.
 */
export const articleSchema = v.object({
  url: webAddress,
  title: v.string(),
  // articles kept before these were known have none
  kicker: v.optional(nullableString, null),
  deck: v.optional(nullableString, null),
  originalTitle: nullableString,
  authors: v.array(v.string()),
  editors: v.array(v.string()),
  source: nullableString,
  via: v.array(v.string()),
  published: nullableString,
  modified: nullableString,
  license: nullableString,
  siteName: nullableString,
  lang: v.string(),
  script: v.picklist(['hans', 'hant', 'mixed', 'ja', 'ko', 'none']),
  html: markup,
  blocks: v.array(v.string()),
  images: v.array(image),
  readingMinutes: v.number(),
  pages: v.optional(v.number(), 1),
  trace: v.array(trace),
  found: v.nullable(v.object({ title: v.string(), html: markup })),
})

/** An article whose markup has not been sanitized since it was decoded. */
export type StoredArticle = v.InferOutput<typeof articleSchema>

/** The reader's answer as the background receives it. */
export const extractionSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), article: articleSchema }),
  v.object({
    ok: v.literal(false),
    failure: v.object({ kind: v.picklist(['empty', 'noArticle']) }),
  }),
])

/** An extraction whose markup has not been sanitized since it was decoded. */
export type StoredExtraction = v.InferOutput<typeof extractionSchema>

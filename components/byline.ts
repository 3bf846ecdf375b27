import type { Article } from '../utils/extract/article.ts'
import { readsSame } from '../utils/text/space.ts'

/** Who published an article and who wrote it, as its headline names them: an account that writes itself only once. */
export function bylineOf({ source, siteName, authors }: Pick<Article, 'source' | 'siteName' | 'authors'>) {
  const publisher = source ?? siteName
  return { publisher, authors: authors.filter((name) => !publisher || !readsSame(name, publisher)) }
}

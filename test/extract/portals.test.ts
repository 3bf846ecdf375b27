// @vitest-environment node
import { expect, it } from 'vitest'
import { extractArticle } from '../../utils/extract/extract-article.ts'
import { takeSnapshot } from '../../utils/extract/snapshot.ts'
import { open } from './open.ts'
import { portals } from './portals.ts'

const NOW = new Date('2024-05-21T00:00:00Z')
const bare = (text: string) => text.replace(/\s+/g, '')
const SHOWN = /青石市(?:举办首届纸鸢节 三百孩子把云彩放上天|舉辦首屆紙鳶節 三百孩子把雲彩放上天)/

it.each(portals.map((portal) => [portal.name, portal] as const))(
  '%s',
  (_, portal) => {
    const { document, window } = open(portal.html, portal.url ?? 'https://news.qingshi.example/a/123.html')
    const result = extractArticle(takeSnapshot(document), { url: window.location.href, window, now: NOW })
    if (!result.ok) throw new Error(result.failure.kind)
    const { article } = result
    expect(bare(article.title)).toBe(bare(portal.title ?? SHOWN.exec(portal.html)?.[0] ?? ''))
    for (const [key, value] of Object.entries(portal.want)) {
      const got = article[key as keyof typeof article]
      if (value instanceof RegExp) expect(String(got), key).toMatch(value)
      else expect(got, key).toEqual(value)
    }
    const optional = new Set(portal.may?.map(bare))
    expect(article.blocks.map(bare).filter((block) => !optional.has(block))).toEqual(portal.body.map(bare))
    if (portal.images !== undefined) expect(article.images).toHaveLength(portal.images)
  },
  30_000,
)

import { parseDateOrEpoch } from '../text/dates.ts'
import { oneLine } from '../text/space.ts'

/** What inline scripts of a page that builds itself say about the article. */
export interface ScriptValues {
  source: string | null
  author: string | null
  published: string | null
}

/** Longest script that is searched; bundles are longer. */
const LONGEST = 300_000

/** A quoted value, or a bare number, behind a key of JSON or a variable: `"ctime":1536040380`, `var ct = "1581516000"`. */
const valueBehind = (keys: string) =>
  new RegExp(
    String.raw`["'\s.;,{](?:${keys})["']?\s{0,3}[:=]\s{0,3}(?:["']([^"'\\<>{}]{2,60})["']|(\d{10,13})\b)`,
  )

/** Keys by field; which site uses them stands behind. */
const KEYS = {
  // WeChat (nickname), Toutiao (source, mediaInfo.name), Huanqiu, Tencent (media)
  source: valueBehind('source_name|sourceName|mediaName|media_name|nickname|source|media'),
  // WeChat (author), Huanqiu, CSDN (nickName)
  author: valueBehind('authorName|author_name|nickName|author'),
  // WeChat (ct, publish_time), Huanqiu (ctime), Tencent (pubtime), NetEase (ptime), Weibo, EmpireCMS (newstime), Ifeng (newsTime), papers (currentPaperDate)
  published: valueBehind(
    'publish_time|publishTime|published_at|pubtime|pubTime|pubDate|ptime|ctime|ct|createTime|createdAt|newstime|newsTime|currentPaperDate',
  ),
}

/**
 * Reads the first value of a few keys in inline scripts, as text: nothing is run. The least trusted statements; they
 * help on pages that fill their head lines by script (WeChat, Huanqiu, Toutiao).
 */
export function readScripts(page: Element): ScriptValues {
  const values: ScriptValues = { source: null, author: null, published: null }
  for (const script of page.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? ''
    if (text.length > LONGEST) continue
    const find = (pattern: RegExp) => {
      const match = pattern.exec(text)
      return match ? (match[1] ?? match[2] ?? null) : null
    }
    values.source ??= name(find(KEYS.source))
    values.author ??= name(find(KEYS.author))
    const time = find(KEYS.published)
    values.published ??= time && parseDateOrEpoch(time)
  }
  return values
}

/** A value that reads as a name in Chinese; scripts hold many other things under these keys. */
const name = (value: string | null): string | null => {
  const text = oneLine(value ?? '')
  return /\p{Script=Han}/u.test(text) && text.length <= 24 && !/[，。！？：/]/.test(text) ? text : null
}

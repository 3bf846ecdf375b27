// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { languageTag } from '../../utils/script/language-tag.ts'

describe('languageTag', () => {
  it.each([
    ['hans', 'zh-TW', 'news.example.tw', 'zh-Hans'],
    ['hant', null, 'news.example', 'zh-Hant'],
    ['hant', 'zh', 'news.example', 'zh-Hant'],
    ['hant', 'zh-CN', 'news.example', 'zh-Hant'],
    ['hant', 'zh-TW', 'news.example', 'zh-Hant-TW'],
    ['hant', 'zh_Hant_HK', 'news.example', 'zh-Hant-HK'],
    ['hant', 'zh-HK', 'news.example.tw', 'zh-Hant-HK'],
    ['hant', 'en', 'news.example.com.hk', 'zh-Hant-HK'],
    ['hant', null, 'news.example.mo', 'zh-Hant-HK'],
    ['hant', null, 'tw.news.example', 'zh-Hant'],
    ['mixed', 'zh-TW', 'news.example.tw', 'zh'],
    ['ja', 'zh-TW', 'news.example.tw', 'ja'],
    ['none', 'en', 'news.example', null],
  ] as const)('%s on a page of %s at %s is %s', (script, declared, host, tag) =>
    expect(languageTag(script, declared, host)).toBe(tag),
  )
})

// @vitest-environment node
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { thirdPartyNotices } from './tools/notices.ts'

it('the notices name everything that is shipped, at its version (npm run notices)', () => {
  const file = readFileSync(path.join(import.meta.dirname, '../THIRD-PARTY-NOTICES.md'), 'utf8')
  expect(file).toBe(thirdPartyNotices())
  for (const name of ['preact', 'dompurify', 'opencc-js', 'pinyin-pro']) expect(file).toContain(`## ${name} `)
  // the dictionary of which two tables are made is jieba's, whichever package it comes with
  expect(file).toContain('Copyright (c) 2013 Sun Junyi')
})

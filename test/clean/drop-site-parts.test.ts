import { expect, it } from 'vitest'
import { dropSiteParts } from '../../utils/clean/drop-site-parts.ts'
import { clean } from './clean.ts'

const html = '<p>正文。</p><div class="x-tip">提示</div>'

it('takes out what the data of the site names', () => {
  expect(clean(dropSiteParts, html, { site: { hosts: ['a.example'], drop: ['.x-tip'] } }).html).toBe(
    '<p>正文。</p>',
  )
})

it('leaves other sites alone', () => {
  expect(clean(dropSiteParts, html).html).toBe(html)
  expect(clean(dropSiteParts, html, { site: { hosts: ['a.example'] } }).html).toBe(html)
})

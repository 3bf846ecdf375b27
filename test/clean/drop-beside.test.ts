import { expect, it } from 'vitest'
import { BESIDE_MARK, dropBeside } from '../../utils/clean/drop-beside.ts'
import { clean } from './clean.ts'

it('takes the boxes that the map of the page has marked, for the reason it gives', () => {
  const box = (reason: string) => `<div ${BESIDE_MARK}="${reason}"><p>河边的人：写得真好</p></div>`
  const { html, trace } = clean(dropBeside, `<p>正文。</p>${box('comments')}${box('related')}`)
  expect(html).toBe('<p>正文。</p>')
  expect(trace.map(({ reason }) => reason)).toEqual(['comments', 'related'])
})

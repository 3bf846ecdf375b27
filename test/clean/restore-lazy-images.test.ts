import { expect, it } from 'vitest'
import { restoreLazyImages } from '../../utils/clean/restore-lazy-images.ts'
import { runStep } from './run-step.ts'

it('gives lazy pictures their address and says how many', () => {
  const { html, notes, taken } = runStep(
    restoreLazyImages,
    '<p><img data-src="/p/photo-1.jpg"></p><p><img class="lazy" src="/grey.gif" data-original="/p/photo-2.jpg"></p>',
  )
  expect(html).toContain('src="https://news.example/p/photo-1.jpg"')
  expect(html).toContain('src="https://news.example/p/photo-2.jpg"')
  expect(notes).toEqual([{ reason: 'imageLazy', text: '2' }])
  expect(taken).toEqual([])
})

it('says nothing where there was nothing to do', () => {
  const plain = '<p><img src="https://news.example/p/photo-1.jpg" alt="渡口"></p>'
  expect(runStep(restoreLazyImages, plain)).toMatchObject({ html: plain, notes: [], taken: [] })
})

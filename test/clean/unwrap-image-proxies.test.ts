import { expect, it } from 'vitest'
import { unwrapImageProxies } from '../../utils/clean/unwrap-image-proxies.ts'
import { runStep } from './run-step.ts'

it('puts the original in front of its proxy and says how many', () => {
  const wrapped = (n: number) => `https://cors.zfour.workers.dev/?http://static.example/${n}.jpeg`
  const { html, notes } = runStep(
    unwrapImageProxies,
    [1, 2, 3].map((n) => `<p><img src="${wrapped(n)}"></p>`).join(''),
  )
  for (const n of [1, 2, 3])
    expect(html).toContain(`<img src="http://static.example/${n}.jpeg" data-jd-fallbacks="${wrapped(n)}">`)
  expect(notes).toEqual([{ reason: 'imageProxy', text: '3/3' }])
  expect(runStep(unwrapImageProxies, html)).toMatchObject({ html, notes: [] })
})

it('leaves a picture alone whose address only looks wrapped', () => {
  const plain = '<p><img src="https://cdn.example/photo.jpg?src=https://site.example/logo.png"></p>'
  expect(runStep(unwrapImageProxies, plain)).toMatchObject({ html: plain, notes: [] })
})

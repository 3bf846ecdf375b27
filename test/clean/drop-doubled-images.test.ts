import { expect, it } from 'vitest'
import { dropDoubledImages } from '../../utils/clean/drop-doubled-images.ts'
import { runStep } from './run-step.ts'

const image = (name: string, scheme = 'https') =>
  `<figure><img src="${scheme}://cdn.example/${name}.jpg"></figure>`

it("takes the headline's picture out of the text, also over another scheme", () => {
  const { taken, html } = runStep(
    dropDoubledImages,
    `${image('a')}<p>甲</p>${image('a', 'http')}${image('b')}`,
  )
  expect(taken.map(({ reason }) => reason)).toEqual(['imageDoubled'])
  expect(html.startsWith(image('a'))).toBe(true)
})

it('takes out every showing of an ornament', () => {
  const { taken } = runStep(
    dropDoubledImages,
    `${image('o')}<p>甲</p>${image('o')}<p>乙</p>${image('o')}${image('b')}`,
  )
  expect(taken.map(({ reason }) => reason)).toEqual(['imageOrnament', 'imageOrnament', 'imageOrnament'])
})

it('knows a picture in another size', () => {
  const { taken } = runStep(dropDoubledImages, `${image('1567_a640x364')}<p>甲</p>${image('1567_a320xH')}`)
  expect(taken.map(({ reason }) => reason)).toEqual(['imageDoubled'])
})

it('takes the caption with it, unless the first one has another', () => {
  const told = (text: string) => image('a').replace('</fig', `<figcaption>${text}</figcaption></fig`)
  expect(runStep(dropDoubledImages, `${told('渡口')}<p>甲</p>${told('渡口')}`).html).toBe(
    `${told('渡口')}<p>甲</p>`,
  )
  for (const first of [told('河堤'), image('a')])
    expect(runStep(dropDoubledImages, `${first}<p>甲</p>${told('渡口')}`).html).toContain('渡口')
})

it('leaves different pictures', () => {
  for (const [a, b] of [
    ['a', 'b'],
    ['1567-1', '1567-2'],
    ['1567_a640x364', '1568_a640x364'],
  ] as const) {
    const html = `${image(a)}<p>甲</p>${image(b)}`
    expect(runStep(dropDoubledImages, html)).toMatchObject({ html, taken: [] })
  }
})

import { describe, expect, it } from 'vitest'
import { setCaptions } from '../../utils/clean/set-captions.ts'
import { runStep } from './run-step.ts'

const FIGURE = '<figure><img src="https://cdn.example/a.jpg"></figure>'

describe('set-captions', () => {
  it.each([
    '▲渡口的老人在系船',
    '△ 渡口的清晨',
    '图为渡口的清晨',
    '圖／記者江邊攝',
    '图1：渡口的位置',
    '图片来源：江边日报',
    '资料图：渡口的清晨',
    '渡口的清晨。（记者 江边 摄）',
    '渡口的清晨 江边日报供图',
    '渡口的清晨（圖／民眾提供）',
  ])('%s', (line) => {
    expect(runStep(setCaptions, `${FIGURE}<p>${line}</p>`).html).toBe(
      `<figure><img src="https://cdn.example/a.jpg"><figcaption>${line}</figcaption></figure>`,
    )
  })

  it.each([
    '图书馆在渡口旁边开了分馆，老人们常去那里读报。',
    '渡口的清晨起了薄雾，老人把船系在柳树下。',
    '试图为渡口修桥的人有过三次。',
    '▼下一张是渡口的清晨',
    `图为渡口的清晨。${'江边起了薄雾'.repeat(40)}`,
  ])('leaves %s', (line) => {
    const html = `${FIGURE}<p>${line}</p>`
    expect(runStep(setCaptions, html).html).toBe(html)
  })

  it('gives a figure one caption', () => {
    const html =
      '<figure><img src="https://cdn.example/a.jpg"><figcaption>甲</figcaption></figure><p>图为乙</p>'
    expect(runStep(setCaptions, html).html).toBe(html)
  })
})

import { describe, expect, it } from 'vitest'
import { setCaptions } from '../../utils/clean/set-captions.ts'
import { runStep } from './run-step.ts'

const FIGURE = '<figure><img src="https://cdn.example/a.jpg"></figure>'

describe('set-captions', () => {
  it('takes the bold off a caption that is all in bold, not off a word of it', () => {
    const set = (caption: string) =>
      runStep(setCaptions, FIGURE.replace('</figure>', `<figcaption>${caption}</figcaption></figure>`)).html
    expect(set('<b>渡口的</b><strong>清晨</strong>')).toContain('<figcaption>渡口的清晨</figcaption>')
    expect(set('渡口的<b>清晨</b>')).toContain('渡口的<b>清晨</b>')
  })

  it('leaves the texts of a recipe or a diary behind its pictures, and takes those of a report', () => {
    const figures = (texts: readonly string[]) =>
      runStep(
        setCaptions,
        texts.map((text) => `<p><img src="https://cdn.example/a.jpg">${text}</p>`).join(''),
      ).html.split('<figcaption>').length - 1
    const told = '老人把船撑到河中央。对岸的灯还没有亮，孩子们已经等在那里了。'
    expect(figures(['渡口的清晨', '渡口的老人', '对岸的灯'])).toBe(3)
    expect(figures(['渡口的清晨', '渡口的老人', told])).toBe(0)
    expect(figures(['1.水烧开', '2.放一点盐', '渡口的面'])).toBe(0)
    expect(figures(['▲渡口的清晨', told])).toBe(1)
    // one paragraph that begins with its picture makes no diary of a report
    expect(figures(['渡口的清晨', '渡口的老人', '对岸的灯', '河上的船', told])).toBe(4)
  })

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
    '渡口的清晨 江边摄/本刊',
    '渡口的清晨（江边 攝 / 中新社）',
    '渡口的清晨，老人在系船。王 敏 江小边摄影报道（江边视觉）',
    '渡口的清晨，老人在繫船。圖：江邊文化館提供',
    '渡口的清晨（江邊台片段截圖）',
    '渡口的清晨（圖／民眾提供）',
    '渡口的清晨（取自臉書）',
    '渡口的清晨。（翻攝自江邊電視）',
    '老人20日在渡口繫船，身後是柳樹。（江邊社檔案照片）',
    '渡口的清晨。（圖片來源：江邊文化館，版權屬公共領域）',
    '（封面制图：王小敏）',
    '馆长（左一）、主编（右二）为全场大奖选手颁奖',
    '风光组一等奖《渡口》，作者：王小敏',
    '题图来自Riverpics，基于CC0协议。',
    '5月9日，展览在江边文化馆开幕。图为江边文化馆的展品。',
    '江边大学校长王敏致辞',
    '江边论坛现场',
    '5月9日，展览在江边文化馆开幕。图为观众在看展品。江边网发',
    '5月9日，渡口停航。乘客依次上岸。船工把缆绳系好。图为最后一班船靠岸。江边网发',
  ])('%s', (line) => {
    expect(runStep(setCaptions, `${FIGURE}<p>${line}</p>`).html).toBe(
      `<figure><img src="https://cdn.example/a.jpg"><figcaption>${line}</figcaption></figure>`,
    )
  })

  it.each([
    '图书馆在渡口旁边开了分馆，老人们常去那里读报。',
    '渡口的清晨起了薄雾，老人把船系在柳树下。',
    '老人守了渡口三十年。他每天五点到江边。船换了七条。图为他在系船。',
    '试图为渡口修桥的人有过三次。',
    '文/图 本报记者王敏 摄影报道',
    '渡口的位置如图：船由江边文化馆提供，每天一班。',
    '老人把渡口的公告栏截图',
    '多图预警，所有图片均由手机拍摄',
    '▼下一张是渡口的清晨',
    '馆长（左一）站起来说，展览明天开幕。他的话很短。',
    '一等奖《渡口》的作者没有来',
    '他在江边，第二天又来到现场',
    '专家发言',
    '展览在江边文化馆开幕。图为他所画，他却没有来，展览照常开幕，来的人比往年都多，门口排着长队，没有人离开，一直排到江边。',
    `图为渡口的清晨。${'江边起了薄雾'.repeat(40)}`,
  ])('leaves %s', (line) => {
    const html = `${FIGURE}<p>${line}</p>`
    expect(runStep(setCaptions, html).html).toBe(html)
  })

  it('takes the number of a gallery between a picture and the line that its alternative text says', () => {
    const figure = '<figure><img src="https://cdn.example/a.jpg" alt="渡口的清晨"></figure>'
    expect(runStep(setCaptions, `${figure}<p>2</p><p>渡口的清晨</p>`).html).toBe(
      '<figure><img src="https://cdn.example/a.jpg" alt="渡口的清晨"><figcaption>渡口的清晨</figcaption></figure>',
    )
    for (const text of ['<p>2</p><p>渡口的傍晚</p>', '<p>2</p>', '<p>2024</p><p>渡口的清晨</p>'])
      expect(runStep(setCaptions, figure + text).html).toBe(figure + text)
  })

  it('takes a line that says what the alternative text says, not one that heads a part', () => {
    const picture = '<img alt="老人在渡口系船" src="https://cdn.example/a.jpg">'
    expect(runStep(setCaptions, `<figure>${picture}</figure><p>老人在渡口系船</p>`).html).toBe(
      `<figure>${picture}<figcaption>老人在渡口系船</figcaption></figure>`,
    )
    const long =
      '老人在渡口系船。他每天早上五点就来到江边，先把船上的水舀干，再等第一个要过江的人，一年到头都是这样，没有一天不来。（山城社）'
    const told = picture.replace('老人在渡口系船', long)
    expect(runStep(setCaptions, `<figure>${told}</figure><p>${long}</p>`).html).toBe(
      `<figure>${told}<figcaption>${long}</figcaption></figure>`,
    )
    const link = '<a href="/a.jpg" title="老人在渡口系船"><img src="https://cdn.example/a.jpg"></a>'
    expect(runStep(setCaptions, `<figure>${link}</figure><p>老人在渡口系船</p>`).html).toBe(
      `<figure>${link}<figcaption>老人在渡口系船</figcaption></figure>`,
    )
    expect(runStep(setCaptions, `<figure>${picture}</figure><ul><li>老人在渡口系船</li></ul>`).html).toBe(
      `<figure>${picture}<figcaption>老人在渡口系船</figcaption></figure>`,
    )
    for (const line of [
      '<p>老人在渡口系船，身后是柳树</p>',
      '<p><strong>老人在渡口系船</strong></p>',
      '<ul><li>老人在渡口系船</li><li>身后是柳树</li></ul>',
      '<ul><li>身后是柳树</li></ul>',
    ])
      expect(runStep(setCaptions, `<figure>${picture}</figure>${line}`).html).toBe(
        `<figure>${picture}</figure>${line}`,
      )
  })

  it('takes the line above that points down', () => {
    const picture = '<img src="https://cdn.example/a.jpg">'
    expect(runStep(setCaptions, `<p>▼渡口的清晨。</p><figure>${picture}</figure>`).html).toBe(
      `<figure>${picture}<figcaption>▼渡口的清晨。</figcaption></figure>`,
    )
    const credit = '<p>（封面圖／翻攝自臉書）</p>'
    const two = `<figure>${picture}</figure><p>▼渡口的清晨（圖／文化館提供）</p><figure>${picture}</figure>${credit}`
    expect(runStep(setCaptions, two).html).toBe(
      `<figure>${picture}</figure><figure>${picture}<figcaption>▼渡口的清晨（圖／文化館提供）</figcaption></figure>${credit}`,
    )
    const html = `<p>渡口的清晨▼</p><figure>${picture}</figure>`
    expect(runStep(setCaptions, html).html).toBe(html)
  })

  it('takes no line in bold for what goes on at an event', () => {
    const html = `${FIGURE}<p><strong>江边论坛现场</strong></p>`
    expect(runStep(setCaptions, html).html).toBe(html)
  })

  it('gives a figure one caption', () => {
    const html =
      '<figure><img src="https://cdn.example/a.jpg"><figcaption>甲</figcaption></figure><p>图为乙</p>'
    expect(runStep(setCaptions, html).html).toBe(html)
  })

  it.each(['渡口的清晨', '渡口的老人在系船，身后是柳树。'])(
    'lifts %s out of the paragraph of its picture',
    (text) => {
      const html = `<p><img src="https://cdn.example/a.jpg">${text}</p>`
      expect(runStep(setCaptions, html).html).toBe(
        `<figure><img src="https://cdn.example/a.jpg"><figcaption>${text}</figcaption></figure>`,
      )
    },
  )

  it.each([
    '<p><img src="https://cdn.example/a.jpg">渡口的清晨起了雾。老人把船系在柳树下，等着第一批客人。</p>',
    '<p>渡口的清晨<img src="https://cdn.example/a.jpg"></p>',
    '<p><img src="https://cdn.example/a.gif" data-jd-inline="">渡口的清晨</p>',
    '<p><img src="https://cdn.example/a.jpg">三点理由：</p>',
  ])('leaves the paragraph %s', (html) => {
    expect(runStep(setCaptions, html).html).toBe(html)
  })

  it('joins no question in bold, which heads the next part', () => {
    const heads = `${FIGURE}<p><strong>△怎样不弄脏冰下？</strong></p>`
    expect(runStep(setCaptions, heads).html).toBe(heads)
  })

  it('joins the credit below a caption, not the next paragraph', () => {
    const figure = '<figure><img src="https://cdn.example/a.jpg"><figcaption>甲</figcaption></figure>'
    expect(runStep(setCaptions, `${figure}<p>圖像來源，GETTY</p>`).html).toBe(
      figure.replace('</figcaption>', '<br>圖像來源，GETTY</figcaption>'),
    )
    for (const size of ['96*180cm', '尺寸：3.0cm×3.0cm', '48*180cm*2'])
      expect(runStep(setCaptions, `${figure}<p>${size}</p>`).html).toBe(
        figure.replace('</figcaption>', `<br>${size}</figcaption>`),
      )
    for (const line of ['图片来源很可疑。', '96*180cm的纸要裁两次']) {
      const story = `${figure}<p>${line}</p>`
      expect(runStep(setCaptions, story).html).toBe(story)
    }
    const without = `${FIGURE}<p>96*180cm</p>`
    expect(runStep(setCaptions, without).html).toBe(without)
  })

  it('takes the words for screen readers off a caption', () => {
    const caption = (text: string) =>
      `<figure><img src="https://cdn.example/a.jpg"><figcaption>${text}</figcaption></figure>`
    const { html, taken } = runStep(setCaptions, caption('圖像加註文字，<br>渡口的清晨'))
    expect(html).toBe(caption('渡口的清晨'))
    expect(taken[0]?.reason).toBe('hidden')
    expect(runStep(setCaptions, caption('圖像的文字，渡口')).html).toBe(caption('圖像的文字，渡口'))
  })
})

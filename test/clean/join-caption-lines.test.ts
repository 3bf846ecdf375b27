import { describe, expect, it } from 'vitest'
import { joinCaptionLines } from '../../utils/clean/join-caption-lines.ts'
import { runStep } from './run-step.ts'

const IMG = '<img src="https://cdn.example/a.jpg">'
const caption = (html: string) => {
  const template = document.createElement('template')
  template.innerHTML = runStep(joinCaptionLines, html).html
  return (
    template.content.querySelector('figure img') && template.content.querySelector('figcaption')?.textContent
  )
}

describe('join-caption-lines', () => {
  it('leaves the lines below the pictures of a diary, and takes those of a report', () => {
    const captions = (texts: readonly string[]) =>
      runStep(joinCaptionLines, texts.map((text) => `<p>${IMG}<br>${text}</p>`).join('')).html.split(
        '<figcaption>',
      ).length - 1
    expect(captions(['渡口的清晨', '渡口的老人', '对岸的灯'])).toBe(3)
    expect(captions(['渡口的清晨', '渡口的老人', '老人把船撑到河中央。<br>对岸的灯还没有亮。'])).toBe(0)
    // a story that was typed behind its picture says nothing of the others
    const typed = '老人把船撑到河中央。<br><br>对岸的灯还没有亮。'
    expect(captions(['渡口的清晨', '渡口的老人', typed])).toBe(2)
    expect(captions(['1.水烧开后放一点盐', '2.面下锅，煮三分钟', '3.捞出来过凉水'])).toBe(0)
    expect(captions(['1.渡口的清晨', '渡口的老人', '对岸的灯'])).toBe(3)
    expect(captions(['1、渡口全景', '2、渡口老人', '3、对岸的灯'])).toBe(3)
  })

  it.each([
    `<div class="pgc-img">${IMG}<p class="pgc-img-caption">渡口的清晨</p></div>`,
    `<div class="img_wrapper">${IMG}<span class="img_descr">渡口的清晨</span></div>`,
    `<p align="center">${IMG}</p><p align="center">渡口的清晨</p>`,
    `<center>${IMG}</center><center><font size="4">渡口的清晨</font></center>`,
    `<p style="text-align:center">${IMG}</p>\n<p style="text-align: center;">渡口的清晨</p>`,
    `<p class="f_center">${IMG}<br></p><p class="f_center">渡口的清晨</p>`,
    `<div class="img-box"><a href="/1.jpg">${IMG}</a><div class="txt">渡口的清晨</div></div>`,
    `<div class="pic">${IMG}<p>渡口的清晨</p></div>`,
    `<p>${IMG}<br>渡口的清晨</p>`,
    `<p>${IMG}</p>\n<p><em>渡口的清晨</em></p>`,
    `<table class="tr-caption-container"><tbody><tr><td><a href="/1.jpg">${IMG}</a></td></tr><tr><td class="tr-caption">渡口的清晨</td></tr></tbody></table>`,
    `<p>\n${IMG}<br/><span>渡口的清晨</span> </p>`,
    `<p style="text-align:center"><span>${IMG}<br>渡口的清晨</span></p>`,
    `<p><a href="/1.html">${IMG}</a><br><a href="/1.html">渡口的清晨</a></p>`,
    `<center>${IMG}<br>\n<br>渡口的清晨<!--br><a href="/all">全部图片</a--><br><br></center>`,
  ])('%s', (html) => expect(caption(html)).toBe('渡口的清晨'))

  it.each(['摄影：王晓明', '图源网络', '王晓明 摄', '王晓明/摄'])(
    'takes the credit of the picture: %s',
    (text) => {
      expect(caption(`<p align="center">${IMG}</p><p align="center">${text}</p>`)).toBe(text)
    },
  )

  it('takes a long line in the box of a picture whose alternative text says the same', () => {
    const line = `${'江边起了薄雾，'.repeat(9)}船离开了渡口。`
    const box = (alt: string) =>
      `<div class="photo big"><a href="/1.jpg"><img src="https://cdn.example/a.jpg" alt="${alt}"></a><p>${line}</p></div>`
    expect(caption(box(line))).toBe(line)
    expect(runStep(joinCaptionLines, box('渡口')).html).toBe(box('渡口'))
  })

  it('takes no heading in bold behind its number', () => {
    const html = (text: string) =>
      `<section style="text-align:center">${IMG}</section><section style="text-align:center"><section>03</section>${text}</section>`
    const heading = html('<strong>渡口的清晨</strong>')
    expect(runStep(joinCaptionLines, heading).html).toBe(heading)
    expect(caption(html('渡口的清晨'))).toBe('03渡口的清晨')
  })

  it('takes no heading above a picture that is centred', () => {
    const heading = `<p>${IMG}</p><h2><center>渡口的清晨</center></h2><p>${IMG}</p>`
    expect(runStep(joinCaptionLines, heading).html).toBe(heading)
  })

  it('takes no headline below the banner of a page, but one that a later picture has', () => {
    const banner = `<p align="center">${IMG}</p><p align="center">“渡口”的秋天</p>`
    expect(runStep(joinCaptionLines, banner).html).toBe(banner)
    expect(caption(`<p>老人把船系在树下。</p>${banner}`)).toBe('“渡口”的秋天')
    expect(caption(`<p align="center">${IMG}</p><p align="center">渡口的秋天 王晓明摄</p>`)).toBe(
      '渡口的秋天 王晓明摄',
    )
  })

  it('takes the line that shares the style of a picture in a box of its own', () => {
    const grey = (html: string) => `<span style="color: gray">${html}</span>`
    const box = `<div>${IMG}</div>`
    expect(caption(grey(`${box}渡口的清晨`))).toBe('渡口的清晨')
    for (const html of [
      grey(`${box}渡口的清晨<br>江上起雾`),
      grey(`${box}船离开了渡口。`),
      grey(`${box}<strong>渡口的清晨</strong>`),
      `<span>${box}渡口的清晨</span>`,
    ])
      expect(runStep(joinCaptionLines, html).html).toBe(html)
  })

  it.each([
    // a heading of the next part
    `<p align="center">${IMG}</p><p align="center"><strong>一、渡口的清晨</strong></p>`,
    `<p align="center">${IMG}</p><p align="center">02</p>`,
    `<center>${IMG}</center><center><b>一、渡口的清晨</b></center>`,
    // a sentence, a long line, text between, no picture
    `<p align="center">${IMG}</p><p align="center">船离开了渡口。</p>`,
    `<p align="center">${IMG}</p><p align="center">${'江边起了薄雾'.repeat(12)}</p>`,
    `<p align="center">${IMG}</p><p>老人把船系在树下</p><p align="center">渡口的清晨</p>`,
    `<p>老人把船系在树下</p><p align="center">渡口的清晨</p>`,
    `<p>${IMG}</p><p>渡口的清晨</p>`,
    // the page's own
    `<p align="center">${IMG}</p><p align="center">点击上方蓝字关注我们</p>`,
    `<p>${IMG}<br>长按识别二维码关注我们</p>`,
    `<p align="center">${IMG}</p><p align="center">- END -</p>`,
    `<p align="center">${IMG}</p><p align="center">撰文 | 王晓明</p>`,
    `<p>${IMG}<br>船离开了渡口。</p>`,
    `<p>${IMG}<br><br></p>`,
    `<center>${IMG}<br>船离开了渡口<br>江上起雾<br></center>`,
    `<p>${IMG}<br>船离开了渡口<br>江上起雾</p>`,
    `<p>${IMG}<br><strong>一、渡口的清晨</strong></p>`,
    `<p><span>${IMG}<br>船离开了渡口。</span></p>`,
    `<p><span>${IMG}<br>渡口的清晨</span>江上起雾</p>`,
    // a link to another page, two pictures in one
    `<p><a href="/1.html">${IMG}</a><br><a href="/2.html">江上起雾</a></p>`,
    `<p><a href="/1.html">${IMG}${IMG}</a><br>渡口的清晨</p>`,
    `<p>老人把船系在树下${IMG}<br>渡口的清晨</p>`,
    `<div class="pic">${IMG}<p>渡口的清晨</p><p>江上起雾</p></div>`,
    `<div class="topics">${IMG}<p>渡口的清晨</p></div>`,
    `<p>${IMG}</p><p><em>船离开了渡口。</em></p>`,
    `<p>${IMG}</p><p><em>渡口</em>的清晨</p>`,
    `<p>${IMG}</p><p><em>渡口的清晨</em></p><p><em>河面上没有船</em></p>`,
    `<p>${IMG}</p><p><em>献给我的母亲</em></p>`,
    `<p>${IMG}</p><p><em>注：文中人名均为化名</em></p>`,
  ])('leaves %s', (html) => expect(runStep(joinCaptionLines, html).html).toBe(html))
})

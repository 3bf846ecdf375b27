import { expect, it } from 'vitest'
import { dropBesideFrame } from '../../utils/clean/drop-beside-frame.ts'
import { inBothScripts } from '../text/both-scripts.ts'
import { clean } from './clean.ts'

const story = '<p>这一段是正文，有足够的长度，并且有标点，所以故事从这里开始，到这里也还没有结束。</p>'
/** Stands where a step above has taken something. */
const gone = '<!--taken-->'
/** What is left of the text between the marks. */
const left = (html: string) => clean(dropBesideFrame, html).html.replaceAll(gone, '')

it.each(
  inBothScripts([
    `${gone}<p>28点看</p>${gone}`,
    `${gone}<p>3.2万热度</p>${gone}`,
    `${gone}<p>来「河堤散步社」↑</p>`,
    `<p>加入【河灯手记】👇</p>${gone}`,
    `${gone}<ul><li>2024/05/20</li><li>字数 820</li><li>阅读约 2 分钟</li><li>难度 3 级</li></ul>`,
    `<p><a>河灯手记</a>${gone}<span>阅读约 4 分钟</span></p>`,
    `${gone}<p><span>河灯手记</span> <span>发布于 </span><span>堤上</span> <span>阅读时间 4 分钟</span></p>`,
    `${gone}<table><tbody><tr><td>2024年05月20日 星期一</td><td>第B03版：堤岸·副刊</td></tr><tr><td>上一版 下一版</td><td>放大 缩小 默认</td></tr></tbody></table>`,
  ]),
)('takes out above the story: %s', (frame) => {
  expect(left(frame + story)).toBe(story)
})

it.each(
  inBothScripts([
    `<p>${gone}回应</p>`,
    `<p>➤ 加入${gone}</p>`,
    `${gone}<p>引用</p>`,
    `${gone}<p>河灯手记 | 分享 | 复制链接</p>`,
  ]),
)('takes out below the story: %s', (frame) => {
  expect(left(story + frame)).toBe(story)
})

it.each(
  inBothScripts([
    '<p>28点看</p>',
    `${gone}<p>——渡口散记</p>${gone}`,
    `${gone}<p>引子</p>${gone}`,
    `${gone}<p>3月5日</p>${gone}`,
    `${gone}<p>12岁</p>${gone}`,
    `${gone}<p>01</p>${gone}`,
    `${gone}<h2>引用</h2>`,
    `${gone}<p>渡口在城北，只有一条船。</p>`,
    `${gone}<p>渡口散记（三）</p>`,
    `${gone}<p><b>渡口</b> <b>旧桥</b> 之间</p>`,
  ]),
)('leaves above the story: %s', (text) => {
  expect(left(text + story)).toBe(text.replaceAll(gone, '') + story)
})

it.each(
  inBothScripts([
    '<p>回应</p>',
    `${gone}<p>渡口日报</p>`,
    `<p>王敏${gone}</p>`,
    `${gone}<p>2024年5月20日于渡口</p>`,
    `${gone}<p>青石市渡口管理处</p><p>2024年5月20日</p>`,
    `${gone}<p>河风吹过旧渡船</p>${gone}`,
    `<figure><img src="/a.jpg"></figure><p>清晨的渡口↑</p>${gone}`,
    `<!--jd-break--><p>引用</p>`,
    `${gone}<p><a href="/f/1.pdf">PDF下载</a></p>`,
    `${gone}<p><a href="/f/1.docx">附件下载</a></p>`,
  ]),
)('leaves below the story: %s', (text) => {
  expect(left(story + text)).toBe(story + text.replaceAll(gone, ''))
})

it('leaves the same amid the story', () => {
  const amid = `${story}${gone}<p>引用</p>${gone}${story}`
  expect(clean(dropBesideFrame, amid).html).toBe(amid)
})

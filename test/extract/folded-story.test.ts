import { expect, it } from 'vitest'
import { HIDDEN_MARK } from '../../utils/clean/drop-hidden.ts'
import { showFoldedStory } from '../../utils/extract/folded-story.ts'

const STORY = '<p>河水从山谷里流出来，绕过村口的老樟树，又穿过那座石桥，一直流到镇上。</p>'.repeat(2)

const isShown = (html: string) => {
  document.body.innerHTML = html
  showFoldedStory(document.body)
  return document.querySelector(`[${HIDDEN_MARK}]`) === null
}
const folded = (button: string, inside = STORY) =>
  `<div class="more">${button}</div><div ${HIDDEN_MARK}="">${inside}</div>`

it.each(['展开剩余60%', '阅读全文', '閱讀全文', '<a>点击展开全文 ↓</a>', '查看余下全文'])(
  'shows the rest of a story beside %s',
  (button) => expect(isShown(folded(button))).toBe(true),
)

it('shows it above the button too', () => {
  expect(isShown(`<div ${HIDDEN_MARK}="" hidden>${STORY}</div><a>展开全文</a>`)).toBe(true)
  expect(document.querySelector('[hidden]')).toBeNull()
})

it.each(['展开评论', '查看更多评论', '登录后阅读全文', '查看更多', '阅读', ''])(
  'shows nothing beside %j',
  (button) => expect(isShown(folded(button))).toBe(false),
)

it('shows no box without a sentence', () => {
  expect(isShown(folded('展开全文', '<a>渡口的清晨</a>'.repeat(20)))).toBe(false)
})

it('shows no long form of what stands above', () => {
  const text = '河水从山谷里流出来，绕过村口的老樟树，又穿过那座石桥，一直流到镇上。'
  const card = `<p>${text.slice(0, 12)}…</p><div ${HIDDEN_MARK}="">${text}</div><a>展开全部</a>`
  expect(isShown(card)).toBe(false)
})

// @vitest-environment node
import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { readKickerAndDeck } from '../../utils/extract/kicker-and-deck.ts'
import { pageLinesOf } from './page-lines-of.ts'

const TITLE = '江上的新桥昨天通车'
const KICKER = '两岸等了十年'
const DECK = '渡口的老人系好了最后一条船'
const STORY = `<p>${'两岸居民不必再绕行十公里，公交公司同时开出两条新线路。'.repeat(3)}</p>`.repeat(3)

const read = (html: string) =>
  readKickerAndDeck(pageLinesOf(new JSDOM(`<body>${html}</body>`).window.document.body), TITLE)
const both = { kicker: KICKER, deck: DECK }

it.each([
  [
    'beside the headline',
    `<div><p>${KICKER}</p><h1>${TITLE}</h1><h2>${DECK}</h2><p>2024-05-20</p></div>${STORY}`,
  ],
  ['bare in its box', `<div>${KICKER}<h1>${TITLE}</h1>${DECK}</div>${STORY}`],
  [
    'each in a box of its own, behind a dash',
    `<div><div><p>${KICKER}</p></div><div><b>${TITLE}</b></div><div>——${DECK}</div><div>来源：青石报</div></div>${STORY}`,
  ],
])('reads the lines over and below a headline: %s', (_, html) => {
  expect(read(html)).toEqual(both)
})

it.each([
  ['a way through the site', `<p>首页 > 要闻 > 正文</p><h1>${TITLE}</h1>`],
  ['a link', `<p><a href="/b">${KICKER}</a></p><h1>${TITLE}</h1><p><a href="/c">${DECK}</a></p>`],
  ['a channel', `<p>两岸观察</p><h1>${TITLE}</h1>`],
  ['the paper', `<p>山城青石新闻网</p><h1>${TITLE}</h1>`],
  ['who wrote it', `<h1>${TITLE}</h1><div>本报记者 王晓明 通讯员 李楠</div>`],
  ['source and date', `<h1>${TITLE}</h1><div>来源：青石日报 2024-05-20</div>`],
  ['a prompt', `<p>打开微信“扫一扫”将本文分享至朋友圈</p><h1>${TITLE}</h1>`],
  [
    'what is in another box',
    `<header><p>${KICKER}</p></header><div><h1>${TITLE}</h1></div><div><p>${DECK}</p></div>`,
  ],
  ['the first of the paragraphs', `<div><h1>${TITLE}</h1><p>${DECK}</p>${STORY}</div>`],
  ['the first line of verse', `<div><h1>${TITLE}</h1><p>我有所念的人</p><p>隔在很远的乡</p></div>`],
  ['a caption', `<div><h1>${TITLE}</h1><div>▲渡口的老人系好了最后一条船</div></div>`],
  ['the headline in other words', `<div><p>${TITLE}了</p><h1>${TITLE}</h1></div>`],
  ['a sentence', `<div><h1>${TITLE}</h1><div>${DECK}。</div></div>`],
])('takes for neither %s', (_, html) => {
  expect(read(html + STORY)).toEqual({ kicker: null, deck: null })
})

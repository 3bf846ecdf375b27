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
    'by their names, behind a dash, an empty one between',
    `<div><p class="title3">${KICKER}</p><p class="title1">${TITLE}</p><p class="title5"></p><p class="subtitle">——${DECK}</p>${STORY}</div>`,
  ],
  [
    'one in a span that is called so',
    `<div class="box"><span class="special-title-box">${KICKER}</span><h2>${TITLE}</h2><div class="t_deck">${DECK}</div></div>${STORY}`,
  ],
])('reads the lines over and below a headline: %s', (_, html) => {
  expect(read(html)).toEqual(both)
})

it.each([
  ['a heading in a box of the head', `<div><h1>${TITLE}</h1><h4>${DECK}</h4></div>${STORY}`],
  [
    'in a box called after the headline',
    `<div class="title"><p></p><h1>${TITLE}</h1><p>${DECK}</p></div>${STORY}`,
  ],
  ['behind a typed dash', `<div><h1>${TITLE}</h1><h2>---${DECK}</h2><div>${STORY}</div></div>`],
  ['behind a dash', `<div><div>${TITLE}</div><div>——${DECK}</div><div>${STORY}</div></div>`],
])('reads the line below a headline: %s', (_, html) => {
  expect(read(html)).toEqual({ kicker: null, deck: DECK })
})

const head = (lines: string) => `<div class="title-box">${lines}</div>${STORY}`

it.each([
  ['a way through the site', head(`<p>首页 > 要闻 > 正文</p><h1>${TITLE}</h1>`)],
  ['a link', head(`<p><a href="/b">${KICKER}</a></p><h1>${TITLE}</h1><p><a href="/c">${DECK}</a></p>`)],
  ['a channel', head(`<p>两岸观察</p><h1>${TITLE}</h1>`)],
  ['the paper', head(`<p>山城青石新闻网</p><h1>${TITLE}</h1>`)],
  ['who wrote it', head(`<h1>${TITLE}</h1><div>本报记者 王晓明 通讯员 李楠</div>`)],
  ['source and date', head(`<h1>${TITLE}</h1><div>来源：青石日报 2024-05-20</div>`)],
  ['a prompt', head(`<p>打开微信“扫一扫”将本文分享至朋友圈</p><h1>${TITLE}</h1>`)],
  ['how long it takes to read', head(`<h1>${TITLE}</h1><p>阅读本文大约需要五分钟</p>`)],
  ['a typed rule', `<div><h1>${TITLE}</h1><p>----以下是采访全文----</p><div>${STORY}</div></div>`],
  [
    'dialogue',
    `<div><h1>${TITLE}</h1><p>-- 你今天怎么来得这么早</p><p>-- 等船的人都来得早</p><div>${STORY}</div></div>`,
  ],
  ['a caption', head(`<h1>${TITLE}</h1><div>▲${DECK}</div>`)],
  ['the headline in other words', head(`<p>${TITLE}了</p><h1>${TITLE}</h1>`)],
  ['a sentence', head(`<h1>${TITLE}</h1><div>${DECK}。</div>`)],
  [
    'what is in another box',
    `<header><h3>${KICKER}</h3></header><div><h1>${TITLE}</h1></div><div><p>${DECK}</p></div>${STORY}`,
  ],
  ['the first of the paragraphs', `<div><h1>${TITLE}</h1><p class="lead">${DECK}</p>${STORY}</div>`],
  [
    'the first heading of the text',
    `<div><h1>${TITLE}</h1><h2>${DECK}</h2>${STORY}<h2>${KICKER}</h2>${STORY}</div>`,
  ],
  [
    'the first line of verse',
    `<div><h1>${TITLE}</h1><p class="first">我有所念的人</p><p>隔在很远的乡</p></div>`,
  ],
  ['whom a letter is to', `<div><h1>${TITLE}</h1><div>各区县人民政府和市政府各委办局</div>${STORY}</div>`],
  [
    'what its picture has for a caption',
    head(`<h1>${TITLE}</h1><figure><img src="a.jpg"><figcaption>${DECK}</figcaption></figure>`),
  ],
  [
    'the caption of a picture over the headline',
    head(`<figure><img src="a.jpg"><figcaption>${DECK}</figcaption></figure><h1>${TITLE}</h1>`),
  ],
  [
    'the line below a picture over the headline',
    head(`<div><img src="a.jpg"></div><p>${KICKER}</p><h1>${TITLE}</h1>`),
  ],
  ['the line below a picture under it', head(`<h1>${TITLE}</h1><div><img src="a.jpg"></div><p>${DECK}</p>`)],
  [
    'other headlines of a list',
    `<div class="title-list"><p>${KICKER}</p><p>${TITLE}</p><p>${DECK}</p></div>`.repeat(4) +
      head(`<h1>${TITLE}</h1>`),
  ],
  [
    'what stands around it below the story',
    head(`<h1>${TITLE}</h1>`) + head(`<h3>${KICKER}</h3><p>${TITLE}</p><h3>${DECK}</h3>`),
  ],
])('takes for neither %s', (_, html) => {
  expect(read(html + STORY)).toEqual({ kicker: null, deck: null })
})

import { expect, it } from 'vitest'
import { setLists } from '../../utils/clean/set-lists.ts'
import { clean } from './clean.ts'

const set = (html: string) => clean(setLists, html).html
const story = '<p>渡口有三样东西不能丢。</p>'

it.each([
  ['a sign', '<p>● 缆绳</p><p>●木桨</p><p>●　灯</p>', '<ul><li>缆绳</li><li>木桨</li><li>灯</li></ul>'],
  ['a middle dot', '<p>· 缆绳，要新的</p><p>· 木桨</p>', '<ul><li>缆绳，要新的</li><li>木桨</li></ul>'],
  [
    'a sign in an element of its own',
    '<p><b>■</b> <a href="/1">缆绳</a></p><p><b>■</b>木桨</p>',
    '<ul><li><a href="/1">缆绳</a></li><li>木桨</li></ul>',
  ],
  [
    'the sign and the gap that Word sets in elements of their own',
    '<p><span>·</span><span>&nbsp;&nbsp; </span>缆绳</p><p><b>·</b> 木桨</p>',
    '<ul><li>缆绳</li><li>木桨</li></ul>',
  ],
  ['a sign drawn as an emoji', '<p>▪️ 缆绳</p><p>▪️ 木桨</p>', '<ul><li>缆绳</li><li>木桨</li></ul>'],
  [
    'something taken amid it',
    '<p>•缆绳</p><!--jd-taken:0 block--><p>•木桨</p>',
    '<ul><li>缆绳</li><!--jd-taken:0 block--><li>木桨</li></ul>',
  ],
])('makes a list of paragraphs with %s', (_, typed, list) => {
  expect(set(story + typed + story)).toBe(story + list + story)
})

it.each([
  ['one paragraph with a sign', `<p>● 缆绳</p>${story}<p>● 木桨</p>`],
  ['ratings', '<p>●●●○○ 船</p><p>●●○○○ 桨</p>'],
  ['what is ticked', '<p>■ 会游泳 □ 不会</p><p>■ 有船 □ 没有</p>'],
  ['what may not be read', '<p>■年■月</p><p>■县渡口</p>'],
  ['signs alone', '<p>◆</p><p>◆</p>'],
  ['signs over parts of the text', `<p>● 缆绳</p><p>● 木桨</p>${story}<p>● 灯</p>${story}`],
  ['different signs', '<p>● 缆绳</p><p>■ 木桨</p>'],
  ['the end of a name', '<p>·卢梭写过</p><p>·雨果也写过</p>'],
  ['numbers', '<p>1、缆绳</p><p>2、木桨</p>'],
])('leaves %s', (_, html) => {
  expect(set(html)).toBe(html)
})

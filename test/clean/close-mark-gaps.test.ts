import { expect, it } from 'vitest'
import { closeMarkGaps } from '../../utils/clean/close-mark-gaps.ts'
import { clean } from './clean.ts'

it.each([
  ['<p>渡口 ，早晨。 老人 “在” 系船 ！</p>', '<p>渡口，早晨。老人 “在” 系船！</p>'],
  ['<p>他说：\n  “等一等 ”。\n</p>', '<p>他说：“等一等 ”。</p>'],
  ['<p>他说：&nbsp;等， <b>再</b>等。A 、 B 、 C</p>', '<p>他说：等，<b>再</b>等。A、B、C</p>'],
  ['<p>见 il&nbsp;petto&nbsp;de&nbsp;Roma 一书</p>', '<p>见 il petto de Roma 一书</p>'],
])('closes %s', (before, after) => {
  expect(clean(closeMarkGaps, before).html).toBe(after)
})

it.each([
  ['a space between words', '<p>渡口 早晨 Early 5 km</p>'],
  [
    'another paragraph in the same block',
    '<p>老人在系船。　　孩子在等。&nbsp;&nbsp;&nbsp;&nbsp;桥在修。</p>',
  ],
  ['code', '<pre>print("渡口 ，早晨")</pre><p><code>a = "： b"</code></p>'],
  ['an apostrophe', '<p>摇滚 ’90，the workers ’ boats</p>'],
  ['words that are tied with care', '<p>J.&nbsp;R.&nbsp;Tolkien</p><p>Mr.&nbsp;Wang</p>'],
  [
    'a blank to be filled in',
    '<p>床前明月光，（ ）。姓名：&nbsp; &nbsp; 性别：&nbsp; &nbsp;“ ”他叫&nbsp;，今年&nbsp;岁</p>',
  ],
  ['labels and speakers one behind the other', '<p>姓名： 性别： 年龄：十</p><p>甲：等一等！ 乙：好</p>'],
  ['what is counted', '<p>5&nbsp;km，早</p>'],
])('leaves %s', (_, html) => {
  expect(clean(closeMarkGaps, html).html).toBe(html)
})

import { expect, it } from 'vitest'
import { dropScriptedButtons } from '../../utils/clean/drop-scripted-buttons.ts'
import { clean } from './clean.ts'

it('takes out the moods that readers vote for, not people in links', () => {
  const row = (name: string, attributes: string, words: string[]) =>
    words
      .map((word) => `<div class="${name}"><a ${attributes}><img src="a.gif"><p>${word}</p></a></div>`)
      .join('')
  const moods = row('emoji', 'class="react_link" onclick="vote()"', ['高兴', '惊讶 2', '无聊'])
  expect(clean(dropScriptedButtons, moods).html).toBe('<div class="emoji"></div>'.repeat(3))
  for (const html of [
    row('photo', 'onclick="show()"', ['王敏', '李华', '王晓明']),
    row('emoji', 'href="/a.html" onclick="show()"', ['王敏', '李华', '王晓明']),
    row('likeimg', 'onclick="big()"', ['梨花', '桃花', '油菜花']),
    row('emoji', 'onclick="vote()"', ['梨花', '桃花', '油菜花']).replaceAll(
      'a.gif"',
      'a.gif" width="300" height="200"',
    ),
    row('emoji', 'onclick="vote()"', ['高兴', '惊讶']),
    row('emoji', 'onclick="vote()"', ['王敏在河堤', '李华在渡口', '王晓明在桥上']),
  ])
    expect(clean(dropScriptedButtons, html).html).toBe(html)
})

it('takes out a row of buttons that run scripts, not its number, nor a word or a picture of the text', () => {
  const button = (text: string) => `<span onclick="show(1)">${text}</span>`
  const row = (rest: string, buttons: string) => `<div><span>${rest}</span> ${buttons}</div>`
  const { html, trace } = clean(dropScriptedButtons, row('【０１】', button('注释') + button('译文')))
  expect(html).toBe(row('【０１】', ''))
  expect(trace.map(({ reason }) => reason)).toEqual(['control', 'control'])
  const items = ['12', '写进博客', '发起话题'].map((text) => `<li onclick="go()">${text}</li>`).join('')
  expect(clean(dropScriptedButtons, `<ul>${items}</ul>`).html).toBe('<ul></ul>')
  for (const text of [
    `<ul>${items}<li>河堤上的风筝</li></ul>`,
    '<ul><li onclick="look()">番茄2个</li><li onclick="look()">盐适量</li></ul>',
    row('子曰', button('学而') + button('时习')),
    row('１', button('注释')),
    row('１', button('注释') + button('这一句说的是学习的快乐')),
    row('１', button('<img src="a.jpg">') + button('<img src="b.jpg">')),
  ])
    expect(clean(dropScriptedButtons, text).html).toBe(text)
})

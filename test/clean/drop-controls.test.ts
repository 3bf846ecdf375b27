import { expect, it } from 'vitest'
import { dropControls } from '../../utils/clean/drop-controls.ts'
import { clean } from './clean.ts'

it('takes out forms, buttons, frames and players', () => {
  const { html, trace } = clean(
    dropControls,
    '<p>正文。</p><form><input><button>提交</button></form><iframe src="https://v.example/"></iframe><video src="a.mp4">浏览器不支持</video>',
  )
  expect(html).toBe('<p>正文。</p>')
  expect(trace.some(({ reason }) => reason === 'player')).toBe(true)
})

it('takes out the moods that readers vote for, not people in links', () => {
  const row = (name: string, attributes: string, words: string[]) =>
    words
      .map((word) => `<div class="${name}"><a ${attributes}><img src="a.gif"><p>${word}</p></a></div>`)
      .join('')
  const moods = row('emoji', 'class="react_link" onclick="vote()"', ['高兴', '惊讶 2', '无聊'])
  expect(clean(dropControls, moods).html).toBe('<div class="emoji"></div>'.repeat(3))
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
    expect(clean(dropControls, html).html).toBe(html)
})

it('takes out the numbers beside the lines of code', () => {
  const code = '<td class="code"><pre>npm run fly</pre></td>'
  const table = (gutter: string) => `<table><tbody><tr>${gutter}${code}</tr></tbody></table>`
  const numbered = table('<td class="gutter"><pre>1\n2</pre></td>')
  expect(clean(dropControls, numbered).html).toBe(table(''))
  const told = table('<td class="gutter">河堤</td>')
  expect(clean(dropControls, told).html).toBe(told)
})

it('takes out the numbers beside code without a pre, not those of a list of results or of verse', () => {
  const table = (numbers: string, lines: string) =>
    `<table><tbody><tr><td class="gutter">${numbers}</td><td>${lines}</td></tr></tbody></table>`
  const numbers = '<div>1</div><div>2</div>'
  const code = '<div><code>npm ci</code></div><div><code>npm run fly</code></div>'
  expect(clean(dropControls, table(numbers, code)).html).toBe(
    table(numbers, code).replace(/<td class.*?<\/td>/, ''),
  )
  for (const text of [
    table(numbers, '<div>王敏</div><div>李楠</div>'),
    table(numbers, '<div>渡口的风</div><div>河堤的雨</div>'),
    table(numbers, code).replace('gutter', 'rank'),
  ])
    expect(clean(dropControls, text).html).toBe(text)
})

it('takes out the bar over code, not what a text in the same element says', () => {
  const code = '<code>npm run fly</code>'
  const barred = `<pre><div>bash<span>复制代码</span></div>${code}</pre>`
  expect(clean(dropControls, barred).html).toBe(`<pre>${code}</pre>`)
  const told = `<pre><b>用法</b> ${code}</pre><pre><div>一行</div><div>又一行</div></pre>`
  expect(clean(dropControls, told).html).toBe(told)
})

it('takes out the bar beside code in one box, not a caption nor what a text says around its code', () => {
  const code = '<pre class="language-xml"><code>&lt;bridge/&gt;</code></pre>'
  const box = (bar: string) => `<div>${bar}${code}</div>`
  const bar = '<i></i><div>复制成功</div><div>xml</div><div>XML<span>复制代码</span></div>'
  expect(clean(dropControls, box(bar)).html).toBe(box('<i></i>'))
  for (const told of [
    box('<div>清单3-2</div>'),
    box('<div>main.py</div>'),
    box('<p>xml</p>'),
    box('<div>xml</div><div>河堤上的灯一盏一盏亮起来，渡口的人都走了。</div>'),
    box('复制'),
  ])
    expect(clean(dropControls, told).html).toBe(told)
})

it('takes out a long list to choose from, not a button around a picture', () => {
  const years = Array.from({ length: 60 }, (_, i) => `<option>${1960 + i}年</option>`).join('')
  const picture = '<p><button><img src="a.jpg"></button></p>'
  expect(clean(dropControls, `<p>正文。</p><select>${years}</select>${picture}`).html).toBe(
    `<p>正文。</p>${picture}`,
  )
})

it('takes out a row of buttons that run scripts, not its number, nor a word or a picture of the text', () => {
  const button = (text: string) => `<span onclick="show(1)">${text}</span>`
  const row = (rest: string, buttons: string) => `<div><span>${rest}</span> ${buttons}</div>`
  const { html, trace } = clean(dropControls, row('【０１】', button('注释') + button('译文')))
  expect(html).toBe(row('【０１】', ''))
  expect(trace.map(({ reason }) => reason)).toEqual(['control', 'control'])
  for (const text of [
    row('子曰', button('学而') + button('时习')),
    row('１', button('注释')),
    row('１', button('注释') + button('这一句说的是学习的快乐')),
    row('１', button('<img src="a.jpg">') + button('<img src="b.jpg">')),
  ])
    expect(clean(dropControls, text).html).toBe(text)
})

it('leaves labels that are set beside names', () => {
  const names = '<div><label>作者：</label><div>王渡口</div></div>'
  expect(clean(dropControls, `${names}<label>用户名</label><label>记住我：</label>`).html).toBe(names)
})

it('takes out the box around a field for text, with what may be chosen there', () => {
  const reasons = '<h4>不感兴趣</h4><ul><li>重复、旧闻</li><li>标题夸张</li></ul>'
  const form = `<div>${reasons}<div><textarea></textarea></div><a href="#">确定</a></div>`
  expect(clean(dropControls, `<p>正文。</p>${form}`).html).toBe('<p>正文。</p>')
})

it.each([
  '<div>短讯一则，渡口今天停航。<br></div>',
  '<div><p>渡口今天停航</p></div>',
  '<div><img src="a.jpg"></div>',
])('leaves what stands beside a field for text: %s', (text) => {
  const html = text.replace('</div>', '<textarea></textarea></div>')
  expect(clean(dropControls, html).html).toBe(text)
})

it('leaves a form that is wrapped around the page', () => {
  const html = '<form><p>整个页面都在表单里，这是正文。</p></form>'
  expect(clean(dropControls, html).html).toBe(html)
})

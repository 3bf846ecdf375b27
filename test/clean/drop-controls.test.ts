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

it('takes out a poll, however long, not a text in a form', () => {
  const question = (i: number) => `<h3>${i}．渡口停航以后您怎么过河？</h3>`
  const choices = '<input type="radio">坐公交绕行新桥<input type="radio">先到河东再看'.repeat(6)
  const poll = `<form><h2><img src="a.gif">调查</h2>${question(1)}${choices}${question(2)}${choices}</form>`
  const consent = '<form><p>渡口今天停航。</p><input type="checkbox">同意<input type="checkbox">订阅</form>'
  expect(clean(dropControls, `<p>正文。</p>${poll}`).html).toBe('<p>正文。</p>')
  expect(clean(dropControls, consent).html).toContain('<p>渡口今天停航。</p>')
  const answers = '<p><input type="radio">A、坐公交</p><p><input type="radio">B、坐渡船</p>'
  for (const form of [
    `<form action="/search"><h1>渡口</h1><input type="radio">标题<input type="radio">投票<p>船开了</p></form>`,
    `<form><p>1、渡口停航以后怎么过河？</p>${answers}<button>投票</button></form>`,
    '<form><h3>证件类</h3><p><input type="checkbox">身份证</p><p><input type="checkbox">护照</p></form>',
  ])
    expect(clean(dropControls, form).html).toContain('<p>')
  const english = `<form><input type="radio"><input type="radio"><p>The ferry stopped. It was late</p></form>`
  expect(clean(dropControls, english).html).toContain('<p>The ferry stopped. It was late</p>')
})

it('takes out a long list to choose from, and what stands around a picture', () => {
  const years = Array.from({ length: 60 }, (_, i) => `<option>${1960 + i}年</option>`).join('')
  const picture = '<p><button><img src="a.jpg"></button></p>'
  expect(clean(dropControls, `<p>正文。</p><select>${years}</select>${picture}`).html).toBe(
    '<p>正文。</p><p><img src="a.jpg"></p>',
  )
})

it('takes out what an account is, in the markup of WeChat', () => {
  const profile =
    '<p><label>微信号</label> qsyl1024</p><p><label>功能介绍</label> 介绍江边的手艺人和他们的作品。</p>'
  expect(clean(dropControls, `${profile}<p>正文。</p>`).html).toBe('<p>正文。</p>')
  for (const text of [
    '上岸以后，<label>微信号</label> qsyl1024 里有照片。',
    '<label>功能介绍</label> 最多一百二十字，要让读者一眼看出它写什么。',
  ])
    expect(clean(dropControls, `<p>${text}</p>`).html).toContain(text.slice(-8))
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

it('takes out a form that asks for a password with what it explains, not one around a text', () => {
  const fields = '用户名：<input name="user"> 密码：<input type="password">'
  const form = `<form><p>注册用户请在下面输入有效的用户名和密码。</p>${fields}</form>`
  expect(clean(dropControls, `<p>正文。</p>${form}`).html).toBe('<p>正文。</p>')
  const text = `<p>${'渡口今天停航，船工都上了岸。'.repeat(20)}</p>`
  expect(clean(dropControls, `<form>${text}${fields}</form>`).html).toContain(text)
  const flash = '<p>渡口今天停航，船工都上了岸。</p>'
  expect(clean(dropControls, `<form>${flash}${fields}</form>`).html).toContain(flash)
})

it('leaves a form that is wrapped around the page', () => {
  const html = '<form><p>整个页面都在表单里，这是正文。</p></form>'
  expect(clean(dropControls, html).html).toBe(html)
})

it('takes the counts between buttons with them, not words', () => {
  const buttons = '<button>上一张</button><button>下一张</button>'
  expect(clean(dropControls, `<p>正文。</p><div><span>1 / 8</span>${buttons}</div>`).html).toBe(
    '<p>正文。</p>',
  )
  for (const rest of ['渡口旧照', '<p>1</p>', '<img src="a.jpg">', '<a href="/1">8</a>'])
    expect(clean(dropControls, `<div>${rest}${buttons}</div>`).html).toBe(`<div>${rest}</div>`)
  expect(clean(dropControls, '<div>8<button>关闭</button></div>').html).toBe('<div>8</div>')
})

it('leaves no words of a button beside its icon', () => {
  const html = '<p>正文。<button><img src="a.svg">问问智能助手</button></p>'
  expect(clean(dropControls, html).html).not.toBe('<p>正文。<img src="a.svg">问问智能助手</p>')
})

it('leaves a heading that folds what stands below it', () => {
  const question = '<h2><button class="accordion-button">渡船几点开始营运呢？</button></h2>'
  expect(clean(dropControls, `${question}<p>正文。</p>`).html).toBe(
    '<h2>渡船几点开始营运呢？</h2><p>正文。</p>',
  )
})

it('takes out a drawing with words, of which the reader shows none, and leaves one without', () => {
  const drawing = (inside: string) => `<p>正文。<svg>${inside}</svg></p>`
  expect(clean(dropControls, drawing('<text>乘客到达渡口</text>')).html).toBe('<p>正文。</p>')
  const bare = drawing('<path d="M0 0"></path>')
  expect(clean(dropControls, bare).html).toBe(bare)
})

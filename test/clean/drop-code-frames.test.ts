import { expect, it } from 'vitest'
import { dropCodeFrames } from '../../utils/clean/drop-code-frames.ts'
import { clean } from './clean.ts'

it('takes out the numbers beside the lines of code', () => {
  const code = '<td class="code"><pre>npm run fly</pre></td>'
  const table = (gutter: string) => `<table><tbody><tr>${gutter}${code}</tr></tbody></table>`
  const numbered = table('<td class="gutter"><pre>1\n2</pre></td>')
  expect(clean(dropCodeFrames, numbered).html).toBe(table(''))
  // Chroma, of Hugo, where the code is numbers as well
  const cell = (lines: string) => `<td class="lntd"><pre>${lines}</pre></td>`
  const row = (cells: string) => `<table class="lntable"><tbody><tr>${cells}</tr></tbody></table>`
  expect(clean(dropCodeFrames, row(cell('1\n2') + cell('42\n43'))).html).toBe(row(cell('42\n43')))
  const told = table('<td class="gutter">河堤</td>')
  expect(clean(dropCodeFrames, told).html).toBe(told)
})

it('takes out the numbers beside code without a pre, not those of a list of results or of verse', () => {
  const table = (numbers: string, lines: string) =>
    `<table><tbody><tr><td class="gutter">${numbers}</td><td>${lines}</td></tr></tbody></table>`
  const numbers = '<div>1</div><div>2</div>'
  const code = '<div><code>npm ci</code></div><div><code>npm run fly</code></div>'
  expect(clean(dropCodeFrames, table(numbers, code)).html).toBe(
    table(numbers, code).replace(/<td class.*?<\/td>/, ''),
  )
  for (const text of [
    table(numbers, '<div>王敏</div><div>李楠</div>'),
    table(numbers, '<div>渡口的风</div><div>河堤的雨</div>'),
    table(numbers, code).replace('gutter', 'rank'),
  ])
    expect(clean(dropCodeFrames, text).html).toBe(text)
})

it('takes out the bar over code, not what a text in the same element says', () => {
  const code = '<code>npm run fly</code>'
  const barred = `<pre><div>bash<span>复制代码</span></div>${code}</pre>`
  expect(clean(dropCodeFrames, barred).html).toBe(`<pre>${code}</pre>`)
  const told = `<pre><b>用法</b> ${code}</pre><pre><div>一行</div><div>又一行</div></pre>`
  expect(clean(dropCodeFrames, told).html).toBe(told)
})

it('takes out the bar beside code in one box, not a caption nor what a text says around its code', () => {
  const code = '<pre class="language-xml"><code>&lt;bridge/&gt;</code></pre>'
  const box = (bar: string) => `<div>${bar}${code}</div>`
  const bar = '<i></i><div>复制成功</div><div>xml</div><div>XML<span>复制代码</span></div>'
  expect(clean(dropCodeFrames, box(bar)).html).toBe(box('<i></i>'))
  // as CSDN does: a list of numbers within
  const listed = (list: string) => `<pre><code>&lt;bridge/&gt;</code>${list}</pre>`
  const list = '<ul class="pre-numbering"><li>1</li><li>2</li></ul>'
  expect(clean(dropCodeFrames, listed(list)).html).toBe(listed(''))
  // as VitePress does: the language is said of the frame, and the numbers stand beside the code
  const press = (beside: string, behind: string) =>
    `<div class="language-xml line-numbers-mode">${beside}<pre><code>&lt;bridge/&gt;</code></pre>${behind}</div>`
  const numbers = `<div class="line-numbers-wrapper">${'<span class="line-number">1</span><br>'.repeat(30)}</div>`
  expect(clean(dropCodeFrames, press('<span class="lang">xml</span>', numbers)).html).toBe(press('', ''))
  for (const told of [
    box('<div>清单3-2</div>'),
    box('<div>main.py</div>'),
    box('<p>xml</p>'),
    box('<div>xml</div><div>河堤上的灯一盏一盏亮起来，渡口的人都走了。</div>'),
    box('复制'),
  ])
    expect(clean(dropCodeFrames, told).html).toBe(told)
})

it('takes out the bar over code in a box of its own, not a paragraph nor a title', () => {
  const code = '<pre><code class="language-bash">npm run fly</code></pre>'
  for (const bar of [
    '<div><span>bash</span><span>AI代码解释</span></div>',
    '<div>Bash</div>',
    '<div><i>Shell</i><a>复制</a></div>',
  ])
    expect(clean(dropCodeFrames, `<p>如下。</p>${bar}${code}`).html).toBe(`<p>如下。</p>${code}`)
  for (const text of [
    '<div>run.sh</div>',
    '<p>bash</p>',
    '<div>第一步</div>',
    '<div><b>run.sh</b> 的全文</div>',
  ])
    expect(clean(dropCodeFrames, `<p>如下。</p>${text}${code}`).html).toBe(`<p>如下。</p>${text}${code}`)
})

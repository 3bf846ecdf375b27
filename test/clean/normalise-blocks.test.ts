import { describe, expect, it } from 'vitest'
import { normaliseBlocks } from '../../utils/clean/normalise-blocks.ts'
import { clean } from './clean.ts'

const normalise = (html: string) => clean(normaliseBlocks, html).html

it('makes no paragraph of the word behind a count that its script has not filled in', () => {
  const counts = '<span>点击数：\n\n  次</span>'
  expect(normalise(counts)).toBe('<p>点击数：\n\n  次</p>')
  const source = '<span>来源：\n\n青石网\n\n</span><span>作者：\n\n王晓明</span>'
  expect(normalise(source)).toBe('<p>来源：\n\n青石网\n\n作者：\n\n王晓明</p>')
  const count = '<span>阅读：\n\n  次</span>'
  expect(normalise(count)).toBe('<p>阅读：\n\n  次</p>')
  const question = '他问记者：\n\n“船还来吗？”'
  expect(normalise(`<div>${question}</div>`)).toBe('<p>他问记者：</p><p>“船还来吗？”</p>')
  const day = '日记的末尾写道：\n\n次日清晨，河面起了大雾。'
  expect(normalise(day)).toBe('<p>日记的末尾写道：</p><p>次日清晨，河面起了大雾。</p>')
  const speech = '她说：\n\n“船还没来，再等一等。”'
  expect(normalise(speech)).toBe('<p>她说：</p><p>“船还没来，再等一等。”</p>')
})

it('keeps two lines apart between which a block was taken, not the words around an icon', () => {
  const html = '第一行。<!--jd-taken:0 block-->第二行。<!--jd-taken:1-->还是第二行。'
  expect(normalise(html).replace(/<!--.*?-->/g, '')).toBe('<p>第一行。</p><p>第二行。还是第二行。</p>')
})

describe('a picture amid bare text', () => {
  const one =
    '老人在渡口系船。他每天早上五点就来到江边，先把船上的水舀干，再等第一个要过江的人，没有一天不来。'
  const two = '船到对岸的时候，雾已经散了，江边的人家都开了门，孩子们背着书包在石阶上等船，有的还在打哈欠。'
  const picture = '<img src="a.jpg">'

  it('stands between two paragraphs', () => {
    expect(normalise(`${one}\n${picture}　　${two}`)).toBe(
      `<p>${one}</p><figure>${picture}</figure><p>${two}</p>`,
    )
  })

  it.each([
    `${one.slice(0, -1)}${picture}${two}`,
    `${one}${picture}就是渡口。`,
    `就是渡口。${picture}${two}`,
    `${one}<img src="a.gif" data-jd-inline="">${two}`,
  ])('stays in the line: %s', (html) => expect(normalise(html)).toBe(`<p>${html}</p>`))
})

describe('makes paragraphs of', () => {
  it.each([
    [
      'line breaks',
      '第一段，很长的一段文字说了很多事情，一行放不下它，还要再写一些。<br><br>　　第二段。',
      '<p>第一段，很长的一段文字说了很多事情，一行放不下它，还要再写一些。</p><p>第二段。</p>',
    ],
    [
      'lines with a sign of the font Wingdings, of which no other letter is one',
      '<p><span style="font-family: Wingdings">l&nbsp;</span>缆绳</p><p><span style="font-family:Wingdings">老</span>桨</p><p><span>l</span>灯</p>',
      '<p>●缆绳</p><p>老桨</p><p>l灯</p>',
    ],
    ['bare text beside blocks', '开头。<div>中间。</div>结尾。', '<p>开头。</p><p>中间。</p><p>结尾。</p>'],
    [
      'sections',
      '<section><section><span>一。</span></section><section>二。</section></section>',
      '<p>一。</p><p>二。</p>',
    ],
    ['a layout table', '<table><tr><td><p>左边的正文。</p></td></tr></table>', '<p>左边的正文。</p>'],
    [
      'a head in a table, with nothing beside its tools',
      '<table><tr><td width="2%"><script>go()</script></td><td>【打印】</td></tr><tr><td colspan="2">渡口的早晨</td></tr></table>',
      '<p>【打印】</p><p>渡口的早晨</p>',
    ],
    [
      'points with a picture as their sign, as a list',
      '<ul><li><img class="emoji" src="a.png">大桥全长一千米</li><li><img class="emoji" src="a.png">双向六车道</li></ul>',
      '<ul><li><img class="emoji" src="a.png">大桥全长一千米</li><li><img class="emoji" src="a.png">双向六车道</li></ul>',
    ],
    [
      'a list that places pictures, each with its caption at most',
      '<ul><li><p><img src="a.jpg"></p><p>渡口</p></li><li><a href="#"><img src="b.jpg"></a></li></ul>',
      '<figure><img src="a.jpg"></figure><p>渡口</p><figure><img src="b.jpg"></figure>',
    ],
    ['a nested page', '<div><p>一。</p><center>二。</center></div>', '<p>一。</p><p>二。</p>'],
    ['fonts around blocks', '<font color="red"><p>一。</p><p>二。</p></font>', '<p>一。</p><p>二。</p>'],
    [
      'lines of code in a cell, an empty one among them',
      '<table><tr><td><div><div><code>if (a)</code></div>\n<div></div><div><code>&nbsp;&nbsp;</code><code>fly</code> <code>b</code></div></div></td></tr></table>',
      '<pre><code>if (a)\n\n  fly b</code></pre>',
    ],
    [
      'a sentence with code in it, beside code',
      '<div><div><code>a</code> 是变量。</div><div><code>b</code></div></div>',
      '<p><code>a</code> 是变量。</p><p><code>b</code></p>',
    ],
    [
      'prose in pre',
      '<pre>第一行，是文章。\n第二行，也是。</pre>',
      '<p>第一行，是文章。</p><p>第二行，也是。</p>',
    ],
    [
      'verse in the place of code',
      '<pre><code class="language-text"><span>船到桥头，</span>\n\n<span>水绕山村。</span></code></pre>',
      '<p>船到桥头，</p><p>水绕山村。</p>',
    ],
  ])('%s', (_, before, after) => {
    expect(normalise(before)).toBe(after)
  })
})

describe('keeps', () => {
  it.each([
    [
      'bold in every part of a broken line',
      '<p><strong>一句很长很长的粗体字，一直写到了这一行的最后面去。<br><br>二。</strong></p>',
      '<p><strong>一句很长很长的粗体字，一直写到了这一行的最后面去。</strong></p><p><strong>二。</strong></p>',
    ],
    [
      'the lines of verse',
      '床前明月光<br>疑是地上霜<br>举头望明月<br>低头思故乡',
      '<p>床前明月光<br>疑是地上霜<br>举头望明月<br>低头思故乡</p>',
    ],
    [
      'a note in code',
      '<pre><code># 船到桥头，停。</code></pre>',
      '<pre><code># 船到桥头，停。</code></pre>',
    ],
    [
      'code in Chinese words',
      '<pre><code>如果 天晴：\n    去渡口，坐船。\n否则：\n    在家。</code></pre>',
      '<pre><code>如果 天晴：\n    去渡口，坐船。\n否则：\n    在家。</code></pre>',
    ],
    [
      'what a program prints',
      '<pre><code>请输入姓名：王敏\n你好，王敏，你今年20岁。</code></pre>',
      '<pre><code>请输入姓名：王敏\n你好，王敏，你今年20岁。</code></pre>',
    ],
    ['code', '<pre><code>a\n  b</code></pre>', '<pre><code>a\n  b</code></pre>'],
    [
      'code whose line ends a system doubled',
      '<pre class="prettyprint">ferry:  <br>\n  # 先靠岸，再系船<br>\n  dock: 1<br></pre>',
      '<pre class="prettyprint">ferry:  \n  # 先靠岸，再系船\n  dock: 1</pre>',
    ],
    ['code with a break of its own', '<pre>a<br>b<br>\nc</pre>', '<pre>a<br>b<br>\nc</pre>'],
    [
      'a list, its items in order',
      '<ol start="3"><li><p>三</p></li><li>四<ul><li>四之一</li></ul></li></ol>',
      '<ol start="3"><li>三</li><li><p>四</p><ul><li>四之一</li></ul></li></ol>',
    ],
    [
      'a data table with blanks',
      '<table><tbody><tr><td>年</td><td>数</td></tr><tr><td>一</td><td></td></tr></tbody></table>',
      '<table><tbody><tr><td>年</td><td>数</td></tr><tr><td>一</td><td></td></tr></tbody></table>',
    ],
    [
      'a data table',
      '<table><tbody><tr><td><p>年</p></td><td>数</td></tr><tr><td>一</td><td>二</td></tr></tbody></table>',
      '<table><tbody><tr><td>年</td><td>数</td></tr><tr><td>一</td><td>二</td></tr></tbody></table>',
    ],
    [
      'a picture alone, as a figure',
      '<p><a href="/big"><img src="a.jpg"></a></p>',
      '<figure><img src="a.jpg"></figure>',
    ],
    [
      'a caption with its picture',
      '<figure><div><img src="a.jpg"></div><figcaption><p>说明</p></figcaption></figure>',
      '<figure><img src="a.jpg"><figcaption>说明</figcaption></figure>',
    ],
    [
      'the only line of a figure, whatever it stands in',
      '<figure><a href="/big"><img src="a.jpg"></a><div class="textbox"><p>说明</p></div></figure>',
      '<figure><img src="a.jpg"><figcaption>说明</figcaption></figure>',
    ],
    [
      'two lines of a figure, or one above the picture, as paragraphs',
      '<figure><img src="a.jpg"><p>一行</p><p>两行</p></figure><figure><p>上面</p><img src="b.jpg"></figure>',
      '<figure><img src="a.jpg"></figure><p>一行</p><p>两行</p><p>上面</p><figure><img src="b.jpg"></figure>',
    ],
    [
      'a link around a paragraph, within it',
      '<p>附件两份：</p><a href="1.pdf"><p>附件：渡口规划.pdf</p></a><a href="2.doc"><div><span>附件：<b>图纸</b></span></div></a>',
      '<p>附件两份：</p><p><a href="1.pdf">附件：渡口规划.pdf</a></p><p><a href="2.doc">附件：<b>图纸</b></a></p>',
    ],
    [
      'a link around a heading, within it',
      '<a href="/2"><h3>渡口的傍晚</h3></a><p>下文。</p>',
      '<h3><a href="/2">渡口的傍晚</a></h3><p>下文。</p>',
    ],
    ['a picture within its line', '<p>表情<img src="e.gif">在此</p>', '<p>表情<img src="e.gif">在此</p>'],
  ])('%s', (_, before, after) => {
    expect(normalise(before)).toBe(after)
  })
})

it.each([
  ['the whole story', '字'.repeat(91)],
  ['the whole story, the last line of it short', `${'字'.repeat(91)}</p><p>完。`],
  ['a picture and its caption', '图<img src="a.jpg">说'],
])('makes no link of one around %s', (_, inside) => {
  const { html } = clean(normaliseBlocks, `<a href="/1"><p>${inside}</p></a>`)
  expect(html).toBe(`<p>${inside}</p>`)
})

it('makes no link of one around the bare lines of a story, but keeps a long one within a line', () => {
  const [one, two] = ['一'.repeat(50), '二'.repeat(50)]
  expect(normalise(`<a href="/1">${one}<br><br>${two}</a>`)).toBe(`<p>${one}</p><p>${two}</p>`)
  const long = `<p><a href="/1">${one}${two}</a></p>`
  expect(normalise(long)).toBe(long)
})

it('takes a long heading for a paragraph', () => {
  const long = '字'.repeat(120)
  expect(normalise(`<h2>${long}</h2>`)).toBe(`<p>${long}</p>`)
})

describe('couplets', () => {
  it('keep their two lines together', () => {
    const couplet = '<p>渡口的风吹了一夜<br>柳树下的船还没回来</p>'
    expect(normalise(couplet)).toBe(couplet)
  })

  it.each([
    ['labels', '地址：青石街一号<br>电话：青石一二三', 2],
    ['sentences', '雨停了一整天。<br>船又开始走了。', 2],
    ['a heading and its text', '渡口的早晨<br>老人把船系在柳树下，等着第一批客人过江去赶集。', 2],
  ])('are not %s', (_, lines, count) => {
    expect(normalise(`<p>${lines}</p>`).split('<p>').length - 1).toBe(count)
  })
})

it('looks through a list of one item that holds the article, not through a list of steps', () => {
  const column = '<h3>渡口的早晨</h3><p>老人把船系在柳树下。</p><p>客人过江去赶集。</p>'
  expect(normalise(`<ul><li>${column}</li><li></li></ul>`)).toBe(column)
  const steps = `<ul><li>${column}</li><li>${column}</li></ul>`
  expect(normalise(steps)).toBe(steps)
})

it('keeps a paragraph whole that stands in a list without an item', () => {
  const paragraph =
    '<p><span>5</span><span>月</span><span>20</span><span>日上午，老人把船系在柳树下。</span></p>'
  expect(normalise(`<ul>${paragraph}</ul>`)).toBe('<p>5月20日上午，老人把船系在柳树下。</p>')
  const titles = '上一篇：<a href="/1">旧桥要修了</a> 下一篇：没有了'
  expect(normalise(`<ul>${titles}</ul>`)).toBe(`<p>${titles}</p>`)
  // other links stay apart
  const links = '<a href="/1">渡口今起封闭三个月大修</a> <span>07-15</span>'
  expect(normalise(`<ul>${links}</ul>`)).toBe('<p><a href="/1">渡口今起封闭三个月大修</a></p><p>07-15</p>')
  expect(normalise('<ul><div><li>船</li><li>桥</li></div></ul>')).toBe('<ul><li>船</li><li>桥</li></ul>')
})

it('sets the number of a heading in front of it, not one beside a sentence or other lines', () => {
  const box = (heading: string) => `<div><div>1</div>${heading}</div>`
  expect(normalise(box('纸鸢用什么竹子'))).toBe('<p>1 纸鸢用什么竹子</p>')
  for (const rest of ['竹子要削。', '：', '<div>2</div>', '竹子<br>纸张'])
    expect(normalise(box(rest))).toMatch(/^<p>1<\/p>/)
  expect(normalise('<div>比分<div>1</div>比零</div>')).toBe('<p>比分</p><p>1</p><p>比零</p>')
})

it('makes a figure of a picture between two paragraphs of bare text, not of one within a sentence', () => {
  const [one, two] = ['河风正好。'.repeat(8), '天上热闹。'.repeat(8)]
  const picture = '<img src="a.jpg">'
  expect(normalise(`${one}${picture}${two}`)).toBe(`<p>${one}</p><figure>${picture}</figure><p>${two}</p>`)
  for (const text of [
    `${one.slice(0, -1)}${picture}${two}`,
    `${one}${picture}天上热闹。`,
    `${one}<img src="a.gif" data-jd-inline="">${two}`,
  ])
    expect(normalise(text)).toBe(`<p>${text}</p>`)
})

it('raises what a style raises, a letter or two', () => {
  expect(normalise('<p>80m<span style="vertical-align: super">2</span></p>')).toBe('<p>80m<sup>2</sup></p>')
  expect(normalise('<p>H<span style="vertical-align:sub;">2</span>O</p>')).toBe('<p>H<sub>2</sub>O</p>')
  expect(normalise('<p><span style="vertical-align: super">整行文字</span></p>')).toBe(
    '<p><sup>整行文字</sup></p>',
  )
  expect(normalise('<p><span style="vertical-align: super">一整行文字</span></p>')).toBe('<p>一整行文字</p>')
})

it('makes bold what a style makes bold, a short line', () => {
  const bold = (text: string, style = 'font-weight: bold') => `<p><span style="${style}">${text}</span></p>`
  expect(normalise(bold('渡口的秋天'))).toBe('<p><strong>渡口的秋天</strong></p>')
  expect(normalise(bold('渡口的秋天', 'color: red; font-weight:700'))).toBe(
    '<p><strong>渡口的秋天</strong></p>',
  )
  for (const [text, style] of [
    ['渡口的秋天', 'font-weight: normal'],
    ['渡口的秋天来得早。'.repeat(8), 'font-weight: bold'],
    ['<a href="https://news.example/">渡口的秋天</a>', 'font-weight: bold'],
  ] as const)
    expect(normalise(bold(text, style))).toBe(`<p>${text}</p>`)
})

it('joins the lines of a text that was typed with lines of a fixed length, not those of names', () => {
  const [one, two] = ['今天早上他们出门上班骑到渡口才发现那条路已经', '封了起来，大家只好绕行。']
  expect(clean(normaliseBlocks, `<p>${one}\n  ${two}</p>`).html).toBe(`<p>${one}${two}</p>`)
  for (const text of [`王晓明 李思远\n${two}`, `${one}\n王晓明`, `${one}\n\u3000\u3000${two}`])
    expect(clean(normaliseBlocks, `<p>${text}</p>`).html).toBe(`<p>${text}</p>`)
})

it('divides paragraphs at the empty lines of a text that shows its line breaks, not at those of its source', () => {
  const [one, two] = [
    '今天早上出门上班，\n骑到渡口才发现路封了起来。',
    '听杂货店的老板说，那棵树是清晨打雷的时候倒的：',
  ]
  expect(clean(normaliseBlocks, `<div>${one}\n\n${two}\n\n--\n</div>`).html).toBe(
    `<p>${one}</p><p>${two}</p><p>--</p>`,
  )
  for (const text of ['一句话\n\n被源码分成两行。', '一句话。\n\n<b>黑体</b>不另起一段。'])
    expect(clean(normaliseBlocks, `<div>${text}</div>`).html).toBe(`<p>${text}</p>`)
})

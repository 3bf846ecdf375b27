import { expect, it } from 'vitest'
import { setHeadings } from '../../utils/clean/set-headings.ts'
import { processorTime } from '../processor-time.ts'
import { clean } from './clean.ts'

const set = (html: string) => clean(setHeadings, html).html
const told = '<p>老人在渡口系船。他每天早上五点就来到江边，先把船上的水舀干，再等第一个要过江的人。</p>'
const bold = (text: string) => `<p><strong>${text}</strong></p>`
const picture = '<figure><img src="a.jpg"></figure>'

it('makes headings of lines in bold above paragraphs', () => {
  expect(set(told + bold('渡口的早晨') + told + bold('<em>最后</em>一班船') + told)).toBe(
    `${told}<h2>渡口的早晨</h2>${told}<h2><em>最后</em>一班船</h2>${told}`,
  )
})

it('makes headings of lines in bold above a picture, and below one with its caption', () => {
  const captioned = picture.replace('</figure>', '<figcaption>渡口的傍晚</figcaption></figure>')
  expect(set(bold('渡口的早晨') + picture + told + captioned + bold('最后一班船') + told)).toBe(
    `<h2>渡口的早晨</h2>${picture}${told}${captioned}<h2>最后一班船</h2>${told}`,
  )
})

it('then makes them of all such lines: a question, above a list or a short line, below a picture', () => {
  const sure = bold('渡口的早晨') + told + bold('最后一班船') + told
  const set2 = sure.replaceAll('<p><strong>', '<h2>').replaceAll('</strong></p>', '</h2>')
  const rest = `${bold('谁来撑船？')}<p>没有人。</p>${picture}${bold('三样东西')}<ul><li>缆绳</li></ul>`
  expect(set(sure + rest)).toBe(
    `${set2}<h2>谁来撑船？</h2><p>没有人。</p>${picture}<h2>三样东西</h2><ul><li>缆绳</li></ul>`,
  )
})

it('makes headings of lines that are counted, and leaves those in bold below them', () => {
  const parts = `<p>一、登船</p>${told}${bold('老人优先')}${told}${bold('孩子优先')}${told}<p><b>二、下船</b></p><p>排队。</p>`
  expect(set(parts)).toBe(
    parts
      .replace('<p>一、登船</p>', '<h2>一、登船</h2>')
      .replace('<p><b>二、下船</b></p>', '<h2>二、下船</h2>'),
  )
})

it('makes headings of two lines one above the other amid the text, and of a longer line among others', () => {
  const long = '生态渡口管理所有关负责同志就《渡口管理办法（试行）》修订情况回答村民的提问'
  expect(
    set(told + bold('01') + bold('渡口的早晨') + told + bold('最后一班船') + told + bold(long) + told),
  ).toBe(`${told}${bold('01')}<h2>渡口的早晨</h2>${told}<h2>最后一班船</h2>${told}<h2>${long}</h2>${told}`)
  expect(set(told + bold('专家点评') + bold('渡口的早晨') + told + bold('最后一班船') + told)).toBe(
    `${told}<h2>专家点评</h2><h2>渡口的早晨</h2>${told}<h2>最后一班船</h2>${told}`,
  )
})

it('makes headings of numbers alone, with what each part is called below its number', () => {
  const part = (number: string, name: string) => `${number}<p>${name}</p>${picture}${told}`
  expect(set(told + part('<p>01</p>', '渡口的早晨') + part(bold('02'), '最后一班船'))).toBe(
    `${told}<h2>01 渡口的早晨</h2>${picture}${told}<h2>02 最后一班船</h2>${picture}${told}`,
  )
  // where one part has none, the lines below the numbers are its text
  expect(set(part('<p>1</p>', '他今年六十八岁') + part('<p>2</p>', '那天下了雨，江水涨了三尺'))).toBe(
    part('<h2>1</h2>', '他今年六十八岁') + part('<h2>2</h2>', '那天下了雨，江水涨了三尺'),
  )
})

it('joins to a number neither what somebody says nor whose a picture is', () => {
  for (const line of ['“我来了”', '图片来源：青石']) {
    const html = `<p>1</p><p>${line}</p>${told}<p>2</p><p>桥上</p>${told}`
    expect(set(html)).toBe(html.replace('<p>1</p>', '<h2>1</h2>').replace('<p>2</p>', '<h2>2</h2>'))
  }
})

/** Seconds of processor time that are never needed by what reads each line once. */
const LONG = 5

it('looks no further than some lines below a line in bold', () => {
  const short = Array.from({ length: 12_000 }, (_, i) => `<p>他走了${i}步</p>`).join('')
  const html = bold('渡口的早晨') + short + told + bold('最后一班船') + told
  expect(set(html)).toBe(html)
  expect(processorTime(() => html, set) / 1e6).toBeLessThan(LONG)
})

it('makes headings of lines between paragraphs, and of others below a caption or above a short sentence', () => {
  const plain = (text: string) => `<p>${text}</p>`
  const captioned = picture.replace('</figure>', '<figcaption>渡口的傍晚</figcaption></figure>')
  const lines = ['渡口的早晨', '最后一班船 没有人上', '桥修好了，船停了', '往后']
  const page = (line: (text: string) => string) =>
    `${told}${line(lines[0] as string)}${told}${line(lines[1] as string)}${told}${captioned}${line(lines[2] as string)}${told}${line(lines[3] as string)}<p>没有人知道。</p>`
  expect(set(page(plain))).toBe(page((text) => `<h2>${text}</h2>`))
})

it('makes headings of two lines between paragraphs where one has two parts', () => {
  const page = (line: (text: string) => string) =>
    told + line('两人没打疫苗 都有糖尿病') + told + line('疾管局澄清药没过期') + told
  expect(set(page((text) => `<p>${text}</p>`))).toBe(page((text) => `<h2>${text}</h2>`))
})

it('makes headings of lines in bold above a label, where the part goes on with a paragraph', () => {
  const part = (name: string) => `${bold(name)}<p>船工名片：王敏</p>${picture}${told}`
  expect(set(part('渡口的早晨') + part('最后一班船')).match(/<h2>/g)).toHaveLength(2)
})

it('takes lines in bold before counted ones where several texts stand under them', () => {
  const news = `${bold('渡口换了新船')}${told}<p>一、登船</p>${told}<p>二、下船</p>${told}${bold('石桥开始修了')}${told}`
  expect(set(news).match(/<h2>.*?<\/h2>/g)).toEqual(['<h2>渡口换了新船</h2>', '<h2>石桥开始修了</h2>'])
})

it.each<[string, string]>([
  [
    'points of which most go on with their text',
    `<p>一、时间</p>${told}<p>二、地点</p>${told}<p>三、对象：全村</p><p>四、电话：0990-000000</p>${told}`,
  ],
  [
    'interviews',
    ['请谈谈撑船的经历', '村里人怎么看', '最后说几句'].map((q) => bold(`渡口日报：${q}`) + told).join(''),
  ],
  ['turns of those who speak', ['王敏', '李楠', '王敏', '李楠'].map((name) => bold(name) + told).join('')],
  ['tables by their names', `${bold('表1 船票')}<table></table>${bold('表2 班次')}<table></table>`],
  ['a list that is counted', `${told}<p>一、缆绳</p><p>二、木桨</p><p>三、灯</p>${told}`],
  ['a number without its first', `<p>二、下船</p>${told}<p>三、系船</p>${told}`],
  ...[
    ['credits', '受访者供图', '王敏 摄'],
    ['those who sign', '市民 王敏', '江北区 李女士'],
    ['names', '王晓明', '李楠'],
    ['what goes into a dish', '五花肉 500克', '料酒 两勺'],
    ['choices', 'A. 老船工舍不得渡口', 'B. 桥修好了'],
    ['code', 'sudo apt install nginx', 'E = mc2'],
    ['where to write', '电话 0990-000000', '咨询 12345'],
    ['accounts and topics', '@青石日报', '#江上新桥通车#'],
    ['articles of a law', '第一条 为了管理渡口', '第二条 渡口归村里管'],
    ['datelines', '青石市5月20日电', '山城5月21日电'],
    ['sentences without a stop', '桥长一千米，双向六车道，时速六十公里', '他走了，船停了，人散了'],
    ['sentences that lack their stop', '上周末和朋友去了趟渡口', '我当时就愣住了'],
    ['couplets', '春江潮水连海平 海上明月共潮生', '滟滟随波千万里 何处春江无月明'],
    ['pointers to pictures', '↑老人在系船', '桥头的灯亮着↓'],
  ].map(([what, one, two]): [string, string] => [
    `${what} between paragraphs`,
    `${told}<p>${one}</p>${told}<p>${two}</p>${told}`,
  ]),
  [
    'three sentences that lack their stop',
    ['我当时就愣住了', '可是我没有走', '然后天就黑了'].map((line) => `${told}<p>${line}</p>`).join('') + told,
  ],
  ['the points of an exam', [1, 2, 3].map((number) => `<p>${number}</p>${told}`).join('')],
  [
    'stress that a short sentence goes on from',
    `${told}${bold('他还是没有来')}<p>我等了很久。</p>${told}`.repeat(2),
  ],
  ['comments by their number', `${told}<p>1</p><p>沙发</p><p>2</p><p>板凳</p>`],
  [
    'the numbers of pages amid sentences',
    `${told.replace('。</p>', '</p>')}<p>1</p>${told.replace('。</p>', '</p>')}<p>2</p>${told}`,
  ],
  ['one line between paragraphs', `${told}<p>渡口的早晨</p>${told}`],
  ['lines below pictures, which may be captions', `${picture}<p>老人在系船</p>${told}`.repeat(3)],
  ['the names of those who speak', `${told}<p>王敏</p>${told}<p>李楠</p>`.repeat(2) + told],
  ['verse amid the text', `${told}<p>人也走</p><p>桥不走</p>${told}<p>江水流</p>${told}<p>船也走</p>${told}`],
  ['numbers without the first, or of which one is missing', `<p>02</p>${told}<p>04</p>${told}`],
  ['numbers one below the other', '<p>1</p><p>2</p><p>3</p>'],
  ['one such line', told + bold('渡口的早晨') + told],
  ['the questions of an interview', bold('你为什么撑船？') + told + bold('以后呢？') + told],
  ['the captions of pictures', picture + bold('老人在系船') + told + picture + bold('渡口的傍晚') + told],
  ['a deck of several lines', bold('渡口要拆了') + bold('老人不肯走') + told],
  ['who signs, and when', told + bold('渡口管理所') + bold('2024年5月20日')],
  ['sentences that are stressed', told + bold('他不走。') + told + bold('他等船。') + told],
  ['labels', bold('时间：') + told + bold('地点：') + told],
  ['words in bold within a line', `<p><b>早晨</b>，渡口</p>${told}<p><b>傍晚</b>，渡口</p>${told}`],
  [
    'lines in bold on a page with headings',
    `<h2>渡口</h2>${told}${bold('早晨')}${told}${bold('傍晚')}${told}`,
  ],
])('leaves %s', (_, html) => {
  expect(set(html)).toBe(html)
})

it('reads a page of thousands of such lines in bounded time', () => {
  const html = Array.from({ length: 5000 }, (_, i) => bold(`渡口的第${i}个早晨`) + told).join('')
  expect(set(html).match(/<h2>/g)).toHaveLength(5000)
  expect(processorTime(() => html, set) / 1e6).toBeLessThan(LONG)
})

it('makes a paragraph of what a page makes a heading to set it large', () => {
  const summary = '老人在渡口系船，已经四十年了。'.repeat(4)
  expect(set(`<h2><b>摘要：</b>${summary}</h2>${told}`)).toBe(`<p><b>摘要：</b>${summary}</p>${told}`)
  const heading = `<h2>${summary.replaceAll('。', '，').slice(0, -1)}</h2>`
  for (const html of [heading + told, `${told}<h2>${summary}</h2>`, `<h3>第一条 ${summary}</h3>${told}`])
    expect(set(html)).toBe(html)
})

import { expect, it } from 'vitest'
import { markSignOff } from '../../components/sign-off.ts'

/** The lines that are marked among paragraphs. */
function signedOf(lines: string[]): (string | null)[] {
  const root = document.createElement('div')
  root.append(
    ...lines.map((line) => {
      const block = document.createElement('p')
      block.textContent = line
      return block
    }),
  )
  markSignOff(root)
  return [...root.querySelectorAll('[data-jd-signed]')].map(({ textContent }) => textContent)
}

const TEXT = '暑期教学活动将于六月三十日起进行，各单位应做好准备。'

it.each([
  [['复旦大学办公室', '2019年6月24日']],
  [['市教育局', '市财政局', '二〇一九年六月二十四日']],
  [['沿江老街全体住户', '2026 年 10 月 8 日']],
  [['教育部國民及學前教育署', '中華民國115年10月8日']],
])('knows who signs and when: %s', (lines) => {
  expect(signedOf([TEXT, ...lines])).toEqual(lines)
  expect(signedOf([TEXT, ...lines, '附件：名单'])).toEqual(lines)
})

it('looks past the files below', () => {
  const root = document.createElement('div')
  const file =
    '<li><a href="https://a.example/1.pdf">沿江老街二〇二六年下半年住户活动安排与志愿者分组一览表（修订稿）</a></li>'
  root.innerHTML = `<p>${TEXT}</p><p>市教育局</p><p>2026年6月24日</p><ul>${file.repeat(3)}</ul>`
  markSignOff(root)
  expect(root.querySelectorAll('[data-jd-signed]')).toHaveLength(2)
})

it('marks nothing over a list of sentences with links in them', () => {
  const root = document.createElement('div')
  const entry = `<li>${TEXT.repeat(3)}<a href="https://a.example/map">地图</a>。</li>`
  root.innerHTML = `<p>${TEXT}</p><p>渡口老街</p><p>2026年6月24日</p><ul>${entry.repeat(2)}</ul>`
  markSignOff(root)
  expect(root.querySelector('[data-jd-signed]')).toBeNull()
})

it.each([
  ['a date alone', [TEXT, '2019年6月24日']],
  ['a date at the head', ['校历', '2019年6月24日', ...Array(6).fill(TEXT)]],
  ['a date before a long text', [TEXT, '开学', '2019年6月24日', TEXT.repeat(4)]],
  ['a sentence with a date', [TEXT, '复旦大学办公室', '会议于2019年6月24日举行']],
  ['the last line of a list', ['晨', '午饭', '晚饭', '夜宵', '早点', '2019年6月24日']],
])('leaves %s alone', (_, lines) => {
  expect(signedOf(lines)).toEqual([])
})

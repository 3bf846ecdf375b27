import { describe, expect, it } from 'vitest'
import { normaliseBlocks } from '../../utils/clean/normalise-blocks.ts'
import { setBreaks } from '../../utils/clean/set-breaks.ts'
import { clean } from './clean.ts'

/** What is shown of markup whose blocks were made flat; the mark of what was taken stands as it does in the pipeline. */
const shown = (html: string) =>
  clean(setBreaks, clean(normaliseBlocks, html).html).html.replace(/<!--jd-taken.*?-->/g, '')
const [one, two] = ['<p>渡口的早晨。</p>', '<p>渡口的傍晚。</p>']
const picture = '<figure><img src="a.jpg"></figure>'
const taken = '<!--jd-taken:0 block-->'

it.each([
  ['between paragraphs', `${one}<hr>${two}`, `${one}<hr>${two}`],
  ['with wrappers around it', `<div>${one}<div><hr></div></div><div>${two}</div>`, `${one}<hr>${two}`],
  ['between bare lines', '渡口的早晨。<hr>渡口的傍晚。', `${one}<hr>${two}`],
  ['before a heading', `${one}<hr><h2>傍晚</h2>${two}`, `${one}<hr><h2>傍晚</h2>${two}`],
  ['beside a picture of the story', `${one}<hr>${picture}${two}`, `${one}<hr>${picture}${two}`],
  [
    'in a quotation',
    `${one}<blockquote>${one}<hr>${two}</blockquote>`,
    `${one}<blockquote>${one}<hr>${two}</blockquote>`,
  ],
  ['twice in a row, as one', `${one}<hr><p>&nbsp;</p><hr><br><hr>${two}`, `${one}<hr>${two}`],
])('keeps a break %s', (_, before, after) => {
  expect(shown(before)).toBe(after)
})

describe('sets no rule', () => {
  it.each([
    ['at the head', `<hr>${one}${two}`],
    ['at the end', `${one}${two}<hr>`],
    ['below a picture above the story', `${picture}<hr>${one}${two}`],
    ['above a picture below the story', `${one}${two}<hr>${picture}`],
    ['below a heading', `${one}<h2>傍晚</h2><hr>${two}`],
    ['beside what was taken', `${one}<hr>${taken}<hr>${two}`],
    ['in an item of a list', `<ul><li>早晨<hr>傍晚</li></ul>${one}`],
    [
      'in a cell of a table',
      `${one}<table><tbody><tr><td>年<hr>月</td><td>数</td></tr><tr><td>一</td><td>二</td></tr></tbody></table>`,
    ],
  ])('%s', (_, html) => {
    expect(shown(html)).toBe(shown(html.replaceAll('<hr>', '<div></div>')))
  })
})

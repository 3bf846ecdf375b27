// @vitest-environment node
import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { type PageReader, walkPage } from '../../utils/extract/walk-page.ts'

/** A reader that writes down what it is told. */
function scribe(mute = ''): PageReader & { told: string } {
  return {
    told: '',
    open(_, tagName) {
      this.told += `<${tagName}>`
      return tagName !== mute
    },
    empty(tagName) {
      this.told += `<${tagName}/>`
    },
    text(value, element) {
      this.told += `${value}@${element.tagName}`
    },
    close(_, tagName) {
      this.told += `</${tagName}>`
    },
  }
}

const bodyOf = (html: string) => new JSDOM(html).window.document.body

it('tells elements, texts and ends in reading order', () => {
  const reader = scribe()
  walkPage(bodyOf('一<p>二<b>三</b></p><br>'), [reader])
  expect(reader.told).toBe('<BODY>一@BODY<P>二@P<B>三@B</B></P><BR/></BODY>')
})

it('tells each reader only what it wants', () => {
  const [all, some] = [scribe(), scribe('P')]
  walkPage(bodyOf('<p>一<i>二</i></p>三'), [all, some])
  expect(all.told).toBe('<BODY><P>一@P<I>二@I</I></P>三@BODY</BODY>')
  expect(some.told).toBe('<BODY><P>三@BODY</BODY>')
})

it('does not look into what nobody wants', () => {
  const [one, other] = [scribe('P'), scribe('P')]
  walkPage(bodyOf('<p>一</p>'), [one, other])
  expect([one.told, other.told]).toEqual(['<BODY><P></BODY>', '<BODY><P></BODY>'])
})

it('ends with the root', () => {
  const reader = scribe()
  walkPage(bodyOf('<p>一</p><p>二</p>').firstElementChild as Element, [reader])
  expect(reader.told).toBe('<P>一@P</P>')
})

it('walks a page that nests a thousand deep', () => {
  const { document } = new JSDOM('').window
  let deepest: Element = document.body
  for (let depth = 0; depth < 1000; depth++) deepest = deepest.appendChild(document.createElement('i'))
  deepest.textContent = '深'
  const reader = scribe()
  walkPage(document.body, [reader])
  expect(reader.told.match(/<\/I>/g)).toHaveLength(1000)
})

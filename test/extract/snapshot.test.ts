// @vitest-environment node
import { expect, it } from 'vitest'
import { takeSnapshot } from '../../utils/extract/snapshot.ts'
import { nested, open } from './open.ts'

/** Gives a document the layout that jsdom lacks: what `hidden` selects has no box, `tiny` no size. */
function layOut(document: Document, hidden: string, tiny = 'never') {
  const { Element, DOMRect } = document.defaultView as unknown as typeof globalThis
  Element.prototype.checkVisibility = function (this: Element) {
    return this.closest(hidden) === null
  }
  Element.prototype.getBoundingClientRect = function (this: Element) {
    return new DOMRect(0, 0, this.matches(tiny) ? 0 : 100, this.matches(tiny) ? 0 : 20)
  }
}

it('does not change the page', () => {
  const { document } = open(
    '<!doctype html><title>题</title><body><p>文</p><script>let a = 1</script><style>p{}</style></body>',
  )
  const before = document.documentElement.outerHTML
  const copy = takeSnapshot(document)
  copy.textContent = ''
  expect(document.documentElement.outerHTML).toBe(before)
})

it('marks the topmost hidden element and text without a size', () => {
  const { document } = open(
    '<p>文字文字文字<span class="decoy">乱</span></p><div class="gone"><p>藏</p></div>',
  )
  layOut(document, '.gone', '.decoy')
  const marked = [...takeSnapshot(document).querySelectorAll('[data-jd-hidden]')].map(
    (element) => element.className,
  )
  expect(marked).toEqual(['decoy', 'gone'])
})

it('leaves an address whole of which the page shows the middle', () => {
  const address = '<a href="/go"><i>https://</i><b>news.example</b><i>/2024/1.html</i></a>'
  const { document } = open(`<p>文字文字文字${address}</p><p>文字文字文字<a href="/go">详情<i>乱</i></a></p>`)
  layOut(document, 'never', 'i')
  const marked = [...takeSnapshot(document).querySelectorAll('[data-jd-hidden]')]
  expect(marked.map((element) => element.textContent)).toEqual(['乱'])
})

it('does not call hidden what is folded away, unless the fold is', () => {
  const fold = '<details><summary>展开</summary><p class="in">折起来的文字</p></details>'
  const { document } = open(`<p>文字文字文字文字文字文字</p>${fold}<div class="gone">${fold}</div>`)
  layOut(document, '.gone, details:not([open]) > .in', '.in')
  const marked = [...takeSnapshot(document).querySelectorAll('[data-jd-hidden]')]
  expect(marked.map((element) => element.className)).toEqual(['gone'])
})

it('believes nobody where nearly everything is hidden', () => {
  const { document } = open(
    '<p>头</p><div class="gone"><p>等脚本来显示的一整篇文章，很长很长很长。</p></div>',
  )
  layOut(document, '.gone')
  expect(takeSnapshot(document).querySelector('[data-jd-hidden]')).toBeNull()
})

it('drops marks that the page forged', () => {
  const { document } = open(
    '<p data-jd-hidden="">文</p><img data-jd-src="https://evil.example/x.png" data-jd-fallbacks="https://evil.example/y.png" data-jd-inline="">',
  )
  expect(takeSnapshot(document).outerHTML).not.toContain('data-jd')
})

it('is not misled by names that hide properties of the document', () => {
  const { document } = open(
    '<form name="implementation"></form><img name="documentElement"><img name="querySelectorAll"><form name="body"><input name="children"><input name="q"></form><p>文</p>',
  )
  const copy = takeSnapshot(document)
  expect([...copy.querySelectorAll('p')].map((p) => p.textContent)).toEqual(['文'])
  expect(copy.lastElementChild?.tagName).toBe('BODY')
  // a name that hides nothing stays
  expect([...copy.querySelectorAll('[name]')].map((element) => element.getAttribute('name'))).toEqual(['q'])
})

it('copies open shadow roots with what is slotted, and same-origin frames', () => {
  const { document } = open('<div id="host"><b>槽</b></div><iframe></iframe>')
  const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' })
  if (shadow) shadow.innerHTML = '<style>p{}</style><template>样</template><p>影<slot></slot></p>'
  const frame = document.querySelector('iframe')?.contentDocument
  if (frame) frame.body.innerHTML = '<p>框</p>'
  expect(takeSnapshot(document).querySelector('body')?.textContent).toBe('影槽框')
})

it('flattens what is nested 5,000 deep, and keeps its text', () => {
  const { document } = open('')
  document.body.append(nested(document, 5000, '最深处'))
  const copy = takeSnapshot(document)
  expect(copy.textContent).toBe('最深处')
  let depth = 0
  for (let element = copy; element.lastElementChild; element = element.lastElementChild) depth++
  expect(depth).toBeLessThan(300)
})

import { expect, it } from 'vitest'
import { dropHeadingAnchors } from '../../utils/extract/heading-anchors.ts'

function without(html: string): string {
  const page = document.createElement('div')
  page.innerHTML = html
  dropHeadingAnchors(page)
  return page.innerHTML
}

it.each([
  [
    'VitePress',
    '<h2>渡口 <a class="header-anchor" href="#dukou" aria-hidden="true">#</a></h2>',
    '<h2>渡口 </h2>',
  ],
  ['Sphinx', '<h2>渡口<a class="headerlink" href="#dukou" title="永久链接">¶</a></h2>', '<h2>渡口</h2>'],
  ['GitHub', '<h3><a href="#dukou"><svg></svg></a>渡口</h3>', '<h3>渡口</h3>'],
])('takes the sign out of the headings of %s', (_, heading, wanted) => {
  expect(without(heading)).toBe(wanted)
})

it.each([
  '<h2><a href="#dukou">渡口</a></h2>',
  '<h2>渡口<a href="#note1">1</a></h2>',
  '<h2>C<a href="/tag#c">#</a>语言</h2>',
  '<h2><a href="#top"><img src="/dukou.jpg"></a></h2>',
  '<p>渡口 <a href="#dukou">#</a></p>',
])('leaves %s', (html) => {
  expect(without(html)).toBe(html)
})

it('leaves the place that other links lead to', () => {
  expect(without('<h2><a name="dukou" href="#dukou"></a>渡口</h2>')).toBe('<h2 id="dukou">渡口</h2>')
})

import { expect, it } from 'vitest'
import { replaceFormulas } from '../../utils/extract/formulas.ts'

const replaced = (html: string) => {
  const page = document.createElement('html')
  page.innerHTML = `<body>${html}</body>`
  replaceFormulas(page)
  return page.querySelector('body')?.innerHTML
}

const MATH = '<math><mfrac><mn>1</mn><mi>x</mi></mfrac></math>'
const SOURCE = '<annotation encoding="application/x-tex">\\frac{1}{x}</annotation>'
const WITH_SOURCE = `<math><semantics><mi>x</mi>${SOURCE}</semantics></math>`
const WITHOUT = '<math><semantics><mi>x</mi></semantics></math>'
const DRAWN = '<span class="katex-html" aria-hidden="true"><span>x</span></span>'

it.each([
  [
    'the MathML of KaTeX',
    `<p>当<span class="katex"><span class="katex-mathml">${WITH_SOURCE}</span>${DRAWN}</span>时</p>`,
    `<p>当${WITHOUT}时</p>`,
  ],
  [
    'one on a line of its own',
    `<p>得<span class="katex-display"><span class="katex"><span class="katex-mathml">${WITH_SOURCE}</span>${DRAWN}</span></span></p>`,
    `<p>得<div>${WITHOUT}</div></p>`,
  ],
  [
    'the stop behind one on a line of its own',
    `<p>得<span class="katex-display"><span class="katex"><span class="katex-mathml">${WITH_SOURCE}</span>${DRAWN}</span></span>。又得</p>`,
    `<p>得<div>${WITHOUT}。</div>又得</p>`,
  ],
  [
    'all of the stops behind one',
    `<p>得<span class="katex-display"><span class="katex"><span class="katex-mathml">${WITH_SOURCE}</span>${DRAWN}</span></span>？！又得</p>`,
    `<p>得<div>${WITHOUT}？！</div>又得</p>`,
  ],
  [
    'TeX, where a site has lost the MathML',
    `<p>当<span class="katex"><span class="katex-mathml">\n x\n\n →\n\n\n x \\to 1\n\n </span>${DRAWN}</span>时</p>`,
    '<p>当<code>x \\to 1</code>时</p>',
  ],
  [
    'TeX that reads like text as text',
    `<p>当<span class="katex"><span class="katex-mathml">\n x\n\n\n x\n </span>${DRAWN}</span>时</p>`,
    '<p>当x时</p>',
  ],
  [
    'the MathML of MathJax 3',
    `<p>当<mjx-container class="MathJax" jax="CHTML"><mjx-math aria-hidden="true"></mjx-math><mjx-assistive-mml>${MATH}</mjx-assistive-mml></mjx-container>时</p>`,
    `<p>当${MATH}时</p>`,
  ],
  [
    'the MathML of MathJax 2, and no preview',
    `<p>当<span class="MathJax_Preview">1/x</span><span class="MathJax"><nobr aria-hidden="true">1x</nobr><span class="MJX_Assistive_MathML">${MATH}</span></span>时</p>`,
    `<p>当${MATH}时</p>`,
  ],
  [
    'the script of MathJax 2',
    '<p>当<span class="MathJax"><nobr>1x</nobr></span><script type="math/tex">\\frac{1}{x}</script>时</p>',
    '<p>当<code>\\frac{1}{x}</code><script type="math/tex">\\frac{1}{x}</script>时</p>',
  ],
  [
    'the preview of MathJax where it did not come',
    '<p>速度<span class="MathJax_Preview">[v=\\frac{s}{t}]</span>，代入</p>',
    '<p>速度<span class="MathJax_Preview">[v=\\frac{s}{t}]</span>，代入</p>',
  ],
  ['MathML of the page, without its source', `<p>当${WITH_SOURCE}时</p>`, `<p>当${WITHOUT}时</p>`],
])('leaves %s', (_, html, expected) => {
  expect(replaced(html)).toBe(expected)
})

it('leaves what says nothing of the formula but its drawing', () => {
  const html = '<p><mjx-container class="MathJax"><mjx-math>x</mjx-math></mjx-container></p>'
  expect(replaced(html)).toBe(html)
})

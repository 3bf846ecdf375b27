import { describe, expect, it } from 'vitest'
import { sanitize, sanitizeAll, textHtml } from '../../utils/extract/sanitize.ts'

const safe = (html: string) => sanitize(html, window)

describe('takes out what can run, load or send', () => {
  it.each([
    '<img src="x" onerror="alert(1)">',
    '<script>alert(1)</script>',
    '<svg onload="alert(1)"><script>alert(1)</script></svg>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" jav&#x09;ascript:alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<iframe src="https://evil.example"></iframe>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<form action="https://evil.example"><input name="q"><button formaction="javascript:alert(1)">x</button></form>',
    '<object data="x.swf"></object><embed src="x.swf">',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<base href="https://evil.example/"><link rel="stylesheet" href="x.css"><meta http-equiv="refresh" content="0">',
    '<video src="x" onerror="alert(1)"><source onerror="alert(1)"></video>',
    '<p style="background:url(https://evil.example)" class="x" id="y" onclick="alert(1)">文</p>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<template><img src=x onerror=alert(1)></template>',
  ])('%s', (html) => {
    const root = document.createElement('div')
    root.innerHTML = safe(html)
    for (const element of root.querySelectorAll('*')) {
      expect(element.tagName).not.toMatch(
        /^(?:SCRIPT|SVG|IFRAME|FORM|INPUT|BUTTON|OBJECT|EMBED|STYLE|LINK|META|BASE|VIDEO|TEMPLATE|NOSCRIPT)$/i,
      )
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^style$|^class$|^id$|^srcdoc$|action$/)
        expect(value).not.toMatch(/^\s*(?:javascript|data:text)/i)
      }
    }
  })
})

it('opens links in a new tab without an opener', () => {
  expect(safe('<a href="https://a.example/" target="_self" rel="opener">甲</a>')).toBe(
    '<a href="https://a.example/" target="_blank" rel="noopener noreferrer">甲</a>',
  )
})

it('keeps data addresses for pictures only', () => {
  expect(safe('<img src="data:image/png;base64,AAAA">')).toContain('data:image/png')
  expect(safe('<img src="data:image/svg+xml,<svg/>">')).not.toContain('data:')
  expect(safe('<img srcset="data:image/png;base64,AAAA 2x">')).not.toContain('data:')
})

it('keeps absolute addresses only, and links on links only', () => {
  const relative = [
    '#note',
    '/options.html',
    'b.html',
    '//evil.example/',
    '/\\\\evil.example',
    'blob:https://a.example/1',
  ]
  for (const address of relative)
    expect(safe(`<a href="${address}">甲</a><img src="${address}">`)).toBe('<a>甲</a><img>')
  expect(safe('<math href="https://evil.example/"><mi href="https://evil.example/">x</mi></math>')).toBe(
    '<math><mi>x</mi></math>',
  )
})

it('keeps what says how a formula is drawn', () => {
  const formula = '<math><mo stretchy="false">(</mo><mi mathvariant="normal">d</mi></math>'
  expect(safe(formula)).toBe(formula)
})

it('keeps no marks of ours but those that the reader reads', () => {
  expect(
    safe('<figure data-jd-gallery=""><img data-jd-hidden="" data-jd-other="1" data-x="2"></figure>'),
  ).toBe('<figure data-jd-gallery=""><img></figure>')
})

it('keeps the marks of an article', () => {
  const html =
    '<h2>题</h2><p lang="zh-Hant">一<strong>二</strong><br>三</p><ul><li>四</li></ul><blockquote><p>五</p></blockquote>' +
    '<table><tbody><tr><td colspan="2">六</td></tr></tbody></table><pre><code>七</code></pre>' +
    '<figure><img src="https://a.example/1.jpg" alt="图" width="600"><figcaption>说明</figcaption></figure><ruby>漢<rt>hàn</rt></ruby>'
  expect(safe(html)).toBe(html)
})

it('escapes plain text', () => {
  expect(textHtml('1 < 2 & <b>\n二')).toBe('<p>1 &lt; 2 &amp; &lt;b&gt;</p><p>二</p>')
})

describe('makes several pieces safe at once', () => {
  const boxOf = (html: string) => {
    const box = document.createElement('div')
    box.innerHTML = html
    return box
  }

  it.each([
    ['<p>一<script>alert(1)</script></p>', '', '字', '<ul><li>二</li></ul>'],
    ['<p>一</p>', '<!-- ', '<p>二</p>'],
    ['<p>一</p>', '<plaintext>', '<p>二</p>'],
    ['<p>一</p>', '<textarea>', '</div><p>二</p>'],
    [],
  ])('as each would be alone, in their order: %s', (...pieces) => {
    expect(sanitizeAll(pieces.map(boxOf), window)).toEqual(pieces.map(safe))
  })

  it('of elements that no parser makes', () => {
    const box = document.createElement('div')
    const math = document.createElement('math')
    const style = document.createElement('style')
    style.textContent = '<img src=x onerror=alert(1)>'
    math.append(style)
    const script = document.createElementNS('http://www.w3.org/1998/Math/MathML', 'script')
    script.textContent = '<img src=x onerror=alert(1)>'
    const text = document.createElement('p')
    text.textContent = '<img src=x onerror=alert(1)>'
    const comment = document.createComment('--!><img src=x onerror=alert(1)>')
    box.append(math, script, text, comment, document.createElement('noscript'))
    const [html = ''] = sanitizeAll([box], window)
    expect(html).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p>')
  })
})

it('shows no phantom of a formula', () => {
  expect(safe('<math><mphantom><mn>0</mn></mphantom><mn>5</mn></math>')).toBe('<math><mn>5</mn></math>')
})

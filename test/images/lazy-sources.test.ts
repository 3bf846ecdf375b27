import { describe, expect, it } from 'vitest'
import { readFallbacks } from '../../utils/images/fallbacks.ts'
import { imageSize } from '../../utils/images/image-size.ts'
import { replaceStandIns, restoreLazySources } from '../../utils/images/lazy-sources.ts'

const URL_OF_PAGE = 'https://news.example/2022/a.html'

/** The addresses of every picture of some markup, after the sources are restored. */
function addresses(html: string): string[][] {
  const document = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html')
  restoreLazySources(document.body, URL_OF_PAGE)
  return [...document.querySelectorAll('img')].map((image) => [
    image.getAttribute('src') ?? '',
    ...readFallbacks(image),
  ])
}
const first = (html: string) => addresses(html)[0]?.[0]
const REAL = 'https://cdn.example/photos/real-photo.jpg'

describe('restoreLazySources', () => {
  it('knows an address that only the script can read', () => {
    const sealed = `${'vrQqgk+FQSQmr7dDCa0gdmxFpXQMjE07'.repeat(3)}K6w=`
    expect(first(`<img data-src="${sealed}">`)).toBe('')
    expect(first(`<img src="${REAL}" data-src="${sealed}">`)).toBe(REAL)
    expect(first(`<img data-src="/photos/${'a'.repeat(70)}.jpg">`)).toContain(
      'https://news.example/photos/aaa',
    )
  })

  it.each([
    // WeChat: no src at all
    [`<img data-src="${REAL}">`],
    // lazysizes, jQuery Lazy Load
    [`<img class="lazyload" src="data:image/gif;base64,R0lGODlh" data-src="${REAL}">`],
    [`<img class="lazy" src="/static/grey.gif" data-original="${REAL}">`],
    [`<img src="/img/static/2011/imgloading.gif" original="${REAL}">`],
    [`<img src="/wp-content/themes/dux/img/thumbnail.png" data-src="${REAL}">`],
    // Zhihu
    [`<img src="data:image/svg+xml;utf8,<svg></svg>" data-actualsrc="${REAL}">`],
    // WordPress plug-ins, echo.js
    [`<img src="/blank.png" data-lazy-src="${REAL}">`],
    [`<img src="/img/loading.gif" data-echo="${REAL}">`],
    // Discuz
    [
      `<img src="static/image/common/none.gif" file="https://cdn.example/photos/small-photo.jpg" zoomfile="${REAL}">`,
    ],
    // Sina blog
    [`<img src="//simg.sinajs.cn/blog7style/images/common/sg_trans.gif" real_src="${REAL}">`],
    [`<img src="data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=" alt_src="${REAL}">`],
    // libraries that nobody has listed
    [`<img src="/img/blank.gif" data-url="${REAL}">`],
    [`<img src="/img/blank.gif" data-qr-url="https://cdn.example/qr.png" data-picurl="${REAL}">`],
    [`<img src="/img/blank.gif" data-url="https://cdn.example/s.jpg" data-image="${REAL}">`],
    [`<img src="/img/blank.gif" data-small-url="https://cdn.example/s.jpg" data-image="${REAL}">`],
    [`<img src="/img/blank.gif" data-preview-url="${REAL}">`],
    [`<img src="/img/blank.gif" url="https://cdn.example/s.jpg" data-picurl="${REAL}">`],
    [`<img src="/img/px.gif" r-lazyload="${REAL}">`],
    // srcset alone, and in a picture element
    [`<img srcset="https://cdn.example/photos/s.jpg 320w, ${REAL} 1600w">`],
    [`<img class="lazyload" src="/spacer.gif" data-srcset="${REAL} 1x">`],
    [`<picture><source srcset="${REAL} 1600w" type="image/webp"><img alt=""></picture>`],
    // a list of sizes where the address belongs
    [`<img src="https://cdn.example/p/s.jpg%20300w,%20${REAL}%201024w">`],
    [`<img src="https://cdn.example/p/s.jpg 300w, ${REAL} 1024w">`],
    // a preview of a few pixels that srcset lists as its smallest
    [`<img src="https://cdn.example/p/tiny.jpg" srcset="https://cdn.example/p/tiny.jpg 20w, ${REAL} 1600w">`],
    // a stand-in that only sharing betrays
    [
      `<img src="/img/wait.jpg" data-src="${REAL}"><img src="/img/wait.jpg" data-src="https://cdn.example/p/other.jpg">`,
    ],
  ])('%s', (html) => expect(first(html)).toBe(REAL))

  it('takes a picture out of its <picture>, and a link around it as well', () => {
    const root = document.createElement('div')
    root.innerHTML = `<picture><source srcset="a.webp"> <a href="#1"><img alt="" src="${REAL}"></a></picture>`
    restoreLazySources(root, URL_OF_PAGE)
    expect(root.querySelector('picture, source')).toBeNull()
    expect(root.querySelector('a > img')?.getAttribute('src')).toBe(REAL)
    root.innerHTML = `<picture><img alt="" src="${REAL}"><span>加载中</span></picture>`
    restoreLazySources(root, URL_OF_PAGE)
    expect(root.textContent).toBe('')
  })

  it('gives a picture the address of its noscript twin, once', () => {
    const html = `<p><img class="lazy"><noscript><img src="${REAL}" width="640" height="400"></noscript></p>`
    expect(addresses(html)).toEqual([[REAL]])
    const twins = `<p><img data-src="${REAL}"><noscript><img src="${REAL}"></noscript></p>`
    expect(addresses(twins)).toEqual([[REAL]])
    expect(addresses(`<p>text</p><noscript><img src="${REAL}"></noscript>`)).toEqual([[REAL]])
    const sized = (size: string) => `https://cdn.example/p/v2-abcdef_${size}.jpg`
    const twinOf = (other: string) =>
      addresses(`<p><noscript><img src="${other}"></noscript><img src="${sized('1440w')}"></p>`)
    expect(twinOf(sized('r'))).toEqual([[sized('1440w')]])
    expect(twinOf(sized('crowd'))).toHaveLength(2)
    // the whole name may be the letter of a stand-in, not its end
    expect(addresses(`<p><img src="${sized('s')}"></p>`)).toEqual([[sized('s')]])
  })

  it('leaves counters where they are', () => {
    const html = '<p>text</p><noscript><img src="https://stat.example/c.gif" width="1" height="1"></noscript>'
    const document = new DOMParser().parseFromString(html, 'text/html')
    restoreLazySources(document.body, URL_OF_PAGE)
    expect(document.querySelector('body > img')).toBeNull()
  })

  it('makes a background that is all of its box a picture, but no icon and no background under text', () => {
    expect(first(`<div style="width:600px;background-image:url('${REAL}')"></div>`)).toBe(REAL)
    expect(first(`<div style="width:600px;background:url('/2024/ferry(1.jpg')"></div>`)).toContain(
      'ferry(1.jpg',
    )
    expect(first('<div style="width:600px;background:url(/2024/ferry(1).jpg)"></div>')).toContain(
      'ferry(1).jpg',
    )
    expect(addresses(`<div style="background:url(${REAL})">text</div>`)).toEqual([])
    expect(addresses('<div style="background:url(/img/sprite.png)"></div>')).toEqual([])
    expect(addresses(`<i style="background:url(${REAL})"></i>`)).toEqual([])
  })

  it('gives a background the size of its box, by which a corner of the frame is told', () => {
    const sizeOf = (style: string) => {
      const html = `<div style="${style};background:url(${REAL})"></div>`
      const { body } = new DOMParser().parseFromString(html, 'text/html')
      restoreLazySources(body, URL_OF_PAGE)
      return imageSize(body.querySelector('img') as Element)
    }
    expect(sizeOf('width:37px;height:37px')).toEqual({ width: 37, height: 37 })
    expect(sizeOf('height:37px')).toEqual({ width: null, height: null })
  })

  it('never puts a worse picture in the place of one that has loaded', () => {
    const loaded = (attributes: string, width: number) =>
      `<img src="https://cdn.example/p/shown.jpg" data-jd-src="https://cdn.example/p/shown.jpg" data-jd-width="${width}" data-jd-height="${width}" ${attributes}>`
    expect(first(loaded('data-src="https://cdn.example/p/thumb.jpg" class="lazy"', 1080))).toBe(
      'https://cdn.example/p/shown.jpg',
    )
    // a few pixels that loaded are the stand-in
    expect(first(loaded(`data-src="${REAL}" class="lazy"`, 40))).toBe(REAL)
    // what the browser chose from srcset
    const chosen =
      '<img src="/p/a.jpg" srcset="/p/b.jpg 2x" data-jd-src="https://news.example/p/b.jpg" data-jd-width="800" data-jd-height="600">'
    expect(addresses(chosen)).toEqual([['https://news.example/p/b.jpg', 'https://news.example/p/a.jpg']])
  })

  /** A picture of which the page has loaded something of this size. */
  const loadedAs = (src: string, width: number, height: number, attributes: string) =>
    `<img src="${src}" data-jd-src="${src}" data-jd-width="${width}" data-jd-height="${height}" ${attributes}>`
  const PREVIEW = 'https://cdn.example/p/blurred-preview.jpg'

  it.each([
    ['a pixel', loadedAs('data:image/gif;base64,R0lGODlh', 1, 1, `class="lazyload" data-src="${REAL}"`)],
    ['a waiting sign', loadedAs('https://cdn.example/wait.gif', 32, 32, `data-src="${REAL}"`)],
    ['a preview', loadedAs(PREVIEW, 40, 27, `class="lazyload blur-up" data-srcset="${REAL} 1600w"`)],
    ['a small box', loadedAs('https://cdn.example/box.png', 120, 80, `class="lazy" data-original="${REAL}"`)],
    [
      'a pixel, the picture in its noscript twin',
      `<p>${loadedAs('data:image/gif;base64,R0lGODlh', 1, 1, '')}<noscript><img src="${REAL}"></noscript></p>`,
    ],
  ])('does not judge a picture by the size of what stands in for it: %s', (_, html) => {
    const document = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html')
    const image = document.querySelector('img') as Element
    replaceStandIns(document.body, URL_OF_PAGE)
    expect(imageSize(image)).toEqual({ width: null, height: null })
    restoreLazySources(document.body, URL_OF_PAGE)
    expect(image.getAttribute('src')).toBe(REAL)
  })

  it.each([
    ['the picture itself', loadedAs(REAL, 40, 30, `class="lazyloaded" data-src="${REAL}"`)],
    [
      'the picture with parameters of the page',
      loadedAs(`${REAL}?fmt=png&tp=webp&wx_lazy=1`, 40, 30, `data-src="${REAL}?fmt=png"`),
    ],
    ['a picture without another address', loadedAs(REAL, 40, 30, '')],
    ['a picture inside the page', loadedAs(`data:image/png;base64,${'A'.repeat(5000)}`, 40, 30, '')],
  ])('remembers the size of %s', (_, html) => {
    const document = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html')
    replaceStandIns(document.body, URL_OF_PAGE)
    restoreLazySources(document.body, URL_OF_PAGE)
    expect(imageSize(document.querySelector('img') as Element)).toEqual({ width: 40, height: 30 })
  })

  it('believes a picture that has loaded large before its name, unless another address stands for it', () => {
    const named = (attributes: string) => loadedAs('https://cdn.example/2024/empty.png', 900, 600, attributes)
    expect(first(named(''))).toBe('https://cdn.example/2024/empty.png')
    expect(first(named(`data-original="${REAL}"`))).toBe(REAL)
    expect(addresses(`<p>${named('')}<noscript><img src="${REAL}"></noscript></p>`)).toEqual([[REAL]])
  })

  it('shows what the page shows where both addresses are real, and keeps the other', () => {
    expect(
      addresses(
        `<img src="https://cdn.example/p/v2-a_1440w.jpg" data-original="https://cdn.example/p/v2-a_r.jpg">`,
      ),
    ).toEqual([['https://cdn.example/p/v2-a_1440w.jpg', 'https://cdn.example/p/v2-a_r.jpg']])
  })

  it('shows what the script would load where the page shows a preview of the same file', () => {
    const [preview, whole] = [
      'https://cdn.example/0c6d2_w100_r1.jpg',
      'https://cdn.example/0c6d2_w650_r1.jpg',
    ]
    expect(addresses(`<img src="${preview}" data-src="${whole}">`)).toEqual([[whole, preview]])
    expect(addresses(`<img src="${whole}" data-src="${preview}">`)).toEqual([[whole, preview]])
    const plain = 'https://cdn.example/0c6d2_r1.jpg'
    expect(addresses(`<img src="${preview}" data-src="${plain}">`)).toEqual([[plain, preview]])
  })

  it('touches no plain picture', () => {
    const html = `<p><img src="${REAL}" alt="a" width="3" height="4"></p>`
    const document = new DOMParser().parseFromString(html, 'text/html')
    expect(restoreLazySources(document.body, URL_OF_PAGE)).toBe(0)
    expect(document.body.innerHTML).toBe(html)
  })

  it('takes no attribute for an address that is none', () => {
    expect(
      first(
        '<img src="/img/px.gif" data-fallback-src="https://cdn.example/x.jpg" onerror="this.src=\'/e.jpg\'">',
      ),
    ).toBe('/img/px.gif')
    expect(first('<img src="/p/photo.jpg" data-src="javascript:alert(1)">')).toBe(
      'https://news.example/p/photo.jpg',
    )
  })
})

describe('what says where a picture is', () => {
  it('is no source for smaller screens where there is another', () => {
    const sources =
      '<source media="(max-width: 480px)" srcset="/m-320.jpg 320w"><source media="(min-width: 481px)" srcset="/d-1600.jpg 1600w">'
    expect(first(`<picture>${sources}<img src="data:image/gif;base64,R0lGOD"></picture>`)).toBe(
      'https://news.example/d-1600.jpg',
    )
  })

  it.each([
    [`<img src="/blank.gif" data-lazy="true" data-url="${REAL}">`, REAL],
    [`<img class="lazy" src="${REAL}" data-lazy="true">`, REAL],
    [`<img class="lazyload" src="${REAL}" data-src="//cdn.example/a_{width}x.jpg">`, REAL],
    [`<div style="background-image:url(/img/loading.gif)" data-bg="${REAL}"></div>`, REAL],
  ])('is no switch, template or stand-in: %s', (html, address) =>
    expect(addresses(html)).toEqual([[address]]),
  )

  it('is no name of the file of a picture that stands in the page', () => {
    const inside = `data:image/png;base64,${'iVBORw0KGgo'.repeat(600)}`
    expect(first(`<img src="${inside}" data-filename="image.png">`)).toBe(inside)
  })

  it('may be a host without a dot, the page’s own', () => {
    const document = new DOMParser().parseFromString(
      '<img src="/loading.gif" data-src="/img/2.jpg">',
      'text/html',
    )
    restoreLazySources(document.body, 'http://oa/news/1.html')
    expect(document.querySelector('img')?.getAttribute('src')).toBe('http://oa/img/2.jpg')
  })
})

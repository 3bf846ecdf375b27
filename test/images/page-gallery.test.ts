import { describe, expect, it } from 'vitest'
import { openSealedPictures, pageGallery } from '../../utils/images/page-gallery.ts'

function find(rest: string, text = '<p>秋天的渡口。</p>') {
  const document = new DOMParser().parseFromString(
    `<body><div id="text">${text}</div>${rest}</body>`,
    'text/html',
  )
  return pageGallery(document, document.querySelector('#text') as Element).map((figure) => figure.outerHTML)
}
const items = (link = '') =>
  [1, 2, 3].map((n) => `<li>${link}<img src="https://cdn.example/${n}.jpg"></li>`).join('')
const data = [1, 2, 3].map((n) => ({
  url: `https://cdn.example/${n}.jpg`,
  width: 1500,
  height: 1000,
  desc: `第${n}张`,
}))
const bracketed = data.map((item, i) => (i === 0 ? { ...item, desc: '“河口]"\\' } : item))

describe('pageGallery', () => {
  it('takes the pictures of a container that leads nowhere else', () => {
    expect(find(`<ul class="image-list">${items()}</ul>`)).toEqual(
      [1, 2, 3].map((n) => `<figure><img src="https://cdn.example/${n}.jpg"></figure>`),
    )
  })

  it('takes panoramas that a click shows larger', () => {
    const wide = items('<a href="/big.jpg">').replaceAll('.jpg">', '.jpg" width="900" height="300"></a>')
    expect(
      find(
        `<ul class="photo-list">${wide.replaceAll('/big.jpg" width="900" height="300"></a>', '/big.jpg">')}</ul>`,
      ),
    ).toHaveLength(3)
  })

  it('takes a panorama along', () => {
    const wide = items().replace('.jpg"', '.jpg" width="1200" height="380"')
    expect(find(`<ul class="image-list">${wide}</ul>`)).toHaveLength(3)
  })

  const strip = (inside = (image: string) => image, attribute = 'dtsrc') =>
    [1, 2, 3]
      .map(
        (n) =>
          `<div ${attribute}="https://cdn.example/a${n}.jpg">${inside(`<img src="/s${n}.jpg"><img src="">`)}</div>`,
      )
      .join('')

  it('takes the large pictures that the boxes of thumbnails name', () => {
    expect(find(`<div>${strip()}</div>`)).toEqual(
      [1, 2, 3].map((n) => `<figure><img src="https://cdn.example/a${n}.jpg"></figure>`),
    )
  })

  it.each([
    ['as a script writes it', `var page = { gallery: ${JSON.stringify(data)}, count: 3 }`],
    [
      'inside a string',
      `var page = JSON.parse("${JSON.stringify({ count: 3, sub_images: data }).replaceAll('"', '\\"')}")`,
    ],
    ['as JSON', JSON.stringify({ a: 1, images: data })],
    ['with brackets in a caption', JSON.stringify({ images: bracketed })],
    [
      'with brackets in a caption, inside a string',
      `var page = JSON.parse("${JSON.stringify({ count: 3, sub_images: bracketed }).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}")`,
    ],
  ])('takes the pictures of the data %s, with their captions', (_, code) => {
    expect(find(`<script>${code}</script>`)[1]).toBe(
      '<figure><img src="https://cdn.example/2.jpg" width="1500" height="1000"><figcaption>第2张</figcaption></figure>',
    )
  })

  it.each([
    [
      'teasers of other pages',
      find(
        `<div class="swiper-wrapper">${items('<a href="/1.html">').replaceAll('</li>', '</a></li>')}</div>`,
      ),
    ],
    [
      'banners of the site',
      find(
        `<div class="swiper-wrapper">${items('<a href="#">').replaceAll('.jpg"', '.jpg" width="980" height="300"')}</div>`,
      ),
    ],
    [
      'banners that lead nowhere',
      find(
        `<div class="swiper-wrapper">${items().replaceAll(/\/(\d)\.jpg"/g, '/banner$1.jpg" width="1920" height="500"')}</div>`,
      ),
    ],
    ['thumbnails that lead to other galleries', find(strip((image) => `<a href="/2.html">${image}</a>`))],
    ['thumbnails in links', find(`<a href="/2.html">${strip()}</a>`)],
    ['thumbnails of the frame', find(`<aside>${strip()}</aside>`)],
    ['boxes that name no picture', find(strip(undefined, 'data-url').replaceAll('.jpg"', '.html"'))],
    [
      'pictures of a long text',
      find(`<ul class="image-list">${items()}</ul>`, `<p>${'秋天的渡口。'.repeat(200)}</p>`),
    ],
    ['two pictures', find(`<script>var gallery = ${JSON.stringify(data.slice(1))}; images = [</script>`)],
    [
      'data that is no pictures',
      find(`<script>images: [{"url": "/a.html"}, {"url": "/b.html"}, {"url": "/c.html"}]</script>`),
    ],
    [
      'a notation that only scripts read',
      find(`<script>images: [{url: 'https://cdn.example/1.jpg'}]</script>`),
    ],
    [
      'a text with pictures of its own',
      find(`<ul class="image-list">${items()}</ul>`, '<figure></figure>'.repeat(3)),
    ],
  ])('takes no %s', (_, found) => expect(found).toEqual([]))
})

describe('openSealedPictures', () => {
  const sealed = (n: number) => `${`vrQqgk+FQSQmr7dDCa0gdmxFpXQMjE0${n}`.repeat(3)}K6w=`
  const listed = [1, 2].map((n) => `{ "url": "//cdn.example/${n}.jpg", "width": "1166", }`).join(', ')
  const script = `<script>var cfgs = { title: "渡口", imgsList: [ ${listed} ], topNavigation: [] }</script>`
  function open(images: string, rest = script) {
    const document = new DOMParser().parseFromString(
      `<body><article>${images}</article>${rest}</body>`,
      'text/html',
    )
    openSealedPictures(document, document.querySelector('article') as Element)
    return [...document.querySelectorAll('article img')].map((image) => image.outerHTML)
  }
  const images = [1, 2].map((n) => `<img data-src="${sealed(n)}">`)

  it("gives each the address in the page's list, in its order", () => {
    expect(open(`<p>${images[0]}</p><p>一段。</p><p>${images[1]}</p>`)).toEqual([
      '<img src="//cdn.example/1.jpg" width="1166">',
      '<img src="//cdn.example/2.jpg" width="1166">',
    ])
  })

  it('does nothing where the list does not fit, or no picture is sealed', () => {
    expect(open(images[0] ?? '')).toEqual([images[0]])
    expect(open(images.join(''), '')).toEqual(images)
    const plain = '<img data-src="//cdn.example/a.jpg">'
    expect(open(plain + plain)).toEqual([plain, plain])
  })
})

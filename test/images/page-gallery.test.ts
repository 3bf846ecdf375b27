import { describe, expect, it } from 'vitest'
import { pageGallery } from '../../utils/images/page-gallery.ts'

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

describe('pageGallery', () => {
  it('takes the pictures of a container that leads nowhere else', () => {
    expect(find(`<ul class="image-list">${items()}</ul>`)).toEqual(
      [1, 2, 3].map((n) => `<figure><img src="https://cdn.example/${n}.jpg"></figure>`),
    )
  })

  it.each([
    ['as a script writes it', `var page = { gallery: ${JSON.stringify(data)}, count: 3 }`],
    [
      'inside a string',
      `var page = JSON.parse("${JSON.stringify({ count: 3, sub_images: data }).replaceAll('"', '\\"')}")`,
    ],
    ['as JSON', JSON.stringify({ a: 1, images: data })],
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

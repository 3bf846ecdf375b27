import { describe, expect, it } from 'vitest'
import { dressImages, GALLERY } from '../../utils/images/dress-images.ts'

const URL_OF_PAGE = 'https://news.example/2022/a.html'
function dress(html: string) {
  const document = new DOMParser().parseFromString(`<article>${html}</article>`, 'text/html')
  const root = document.querySelector('article') as Element
  return { images: dressImages(root, URL_OF_PAGE), root }
}

describe('dressImages', () => {
  it.each([
    ['渡口 <a class="link" href="/tag">的秋天</a>', '渡口 的秋天'],
    ['undefined', ''],
    ['IMG_3886.jpg', ''],
    ['kindle_2', ''],
    ['图片2.jpg', ''],
    ['微信图片_20201201110524.png', ''],
    ['tupian 3.jpg', ''],
    ['图片', ''],
    ['6e2c7129eefdb1f648ee2e7fadabf737-picture', ''],
    ['v2_8d261fb8164f4f378f49631acd183341_img_000', ''],
    ['渡口的电话 0990123456', '渡口的电话 0990123456'],
    ['a < b', 'a < b'],
    ['图为渡口.jpg', '图为渡口'],
  ])('says of a picture that is called %s: %s', (words, said) => {
    const { root } = dress('<img src="https://cdn.example/a.jpg">')
    const image = root.querySelector('img') as Element
    for (const name of ['alt', 'title']) image.setAttribute(name, words)
    dressImages(root, URL_OF_PAGE)
    expect([image.getAttribute('alt'), image.getAttribute('title')]).toEqual([said, said])
  })

  it('says where, how large and how to load', () => {
    const { images, root } = dress(
      '<figure><img src="http://cdn.example/a.jpg" data-size="600,400" onload="x()" class="y" style="z"><figcaption>图为渡口</figcaption></figure>',
    )
    expect(images).toEqual([
      {
        src: 'https://cdn.example/a.jpg',
        fallbacks: ['http://cdn.example/a.jpg'],
        alt: '',
        caption: '图为渡口',
        width: 600,
        height: 400,
      },
    ])
    const attributes = [...(root.querySelector('img') as Element).attributes].map(({ name, value }) => [
      name,
      value,
    ])
    expect(Object.fromEntries(attributes)).toEqual({
      src: 'https://cdn.example/a.jpg',
      'data-jd-fallbacks': 'http://cdn.example/a.jpg',
      alt: '',
      width: '600',
      height: '400',
      referrerpolicy: 'no-referrer',
      decoding: 'async',
    })
  })

  it('loads late what is beyond the first screen', () => {
    const { root } = dress(
      [1, 2, 3, 4].map((n) => `<p><img src="https://cdn.example/${n}.jpg"></p>`).join(''),
    )
    expect([...root.querySelectorAll('img')].map((image) => image.getAttribute('loading'))).toEqual([
      null,
      null,
      'lazy',
      'lazy',
    ])
  })

  it('shows a loaded proxy first and lists its original', () => {
    const proxy = 'https://i0.wp.com/site.example/a.jpg'
    const { images, root } = dress(
      `<img src="https://site.example/a.jpg" data-jd-fallbacks="${proxy}" data-jd-src="${proxy}" data-jd-width="600" data-jd-height="400">`,
    )
    expect(root.querySelector('img')?.getAttribute('src')).toBe(proxy)
    expect(images[0]).toMatchObject({
      src: 'https://site.example/a.jpg',
      fallbacks: [proxy],
      width: 600,
      height: 400,
    })
  })

  it('lets a picture inside the page bring no addresses along, public or not', () => {
    const { root } = dress(
      '<img src="data:image/png;base64,AAAA" data-jd-fallbacks="http://192.168.1.1/a.png https://spy.example/a.png">',
    )
    expect(root.innerHTML).not.toMatch(/192|spy/)
  })

  it('lists no emoticon and no picture inside the page', () => {
    const { images } = dress(
      '<img data-jd-inline src="https://site.example/smile.gif"><img src="data:image/png;base64,AAAA">',
    )
    expect(images).toEqual([])
  })

  it('sets small pictures that follow each other in a row', () => {
    const figure = (n: number, width: number) =>
      `<figure><img src="https://cdn.example/${n}.jpg" width="${width}" height="100"></figure>`
    const { root } = dress(figure(1, 640) + figure(2, 200) + figure(3, 200) + figure(4, 640))
    expect([...root.querySelectorAll('figure')].map((one) => one.hasAttribute(GALLERY))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { headlinePictures } from '../../utils/images/headline-picture.ts'

function findAll(between: string, text = '<p>正文。</p>', head = '', headline = '<h1>渡口</h1>') {
  const document = new DOMParser().parseFromString(
    `<html><head>${head}</head><body><header><img src="https://cdn.example/top-picture.jpg"></header>${headline}${between}<div id="text">${text}</div><img src="https://cdn.example/after-picture.jpg"></body></html>`,
    'text/html',
  )
  const content = document.querySelector('#text') as Element
  return headlinePictures(document, content, 'https://news.example/a.html', '渡口')
}
const find = (...page: Parameters<typeof findAll>) => findAll(...page)[0] ?? null
const FIGURE =
  '<figure><img src="https://cdn.example/1024/ferry-2022.jpg"><figcaption>图为渡口</figcaption></figure>'

describe('headlinePictures', () => {
  it('finds the figure between headline and text', () => {
    expect(find(`<div>${FIGURE}</div>`)?.outerHTML).toBe(FIGURE)
  })

  it('finds the one of a gallery that tells what it shows, between small copies of all', () => {
    const copies = '<a href="#"><img src="/s/1.jpg"></a>'.repeat(4)
    const shown = '<img alt="工人在渡口施工。青石社记者 王晓明 摄" src="/1.jpg">'
    expect(find(`<table><tr><td>${shown}</td></tr></table>${copies}`)?.innerHTML).toBe(shown)
    expect(find(`${shown}${shown}${copies}`)).toBeNull()
    expect(find(shown + copies, '<img src="/2.jpg">')).toBeNull()
  })

  it('finds none for a text in another tree', () => {
    const document = new DOMParser().parseFromString(`<h1>渡口</h1>${FIGURE}`, 'text/html')
    const text = document.createElement('div')
    expect(headlinePictures(document, text, 'https://news.example/a.html', '渡口')).toEqual([])
  })

  it('finds the picture that the page names, with the line in its box', () => {
    const found = find(
      '<div class="img"><img src="/upload/ferry-2022.jpg"><p>江边的渡口</p></div>',
      undefined,
      '<meta property="og:image" content="https://www.news.example/upload/ferry-2022.jpg">',
    )
    expect(found?.outerHTML).toBe(
      '<figure><img src="/upload/ferry-2022.jpg"><figcaption>江边的渡口</figcaption></figure>',
    )
  })

  it('finds the picture that the page names in another width, and one that is yet to be loaded', () => {
    const name = '2552130_d989dbe230eb0c1d8d866188e1654e88'
    const named = `<meta property="og:image" content="//cdn.example/${name}_620.jpg">`
    expect(find(`<img src="//cdn.example/${name}_320.jpg">`, undefined, named)).not.toBeNull()
    expect(
      find('<img src="//cdn.example/ferry_320.jpg">', undefined, named.replace(name, 'ferry')),
    ).toBeNull()
    const lazy = (file: string) => `<img src="/dist/images/300x169.png" data-src="/res/${file}.jpg">`
    const ferry = '<meta property="og:image" content="https://news.example/res/ferry-2022.jpg">'
    expect(find(lazy('ferry-2022'), lazy('bridge-2022'), ferry)?.innerHTML).toBe(lazy('ferry-2022'))
    expect(find(lazy('ferry-2022'), lazy('ferry-2022'), ferry)).toBeNull()
    // a portrait that stands for every page of its author
    const portrait = '<img class="avatar" src="/res/ferry-2022.jpg">'
    expect(find(portrait, undefined, ferry)).toBeNull()
  })

  it('finds the picture that a line calls its own, as e-papers set it in a table', () => {
    const table = (text: string, more = '') =>
      `<table><tbody><tr><td>${more}<img src="/res/ferry-2022.jpg"></td></tr><tr><td><p>${text}</p></td></tr></tbody></table>`
    expect(find(table('江边的渡口。王渡口摄'))?.outerHTML).toBe(
      '<figure><img src="/res/ferry-2022.jpg"><figcaption>江边的渡口。王渡口摄</figcaption></figure>',
    )
    expect(find(table('江边的渡口'))).toBeNull()
    expect(find(table('江边的渡口。王渡口摄', '<img src="/res/ferry-2023.jpg">'))).toBeNull()
  })

  it('finds the one that was put up on the day of the pictures in the text, below a headline of any kind', () => {
    const text = '<p>正文。</p><img src="https://cdn.example/img/2024/5/20/ferry-2.jpg">'
    const picture = (name: string) => `<img src="https://cdn.example/690_390/2024/5/20/${name}.jpg">`
    const lazy = text.replace('src=', 'src="data:image/gif;base64,R0lGODlh" data-src=')
    for (const beside of [text, lazy])
      expect(find(picture('ferry-1'), beside)?.outerHTML).toBe(`<figure>${picture('ferry-1')}</figure>`)
    for (const other of [
      picture('ferry-1') + picture('ferry-3'),
      `<a href="2.html">${picture('ferry-1')}</a>`,
      picture('ferry-1').replace('cdn.', 'ads.'),
      picture('ferry-1').replace('5/20', '5/21'),
    ])
      expect(find(other, text)).toBeNull()

    const document = new DOMParser().parseFromString(
      `<div class="a">渡口</div>${picture('ferry-1')}<div id="text">${text}</div>`,
      'text/html',
    )
    const content = document.querySelector('#text') as Element
    const [found] = headlinePictures(
      document,
      content,
      'https://news.example/',
      '渡口',
      document.querySelector('.a'),
    )
    expect(found?.outerHTML).toBe(`<figure>${picture('ferry-1')}</figure>`)
  })

  const TITLED = '<img src="https://cdn.example/1024/ferry-2022.jpg" alt="渡口 ">'

  it('finds the picture that is called by the headline, which need be no heading', () => {
    const headline = '<i class="title">渡口 </i>'
    const found = find(`<a href="2.html">${TITLED}</a>`, undefined, undefined, headline)
    expect(found?.outerHTML).toBe(`<figure>${TITLED}</figure>`)
    for (const other of ['<i class="title">江上</i>', '<i>渡口</i>', ''])
      expect(find(TITLED, undefined, undefined, other)).toBeNull()
  })

  it('finds the only picture of the head above the headline, where it is called by it', () => {
    const head = (picture: string) =>
      find('', undefined, undefined, `<section>${picture}<div><h1>渡口</h1></div></section>`)
    expect(head(`<p>${TITLED}</p>`)?.outerHTML).toBe(`<figure>${TITLED}</figure>`)
    for (const other of [TITLED + TITLED, TITLED.replace('渡口', '石桥'), `<nav>${TITLED}</nav>`])
      expect(head(other)).toBeNull()
  })

  it('tells a picture yet to be loaded from others by what the browser has not loaded in its place', () => {
    const lazy = (file: string) =>
      `<img src="/dist/ferry-300x169.png" data-src="/res/${file}.jpg" data-jd-src="https://news.example/dist/ferry-300x169.png">`
    const named = '<meta property="og:image" content="https://news.example/res/ferry-2022.jpg">'
    expect(find(lazy('ferry-2022'), lazy('bridge-2022'), named)?.innerHTML).toBe(lazy('ferry-2022'))
    const other = (file: string) => lazy(file).replace('data-src', 'data-actualsrc')
    expect(find(other('ferry-2022'), other('bridge-2022'), named)?.innerHTML).toBe(other('ferry-2022'))
  })

  it('finds all pictures of the gallery that the page names one of, with their captions, none of which leads away', () => {
    const named = '<meta property="og:image" content="/res/ferry-2022.jpg">'
    const slides = (href: string) =>
      `<div id="photo_slides"><ul>${['ferry', 'bridge'].map((name) => `<li><a href="${href}"><img src="/res/${name}-2022.jpg"></a><p>${name}</p></li>`).join('')}</ul></div>`
    const gallery = (between: string, text?: string) =>
      findAll(between, text, named).map((figure) => figure.textContent)
    expect(gallery(slides('/res/large.jpg'))).toEqual(['ferry', 'bridge'])
    expect(gallery(slides('/other.html'))).toEqual([])
    expect(gallery(slides('/res/large.jpg'), '<p><img src="/res/bridge-2022.jpg"></p>')).toEqual([])
  })

  it('finds each picture of a slider once, none of what stands in or around it', () => {
    const named = '<meta property="og:image" content="/res/ferry-2022.jpg">'
    const slide = (name: string, more = '') =>
      `<li class="slide"><img src="/res/${name}-2022.jpg"${more}></li>`
    const files = (between: string, headline?: string) =>
      findAll(between, undefined, named, headline).map((figure) =>
        figure.querySelector('img')?.getAttribute('src'),
      )
    const [ferry, bridge] = ['/res/ferry-2022.jpg', '/res/bridge-2022.jpg']
    const slider = (slides: string) => `<ul class="flexslider">${slides}</ul>`
    expect(files(slider(slide('bridge') + slide('ferry') + slide('bridge') + slide('ferry')))).toEqual([
      bridge,
      ferry,
    ])
    expect(files(slider(slide('ferry') + slide('bridge', ' width="80"')))).not.toContain(bridge)
    expect(files(slider(`${slide('ferry')}<div class="related">${slide('bridge')}</div>`))).not.toContain(
      bridge,
    )
    expect(files(slider(`${slide('ferry')}<li onclick="go(2)"><img src="${bridge}"></li>`))).not.toContain(
      bridge,
    )
    // hidden until their turn, called as parts of the design are, larger at a click, narrow, of one name in other folders
    for (const [first, second] of [
      [slide('ferry'), `<li style="display: none;"><img src="${bridge}"></li>`],
      [slide('ferry'), `<li onclick="showBig(this)"><img src="${bridge}"></li>`],
      [slide('ferry'), `<li onclick="viewNewsImg(this)"><img src="${bridge}"></li>`],
      [slide('ferry'), `<li onclick="showDetail(this)"><img src="${bridge}"></li>`],
      [slide('ferry'), `<li onclick="showPic(1)"><img src="${bridge}"></li>`],
      [slide('ferry'), `<li onclick="showBig('/upload/news/1.jpg')"><img src="${bridge}"></li>`],
      [slide('ferry'), `<li onclick="window.open(this.src)"><img src="${bridge}"></li>`],
      [slide('ferry'), slide('bridge', ' width="280"')],
    ] as const)
      expect(files(slider(first + second))).toEqual([ferry, bridge])
    expect(
      files(slider(slide('ferry') + slide('bridge')).replace('flexslider', 'slide sidebar-off')),
    ).toEqual([ferry, bridge])
    expect(files(`<div class="photos"><img src="${ferry}"><img src="${bridge}"></div>`)).toEqual([
      ferry,
      bridge,
    ])
    const folders = slider(
      `<li><img src="/a${ferry}"></li><li><img src="/b${ferry}"></li><li><img src="/a${ferry}"></li>`,
    )
    expect(files(folders)).toEqual([`/a${ferry}`, `/b${ferry}`])
    // what leads on at a click
    for (const code of [
      'toDetail(this)',
      'toPicNews(this)',
      "show('10234')",
      'openView(3)',
      "location.href='/view/1.html'",
      'window.open(this.dataset.href)',
    ]) {
      const other = `<li onclick="${code}"><img src="${bridge}"></li>`
      expect(files(slider(slide('ferry') + other))).not.toContain(bridge)
    }
    // each slide with a copy to fill it
    const filled = (name: string) =>
      `<div class="swiper-slide"><img src="/res/blur-${name}.jpg"><img src="/res/${name}-2022.jpg"></div>`
    const swiper = `<div class="swiper">${filled('ferry')}${filled('bridge')}</div>`
    expect(files(swiper)).toEqual(expect.arrayContaining([ferry, bridge]))
    // another gallery beside it
    const two = `<div class="photo-area">${slider(slide('ferry') + slide('bridge') + slide('river'))}${slider(slide('other1') + slide('other2') + slide('other3'))}</div>`
    expect(files(two)).toEqual([ferry, bridge, '/res/river-2022.jpg'])
    // the next set in a box around it
    const next = `<div class="slide-wrap">${slider(slide('ferry') + slide('bridge'))}<a href="/2"><img src="/res/next-2022.jpg"></a></div>`
    expect(files(next)).toEqual([ferry, bridge])
    // a box around all
    expect(
      files(slider(slide('bridge') + slide('ferry')), '<div class="two-sidebars"><h1>渡口</h1>'),
    ).toEqual([bridge, ferry])
    // the page itself
    const page = files(
      `<div><img src="${ferry}"></div><div><img src="${bridge}"></div>`,
      '<div class="post-gallery"><h1>渡口</h1>',
    )
    expect(page).toEqual([ferry])
  })

  it('takes a box around the headline for no frame, whatever it is called', () => {
    const named = '<meta property="og:image" content="/res/ferry-2022.jpg">'
    const picture = '<img src="/res/ferry-2022.jpg">'
    const frame = '<div class="two-sidebars">'
    expect(find(picture, undefined, named, `${frame}<h1>渡口</h1>`)).not.toBeNull()
    expect(find(`${frame}${picture}</div>`, undefined, named)).toBeNull()
  })

  it('takes along the caption below the box of the picture', () => {
    const named = '<meta property="og:image" content="https://news.example/res/ferry-2022.jpg">'
    const box = '<div><p><img src="/res/ferry-2022.jpg"></p></div>'
    expect(find(`${box}<p class="detail_caption">老人在系船</p>`, undefined, named)?.textContent).toBe(
      '老人在系船',
    )
    expect(find(`${box}<p>老人在系船</p>`, undefined, named)?.textContent).toBe('')
  })

  it('counts no hidden pictures for a strip of teasers', () => {
    const end = `<div style="display:none">${'<a href="/b.html"><img src="https://cdn.example/b.jpg"></a>'.repeat(4)}</div>`
    expect(find(FIGURE + end)?.outerHTML).toBe(FIGURE)
  })

  it('finds the only picture of a list', () => {
    expect(find(`<ul><li>${FIGURE}</li></ul>`)?.outerHTML).toBe(FIGURE)
  })

  it('takes no picture without a name for the headline that is not known', () => {
    const document = new DOMParser().parseFromString(
      '<h1>渡口</h1><img alt="" src="https://cdn.example/1024/ferry-2022.jpg"><p>正文。</p>',
      'text/html',
    )
    const text = document.querySelector('p') as Element
    expect(headlinePictures(document, text, 'https://news.example/a.html', '')).toEqual([])
  })

  it.each([
    ['which the text shows too', find(FIGURE, '<p><img src="https://cdn.example/640/ferry-2022.jpg"></p>')],
    ['that nothing names', find('<div><img src="https://cdn.example/1024/ferry-2022.jpg"></div>')],
    ['of a list of teasers', find(`<ul><li>${FIGURE}</li><li>江上</li></ul>`)],
    ['one of two that are called by the headline', find(TITLED + TITLED.replace('2022', '2023'))],
    ['of an aside', find(`<aside>${FIGURE}</aside>`)],
    [
      'too small',
      find(
        '<figure><img width="120" height="90" src="https://cdn.example/a.jpg"><figcaption>甲</figcaption></figure>',
      ),
    ],
    ['one of many', find(FIGURE.repeat(5))],
  ])('takes no picture %s', (_, found) => expect(found).toBeNull())
})

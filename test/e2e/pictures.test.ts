import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findOverlay, type Overlay, waitForNoOverlay } from './find-overlay.ts'
import { type Harness, launchBrowser } from './launch-browser.ts'
import { openReader } from './open-reader.ts'
import { png } from './png.ts'
import { type Route, type Sites, startSites } from './start-sites.ts'

let sites: Sites
let harness: Harness
beforeAll(async () => {
  sites = await startSites()
  harness = await launchBrowser({
    sites,
    deadHosts: ['dead.proxy.workers.dev', 'cors.zfour.workers.dev', 'nothing.example'],
  })
})
afterAll(async () => {
  await harness?.close()
  await sites?.stop()
})

const SENTENCE =
  '十月的江边起了薄雾，渡口的老人把船系在柳树下，抬头望了望对岸新修的桥，说今年的水比往年退得早一些。'

/** A page whose article has `pictures` between its paragraphs. */
function article(pictures: string[], head = ''): string {
  const parts = pictures.map((picture, i) => `<p>${picture}</p><p>第${i + 1}段，${SENTENCE}${SENTENCE}</p>`)
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>渡口的秋天</title>${head}</head>
<body><div class="nav"><a href="/">首页</a> <a href="/n">新闻</a></div><h1>渡口的秋天</h1>
<div class="article-content"><p>${SENTENCE}${SENTENCE}</p>${parts.join('')}${`<p>${SENTENCE}${SENTENCE}</p>`.repeat(4)}</div></body></html>`
}

interface Shown {
  src: string
  /** Pixels of the file; 0 where nothing is shown. */
  natural: number
  hidden: boolean
}

/**
 * The pictures of the reader once each is shown or has its placeholder; scrolls to those that wait for that. Looked at
 * twice: a picture is complete a moment before its load event, on which the reader may take it for none.
 */
async function settled(overlay: Overlay, timeoutMs = 20_000): Promise<Shown[]> {
  const end = Date.now() + timeoutMs
  let wasDone = false
  for (;;) {
    const { shown, isDone } = await overlay.evaluate((root) => {
      const images = [...root.querySelectorAll<HTMLImageElement>('.body img')]
      const waiting = images.find((image) => !image.hidden && !(image.complete && image.naturalWidth > 1))
      waiting?.scrollIntoView({ block: 'center' })
      const shown = images.map((image) => ({
        src: image.currentSrc || image.src,
        natural: image.naturalWidth,
        hidden: image.hidden === true,
      }))
      return { shown, isDone: images.length > 0 && !waiting }
    })
    if (isDone && wasDone) return shown
    wasDone = isDone
    if (Date.now() > end) throw new Error(`not settled after ${timeoutMs} ms: ${JSON.stringify(shown)}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Waits until something is so in the overlay. */
async function until(
  overlay: Overlay,
  check: (root: ShadowRoot) => boolean,
  timeoutMs = 20_000,
): Promise<void> {
  const end = Date.now() + timeoutMs
  while (!(await overlay.evaluate(check))) {
    if (Date.now() > end) throw new Error(`not so after ${timeoutMs} ms: ${check}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

let count = 0
/** An article of its own address with these pictures, opened in the reader. */
async function readArticle(pictures: string[], { head = '', headers = {}, scheme = 'https' } = {}) {
  const url = `${scheme}://news${++count}.example/2022/a.html`
  sites.route(url, { body: article(pictures, head), headers })
  const page = await harness.open(url)
  sites.requests.length = 0
  const overlay = await openReader(harness, page)
  return { page, overlay, url }
}

const image = (src: string, size = 'width="640" height="400"') => `<img src="${src}" ${size}>`
/** Refuses whoever says where he comes from. */
const refusesReferer =
  (route: Route): Route =>
  (request) =>
    request.headers.referer ? { status: 403, body: 'forbidden' } : route

/** What reached other hosts than the page's own, with a Referer: nothing ever should. */
const leaks = (url: string) =>
  sites.requests.filter(
    (request) => new URL(request.url).host !== new URL(url).host && request.headers.referer,
  )

describe('pictures in the reader', () => {
  it('goes past a dead proxy to the original', async () => {
    sites.route('https://static.example/p/one-picture.png', png(640, 400))
    const { page, overlay, url } = await readArticle([
      image('https://cors.zfour.workers.dev/?http://static.example/p/one-picture.png'),
    ])
    expect(await settled(overlay)).toMatchObject([
      { src: 'https://static.example/p/one-picture.png', natural: 640 },
    ])
    expect(leaks(url)).toEqual([])
    await page.close()
  })

  it('goes past a proxy that answers 200 with nothing, and back to one whose original is gone', async () => {
    sites.route('https://image.baidu.com', { type: 'image/jpeg', body: '' })
    sites.route('https://wx1.example/large/first-of-two.png', png(640, 400))
    sites.route('https://images.weserv.nl', png(641, 400))
    const { page, overlay, url } = await readArticle([
      image('https://image.baidu.com/search/down?url=https://wx1.example/large/first-of-two.png'),
      image('https://images.weserv.nl/?url=ssl:gone.example/second-of-two.png'),
    ])
    expect(await settled(overlay)).toMatchObject([
      { src: 'https://wx1.example/large/first-of-two.png', natural: 640 },
      { src: 'https://images.weserv.nl/?url=ssl:gone.example/second-of-two.png', natural: 641 },
    ])
    expect(leaks(url)).toEqual([])
    await page.close()
  })

  it('gets a picture from a host that refuses every Referer', async () => {
    sites.route('https://img.refuses.example', refusesReferer(png(640, 400)))
    const { page, overlay, url } = await readArticle([image('https://img.refuses.example/a/photo-one.png')])
    expect(await settled(overlay)).toMatchObject([{ natural: 640, hidden: false }])
    expect(leaks(url)).toEqual([])
    await page.close()
  })

  it('ends in a placeholder soon after the last answer, keeps the caption, and tries again when asked', async () => {
    let mayAnswer = false
    let lastAnswer = 0
    sites.route('https://wants.example', () => {
      lastAnswer = Date.now()
      return mayAnswer ? png(640, 400) : { status: 403, body: '<h1>403</h1>' }
    })
    const { page, overlay, url } = await readArticle([
      `${image('https://wants.example/a/photo-one.png')}</p><p>图为渡口。（记者 江边 摄）`,
    ])
    await until(overlay, (root) => root.querySelector('.missing-picture') !== null)
    expect(Date.now() - lastAnswer).toBeLessThan(1000)
    const found = await overlay.evaluate((root) => ({
      text: root.querySelector('.missing-picture')?.textContent,
      href: root.querySelector<HTMLAnchorElement>('.missing-picture a')?.href,
      caption: root.querySelector('figcaption')?.textContent,
      isBrokenPictureSeen: root.querySelector('.body img')?.checkVisibility(),
    }))
    expect(found.isBrokenPictureSeen).toBe(false)
    expect(found.text).toMatch(/打开原图.*重试|Open the picture.*Try again/)
    expect(found.href).toBe('https://wants.example/a/photo-one.png')
    expect(found.caption).toContain('图为渡口')
    mayAnswer = true
    await overlay.evaluate((root) => root.querySelector<HTMLElement>('.missing-picture button')?.click())
    expect(await settled(overlay)).toMatchObject([{ natural: 640, hidden: false }])
    expect(leaks(url)).toEqual([])
    await page.close()
  })

  it('has room in the placeholder for all that stands for the picture', async () => {
    sites.route('https://gone.example', { status: 404, body: '' })
    const told = '老人在渡口系船，孩子们在堤上放风筝。'
    const { page, overlay } = await readArticle([
      `<img src="https://gone.example/1.png" alt="${told.repeat(6)}" width="300" height="100">`,
      `<img src="https://gone.example/2.png" alt="${told.repeat(90)}" width="300" height="100">`,
    ])
    await until(overlay, (root) => root.querySelectorAll('.missing-picture').length === 2)
    const boxes = await overlay.evaluate((root) =>
      Array.from(root.querySelectorAll<HTMLElement>('.missing-picture'), (box) => ({
        isWhole: box.scrollHeight <= box.clientHeight,
        height: box.clientHeight,
      })),
    )
    expect(boxes.map(({ isWhole }) => isWhole)).toEqual([true, true])
    for (const { height } of boxes) expect(height).toBeLessThan(300)
    await page.close()
  })

  it('takes a notice, a pixel and a page in the place of a picture for failures', async () => {
    sites.route('https://mmbiz.qpic.cn', png(300, 300))
    sites.route('https://single.example', png(1, 1))
    sites.route('https://html.example', '<h1>找不到图片</h1>')
    const { page, overlay } = await readArticle([
      '<img data-src="https://mmbiz.qpic.cn/mmbiz_jpg/abcdef/640?wx_fmt=jpeg" data-ratio="0.5625" data-w="1080">',
      image('https://single.example/photo-of-a-dot.png'),
      image('https://html.example/photo-as-a-page.png'),
    ])
    expect((await settled(overlay)).map(({ hidden }) => hidden)).toEqual([true, true, true])
    expect(await overlay.evaluate((root) => root.textContent)).toMatch(
      /失效图片数3|Number of pictures that are gone3/,
    )
    await page.close()
  })

  it('opens what only http serves from an http page, and says so on an https page', async () => {
    sites.route('http://plain.example/p/only-http.png', png(640, 400))
    sites.route('https://plain.example', 'refuse')
    const onHttp = await readArticle([image('http://plain.example/p/only-http.png')], { scheme: 'http' })
    expect(await settled(onHttp.overlay)).toMatchObject([
      { src: 'http://plain.example/p/only-http.png', natural: 640 },
    ])
    await onHttp.page.close()
    const onHttps = await readArticle([image('http://plain.example/p/only-http.png')])
    expect(await settled(onHttps.overlay)).toMatchObject([{ hidden: true }])
    const href = await onHttps.overlay.evaluate(
      (root) => root.querySelector<HTMLAnchorElement>('.missing-picture a')?.href,
    )
    expect(href).toBe('http://plain.example/p/only-http.png')
    await onHttps.page.close()
  })

  it('waits for a host that takes five seconds', async () => {
    sites.route('https://slow.example', { ...png(640, 400), delayMs: 5000 })
    const { page, overlay } = await readArticle([
      '<img data-src="https://slow.example/p/slow-picture.png" width="640" height="400">',
    ])
    expect(await settled(overlay)).toMatchObject([
      { src: 'https://slow.example/p/slow-picture.png', natural: 640 },
    ])
    await page.close()
  })

  it('shows pictures of other hosts where the policy of the page forbids them', async () => {
    sites.route('https://other.example', png(640, 400))
    const { page, overlay } = await readArticle([image('https://other.example/p/under-policy.png')], {
      headers: { 'content-security-policy': "default-src 'self'; img-src 'self'; style-src 'self'" },
    })
    const onPage = await page.$eval('img', (element) => element.naturalWidth)
    expect(onPage).toBe(0)
    expect(await settled(overlay)).toMatchObject([{ natural: 640, hidden: false }])
    await page.close()
  })

  it('keeps what the page has loaded, and asks no host again for it', async () => {
    sites.route('https://i0.wp.com', png(640, 400))
    const { page, overlay } = await readArticle([image('https://i0.wp.com/gone.example/loaded-already.png')])
    expect(await settled(overlay)).toMatchObject([
      { src: 'https://i0.wp.com/gone.example/loaded-already.png', natural: 640 },
    ])
    expect(sites.requests.map(({ url }) => url).filter((url) => /wp\.com|gone\.example/.test(url))).toEqual(
      [],
    )
    await page.close()
  })

  it('shows pictures that have yet to come on the page, whatever stands in for them there', async () => {
    sites.route('https://hold.example/turning.gif', png(32, 32))
    sites.route('https://hold.example/preview.png', png(40, 27))
    sites.route('https://hold.example/box.png', png(120, 80))
    sites.route('https://lazy.example', png(900, 600))
    const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='
    const waiting = [
      `<img class="lazyload" src="${pixel}" data-src="https://lazy.example/first-picture.png">`,
      '<img src="https://hold.example/turning.gif" data-src="https://lazy.example/second-picture.png" width="900" height="600">',
      '<img class="blur-up lazyload" src="https://hold.example/preview.png" data-srcset="https://lazy.example/third-picture.png 900w">',
      '<img class="lazy" src="https://hold.example/box.png" data-original="https://lazy.example/fourth-picture.png">',
    ]
    const { page, overlay } = await readArticle(waiting)
    expect(await settled(overlay)).toEqual(
      ['first', 'second', 'third', 'fourth'].map((name) => ({
        src: `https://lazy.example/${name}-picture.png`,
        natural: 900,
        hidden: false,
      })),
    )
    const widths = await overlay.evaluate((root) =>
      [...root.querySelectorAll('.body img')].map((image) => image.getBoundingClientRect().width),
    )
    expect(Math.min(...widths)).toBeGreaterThan(500)
    await page.close()
  })

  it('shifts nothing while pictures arrive', async () => {
    const sizes = [
      [1080, 719],
      [758, 569],
      [1080, 809],
      [600, 900],
      [1280, 720],
      [640, 640],
    ]
    const pictures = [...sizes, ...sizes].map(([width, height], i) => {
      sites.route(`https://late.example/photo-number-${i}.png`, {
        ...png(width as number, height as number),
        delayMs: 300 + 150 * (i % 6),
      })
      return `<img data-src="https://late.example/photo-number-${i}.png" data-size="${width},${height}">`
    })
    const { page, overlay } = await readArticle(pictures)
    /** Sum of all layout shifts of the page so far. */
    const shifts = () =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                sum += (entry as PerformanceEntry & { value: number }).value
            }).observe({ type: 'layout-shift', buffered: true })
            setTimeout(() => resolve(sum), 300)
          }),
      )
    const shown = await settled(overlay)
    expect(shown.every(({ natural }) => natural > 1)).toBe(true)
    expect(await shifts()).toBeLessThan(0.02)
    // The measure does see the overlay.
    await overlay.evaluate((root) => {
      root.querySelector('dialog')?.scrollTo(0, 0)
      root.querySelector<HTMLElement>('.body')?.style.setProperty('padding-top', '300px')
    })
    await expect.poll(shifts, { timeout: 20_000 }).toBeGreaterThan(0.02)
    await page.close()
  })

  it('shows a picture large by key, walks between them, and leaves one layer at a time', async () => {
    const small = png(640, 400)
    sites.route('https://mmbiz.qpic.cn/mmbiz_png/first/640?wx_fmt=png', small)
    sites.route('https://mmbiz.qpic.cn/mmbiz_png/first/0?wx_fmt=png', png(1280, 800))
    sites.route('https://wx2.sinaimg.cn/orj360/second-picture.png', small)
    sites.route('https://wx2.sinaimg.cn/large/second-picture.png', { status: 404 })
    const { page, overlay } = await readArticle([
      image('https://mmbiz.qpic.cn/mmbiz_png/first/640?wx_fmt=png'),
      image('https://wx2.sinaimg.cn/orj360/second-picture.png'),
    ])
    await settled(overlay)
    const large = () =>
      overlay.evaluate((root) => {
        const picture = root.querySelector<HTMLImageElement>('.lightbox img')
        return picture && { src: picture.src, natural: picture.naturalWidth }
      })
    await overlay.evaluate((root) => root.querySelector<HTMLImageElement>('.body img')?.focus())
    await page.keyboard.press('Enter')
    await until(
      overlay,
      (root) => (root.querySelector<HTMLImageElement>('.lightbox img')?.naturalWidth ?? 0) > 0,
    )
    expect(await large()).toEqual({
      src: 'https://mmbiz.qpic.cn/mmbiz_png/first/0?wx_fmt=png',
      natural: 1280,
    })
    const address = await overlay.evaluate(
      (root) => root.querySelector<HTMLInputElement>('.lightbox input')?.value,
    )
    expect(address).toBe('https://mmbiz.qpic.cn/mmbiz_png/first/640?wx_fmt=png')
    await page.keyboard.press('ArrowRight')
    await until(
      overlay,
      (root) => root.querySelector<HTMLImageElement>('.lightbox img')?.src.includes('orj360') === true,
    )
    await until(
      overlay,
      (root) => (root.querySelector<HTMLImageElement>('.lightbox img')?.naturalWidth ?? 0) > 0,
    )
    expect(await large()).toEqual({ src: 'https://wx2.sinaimg.cn/orj360/second-picture.png', natural: 640 })
    await page.keyboard.press('Escape')
    await until(overlay, (root) => root.querySelector('.lightbox') === null)
    expect(await findOverlay(page)).not.toBeNull()
    await page.keyboard.press('Escape')
    await waitForNoOverlay(page)
    await page.close()
  })
})

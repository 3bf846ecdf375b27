import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Sites, startSites } from '../e2e/start-sites.ts'
import { drawPicture } from './draw-picture.ts'

const folder = path.join(import.meta.dirname, '../pages/demo')

/** Reads one of the pages under `test/pages/demo`. */
export function demoPage(name: string): string {
  return readFileSync(path.join(folder, name), 'utf8')
}

/** The picture proxy of the feed mirror, which answers no more: `launchBrowser({ deadHosts })`. */
export const DEAD_PROXY = 'cors.zfour.workers.dev'

/** A page of the small news site. */
export interface DemoPage {
  /** What is wrong with it, in a few words. */
  kind: string
  url: string
}

/** The small news site of the demo, the worst first. */
export const DEMO_PAGES: DemoPage[] = [
  { kind: 'portal page', url: 'http://www.shancheng.example/2024/0716/c1001-2041.html' },
  { kind: 'feed mirror with a dead picture proxy', url: 'http://feed.jingxiang.example/posts/1842.html' },
  { kind: 'page glossed by a bad converter', url: 'http://www.qingshiling.example/news/show-318.html' },
  { kind: 'plain-text post', url: 'http://www.zhibiaopu.example/posts/afternoon.txt' },
]

const FILES = ['portal.html', 'feed.html', 'glossed.html', 'plain.txt']

/** Serves the small news site, its pictures included. */
export async function startDemoSites(): Promise<Sites> {
  const sites = await startSites()
  for (const [index, { url }] of DEMO_PAGES.entries()) {
    const name = FILES[index] as string
    sites.route(url, {
      body: demoPage(name),
      type: name.endsWith('.txt') ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8',
    })
  }
  serveDemoPictures(sites)
  return sites
}

/** Serves the pictures that the pages under `test/pages/demo` show, over http and https. */
export function serveDemoPictures(sites: Sites): void {
  const pictures: [string, Buffer][] = [
    ['img.shancheng.example/2024/0716/laojie.png', drawPicture(640, 400, 28)],
    ['img.jingxiang.example/qupost/img/2022/03/12/icon.png', drawPicture(53, 25, 0)],
    ['img.jingxiang.example/qupost/img/2022/03/12/a1.png', drawPicture(640, 427, 150)],
    ['img.jingxiang.example/qupost/img/2022/03/12/a2.png', drawPicture(640, 427, 180)],
    ['img.jingxiang.example/qupost/img/2022/03/12/a3.png', drawPicture(640, 960, 205)],
    ['img.jingxiang.example/qupost/img/2022/03/12/a4.png', drawPicture(1080, 720, 95)],
  ]
  for (const [address, body] of pictures) {
    for (const scheme of ['http', 'https']) sites.route(`${scheme}://${address}`, { body, type: 'image/png' })
  }
}

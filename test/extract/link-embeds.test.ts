// @vitest-environment node
import { expect, it } from 'vitest'
import { extractArticle } from '../../utils/extract/extract-article.ts'
import { takeSnapshot } from '../../utils/extract/snapshot.ts'
import { open } from './open.ts'

const url = 'https://news.example/2024/0716/1.html'
const paragraph = (i: number) =>
  `<p>第${i}段：两岸的居民从此不必再绕行十公里，公交公司同时开出两条新线路，市民出行更加方便了。</p>`

/** The article of a page with something embedded amid its text. */
function articleWith(embed: string) {
  const { document, window } = open(
    `<h1>渡口老街亮起八十六盏灯</h1>${paragraph(1)}${paragraph(2)}${embed}${paragraph(3)}${paragraph(4)}`,
    url,
  )
  const result = extractArticle(takeSnapshot(document), { url, window, now: null })
  if (!result.ok) throw new Error(result.failure.kind)
  const root = open(result.article.html).document.body
  return { article: result.article, links: [...root.querySelectorAll('figure > a')], root }
}

it.each([
  [
    '<iframe src="https://www.youtube.com/embed/aB3-_x9Zq1k?rel=0"></iframe>',
    'https://www.youtube.com/watch?v=aB3-_x9Zq1k',
  ],
  [
    '<iframe src="//www.youtube-nocookie.com/embed/aB3-_x9Zq1k"></iframe>',
    'https://www.youtube.com/watch?v=aB3-_x9Zq1k',
  ],
  [
    '<iframe src="//player.bilibili.com/player.html?isOutside=true&aid=1&bvid=BV1Ab4y1C7dE&p=1"></iframe>',
    'https://www.bilibili.com/video/BV1Ab4y1C7dE',
  ],
  [
    '<iframe src="//player.bilibili.com/player.html?aid=170001&page=1"></iframe>',
    'https://www.bilibili.com/video/av170001',
  ],
  [
    '<iframe src="https://www.youtube.com/embed/videoseries?list=PLab12_-cd34ef"></iframe>',
    'https://www.youtube.com/playlist?list=PLab12_-cd34ef',
  ],
  // as official accounts put it in, filled when it comes near
  [
    '<iframe class="video_iframe" data-src="https://v.qq.com/iframe/preview.html?width=500&vid=h0912abcdef"></iframe>',
    'https://v.qq.com/x/page/h0912abcdef.html',
  ],
  [
    '<iframe src="https://player.youku.com/embed/XNDU2Nzg5MDEyMw=="></iframe>',
    'https://v.youku.com/v_show/id_XNDU2Nzg5MDEyMw==.html',
  ],
  ['<iframe src="https://player.vimeo.com/video/123456789"></iframe>', 'https://vimeo.com/123456789'],
  [
    '<iframe src="https://www.dailymotion.com/embed/video/x8abcde"></iframe>',
    'https://www.dailymotion.com/video/x8abcde',
  ],
  [
    '<iframe src="https://www.facebook.com/plugins/video.php?height=314&href=https%3A%2F%2Fwww.facebook.com%2Fqingshi%2Fvideos%2F12345%2F&show_text=false"></iframe>',
    'https://www.facebook.com/qingshi/videos/12345/',
  ],
  ['<video src="/v/river.mp4" controls></video>', 'https://news.example/v/river.mp4'],
  [
    '<video><source src="/v/river.m3u8"><source src="https://cdn.example/river.mp4"></video>',
    'https://cdn.example/river.mp4',
  ],
  // the only thing in its block
  ['<blockquote><p><video src="/v/river.mp4"></video></p></blockquote>', 'https://news.example/v/river.mp4'],
  // posts
  [
    '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fqingshi%2Fposts%2F12345&show_text=true"></iframe>',
    'https://www.facebook.com/qingshi/posts/12345',
  ],
  [
    '<iframe class="instagram-media" src="https://www.instagram.com/p/C_x-9yZ/embed/captioned/?cr=1"></iframe>',
    'https://www.instagram.com/p/C_x-9yZ/',
  ],
  [
    '<div class="twitter-tweet twitter-tweet-rendered"><iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=false&id=1780000000000000000&lang=zh"></iframe></div>',
    'https://x.com/i/status/1780000000000000000',
  ],
  ['<iframe src="https://t.me/qingshi/128?embed=1&mode=tme"></iframe>', 'https://t.me/qingshi/128'],
  // a box that is taken whole by its name
  [
    '<div class="video-player"><video src="/v/river.mp4"></video><span>00:43</span></div>',
    'https://news.example/v/river.mp4',
  ],
])('says where it is shown: %s', (embed, address) => {
  const { links, article } = articleWith(embed)
  expect(links.map((link) => link.getAttribute('href'))).toEqual([address])
  const sign = /facebook.*posts|instagram|x\.com|t\.me/.test(address) ? '↗' : '▶'
  expect(links[0]?.textContent).toBe(`${sign} ${new URL(address).hostname.replace('www.', '')}`)
  expect(links[0]?.parentElement?.previousElementSibling?.textContent).toContain('第2段')
  expect(links[0]?.parentElement?.nextElementSibling?.textContent).toContain('第3段')
  // neither text nor picture of the article
  expect(article.blocks).toHaveLength(4)
  expect(article.images).toEqual([])
  expect(article.trace.map(({ reason }) => reason)).toContain('player')
})

it.each([
  // a film that only the page's script can play
  '<video src="blob:https://news.example/5b1c"></video>',
  '<video src=""></video>',
  '<video src="/v/river.m3u8"></video>',
  '<video src="javascript:alert(1)"></video>',
  '<video src="https://www.bank.example@evil.example/a.mp4"></video>',
  // what stands in for one, and the page itself
  '<video data-original="/poster.jpg" src="blob:https://news.example/5b1c"></video>',
  '<video data-url="/2024/0716/2.html"></video>',
  '<video src="#"></video>',
  // frames of other things
  '<iframe src="https://ads.example/banner.html"></iframe>',
  '<iframe src="https://www.youtube.com/subscribe_embed?channelid=UC1"></iframe>',
  '<iframe src="https://www.youtube.com/embed/live_stream?channel=UC1"></iframe>',
  '<iframe src="https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fwww.facebook.com%2Fqingshi"></iframe>',
  '<iframe src="https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fevil.example%2F"></iframe>',
  '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fevilfacebook.com%2Fx"></iframe>',
  '<iframe src="https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2F%E4%ZZ%"></iframe>',
  '<iframe src="https://www.instagram.com/qingshi/embed"></iframe>',
  '<iframe src="https://notyoutube.com/embed/aB3-_x9Zq1k"></iframe>',
  // a film of something that is no part of the story
  '<div class="advert"><video src="/v/car.mp4"></video></div>',
  '<div hidden><video src="/v/car.mp4"></video></div>',
  '<video class="ad-video" src="/v/car.mp4"></video>',
  '<video src="/v/car.mp4" muted autoplay></video>',
])('has no link for %s', (embed) => {
  expect(articleWith(embed).links).toEqual([])
})

it('names a film once, and beside the block in which it stands', () => {
  const film = '<iframe src="https://www.youtube.com/embed/aB3-_x9Zq1k"></iframe>'
  const { root } = articleWith(`<p>第一句在此，说得很清楚。${film}第二句也在此。</p>${film}`)
  const blocks = [...root.children].map(
    ({ localName, textContent }) => `${localName} ${textContent?.slice(0, 4)}`,
  )
  expect(blocks.slice(1, 5)).toEqual(['p 第2段：', 'p 第一句在', 'figure ▶ yo', 'p 第3段：'])
})

it('keeps the order of films in one block', () => {
  const film = (id: string) => `<iframe src="https://www.youtube.com/embed/${id.repeat(11)}"></iframe>`
  const { links } = articleWith(
    `<ul><li>第一段录像，早晨。${film('a')}</li><li>第二段录像，傍晚。${film('b')}${film('c')}</li></ul>`,
  )
  expect(links.map((link) => link.getAttribute('href')?.at(-1))).toEqual(['a', 'b', 'c'])
})

it('links a film that goes on and on, and one amid the text where something of the site was taken', () => {
  const loop = '<video src="/v/river.mp4" muted autoplay loop></video>'
  expect(articleWith(loop).links).toHaveLength(1)
  const film = '<p><iframe src="https://www.youtube.com/embed/aB3-_x9Zq1k"></iframe></p>'
  expect(articleWith(`<h3>相关视频</h3>${film}`).links).toHaveLength(1)
  expect(articleWith(`<div class="advert">买车票，请上山城网。</div>${film}`).links).toHaveLength(1)
})

it('has no link where the films of the site stood below the story', () => {
  const film = '<p><iframe src="https://www.youtube.com/embed/aB3-_x9Zq1k"></iframe></p>'
  const { document, window } = open(
    `<h1>渡口老街亮起八十六盏灯</h1>${[1, 2, 3, 4].map(paragraph).join('')}<h3>相关视频</h3>${film}`,
    url,
  )
  const result = extractArticle(takeSnapshot(document), { url, window, now: null })
  expect(result.ok && result.article.html).not.toContain('youtube')
})

import { percentDecoded } from '../text/percent-decoded.ts'

/** What pages of other sites put into a frame: a film or a post. */
export interface Embed {
  kind: 'film' | 'post'
  /** Matched with subdomains. */
  hosts: readonly string[]
  /** Matched against path and query of the frame's address; its first group says what is shown, as it stands there. */
  shown: RegExp
  /** Address of the page on which the site shows that to people. */
  page: (shown: string) => string
}

/** Frames by the addresses that their sites give out for embedding. */
export const embeds: readonly Embed[] = [
  {
    kind: 'film',
    hosts: ['youtube.com', 'youtube-nocookie.com'],
    shown: /^\/embed\/([\w-]{11})(?:[?/]|$)/,
    page: (film) => `https://www.youtube.com/watch?v=${film}`,
  },
  {
    kind: 'film',
    hosts: ['player.bilibili.com'],
    shown: /^\/player\.html\?(?:.*&)?bvid=(BV\w{10})(?:&|$)/,
    page: (film) => `https://www.bilibili.com/video/${film}`,
  },
  {
    kind: 'film',
    hosts: ['player.bilibili.com'],
    shown: /^\/player\.html\?(?:.*&)?aid=(\d{1,16})(?:&|$)/,
    page: (film) => `https://www.bilibili.com/video/av${film}`,
  },
  {
    kind: 'film',
    hosts: ['v.qq.com'],
    shown: /^\/(?:txp\/)?iframe\/(?:player|preview)\.html\?(?:.*&)?vid=(\w{8,16})(?:&|$)/,
    page: (film) => `https://v.qq.com/x/page/${film}.html`,
  },
  {
    kind: 'film',
    hosts: ['player.youku.com'],
    shown: /^\/embed\/([\w=%-]{10,40})(?:[?/]|$)/,
    page: (film) => `https://v.youku.com/v_show/id_${film}.html`,
  },
  {
    kind: 'film',
    hosts: ['player.vimeo.com'],
    shown: /^\/video\/(\d{5,12})(?:[?/]|$)/,
    page: (film) => `https://vimeo.com/${film}`,
  },
  {
    kind: 'film',
    hosts: ['dailymotion.com'],
    shown: /^\/embed\/video\/(\w{5,12})(?:[?/]|$)/,
    page: (film) => `https://www.dailymotion.com/video/${film}`,
  },
  {
    kind: 'film',
    hosts: ['facebook.com'],
    shown:
      /^\/(?:v\d{1,2}\.\d\/)?plugins\/video\.php\?(?:.*&)?href=(https?%3A%2F%2F(?:[\w-]{1,20}\.)?facebook\.com%2F[^&]{1,300})/i,
    page: percentDecoded,
  },
  {
    kind: 'post',
    hosts: ['facebook.com'],
    shown:
      /^\/(?:v\d{1,2}\.\d\/)?plugins\/post\.php\?(?:.*&)?href=(https?%3A%2F%2F(?:[\w-]{1,20}\.)?facebook\.com%2F[^&]{1,300})/i,
    page: percentDecoded,
  },
  {
    kind: 'post',
    hosts: ['instagram.com'],
    shown: /^\/(?:p|reel|tv)\/([\w-]{5,40})\/embed(?:[?/]|$)/,
    page: (post) => `https://www.instagram.com/p/${post}/`,
  },
  {
    kind: 'post',
    hosts: ['platform.twitter.com', 'platform.x.com'],
    shown: /^\/embed\/Tweet\.html\?(?:.*&)?id=(\d{5,20})(?:&|$)/,
    page: (post) => `https://x.com/i/status/${post}`,
  },
  {
    kind: 'post',
    hosts: ['t.me'],
    shown: /^\/(\w{5,32}\/\d{1,9})\?(?:.*&)?embed=1(?:&|$)/,
    page: (post) => `https://t.me/${post}`,
  },
]

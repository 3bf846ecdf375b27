/** What pages of other sites put into a frame: a film or a post. */
export interface Embed {
  kind: 'film' | 'post'
  /** Matched with subdomains. */
  hosts: readonly string[]
  /** Matched against path and query of the frame's address; its first group says what is shown. */
  shown: RegExp
  /** Address of the page on which the site shows that to people; `*` stands for the group, decoded. */
  page: string
}

/** Frames by the addresses that their sites give out for embedding. */
export const embeds: readonly Embed[] = [
  {
    kind: 'film',
    hosts: ['youtube.com', 'youtube-nocookie.com'],
    shown: /^\/embed\/(?!videoseries|live_stream)([\w-]{11})(?:[?/]|$)/,
    page: 'https://www.youtube.com/watch?v=*',
  },
  {
    kind: 'film',
    hosts: ['youtube.com', 'youtube-nocookie.com'],
    shown: /^\/embed\/videoseries\?(?:.*&)?list=([\w-]{10,60})(?:&|$)/,
    page: 'https://www.youtube.com/playlist?list=*',
  },
  {
    kind: 'film',
    hosts: ['player.bilibili.com'],
    shown: /^\/player\.html\?(?:.*&)?bvid=(BV\w{10})(?:&|$)/,
    page: 'https://www.bilibili.com/video/*',
  },
  {
    kind: 'film',
    hosts: ['player.bilibili.com'],
    shown: /^\/player\.html\?(?:.*&)?aid=(\d{1,16})(?:&|$)/,
    page: 'https://www.bilibili.com/video/av*',
  },
  {
    kind: 'film',
    hosts: ['v.qq.com'],
    shown: /^\/(?:txp\/)?iframe\/(?:player|preview)\.html\?(?:.*&)?vid=(\w{8,16})(?:&|$)/,
    page: 'https://v.qq.com/x/page/*.html',
  },
  {
    kind: 'film',
    hosts: ['player.youku.com'],
    shown: /^\/embed\/([\w=%-]{10,40})(?:[?/]|$)/,
    page: 'https://v.youku.com/v_show/id_*.html',
  },
  {
    kind: 'film',
    hosts: ['player.vimeo.com'],
    shown: /^\/video\/(\d{5,12})(?:[?/]|$)/,
    page: 'https://vimeo.com/*',
  },
  {
    kind: 'film',
    hosts: ['dailymotion.com'],
    shown: /^\/embed\/video\/(\w{5,12})(?:[?/]|$)/,
    page: 'https://www.dailymotion.com/video/*',
  },
  {
    kind: 'film',
    hosts: ['facebook.com'],
    shown:
      /^\/(?:v\d{1,2}\.\d\/)?plugins\/video\.php\?(?:.*&)?href=(https?%3A%2F%2F(?:(?:www|m|web)\.)?facebook\.com%2F[^&]{1,300})/i,
    page: '*',
  },
  {
    kind: 'post',
    hosts: ['facebook.com'],
    shown:
      /^\/(?:v\d{1,2}\.\d\/)?plugins\/post\.php\?(?:.*&)?href=(https?%3A%2F%2F(?:(?:www|m|web)\.)?facebook\.com%2F[^&]{1,300})/i,
    page: '*',
  },
  {
    kind: 'post',
    hosts: ['instagram.com'],
    shown: /^\/(?:p|reel|tv)\/([\w-]{5,40})\/embed(?:[?/]|$)/,
    page: 'https://www.instagram.com/p/*/',
  },
  {
    kind: 'post',
    hosts: ['platform.twitter.com', 'platform.x.com'],
    shown: /^\/embed\/Tweet\.html\?(?:.*&)?id=(\d{5,20})(?:&|$)/,
    page: 'https://x.com/i/status/*',
  },
  {
    kind: 'post',
    hosts: ['t.me'],
    shown: /^\/(\w{5,32}\/\d{1,9})\?(?:.*&)?embed=1(?:&|$)/,
    page: 'https://t.me/*',
  },
]

/** A player that pages of other sites put into a frame. */
export interface Player {
  /** Matched with subdomains. */
  hosts: readonly string[]
  /** Matched against path and query of the frame's address; its first group names the film, percent-encoded as it stands there. */
  film: RegExp
  /** Address of the page on which the site shows that film, for people. */
  page: (film: string) => string
}

/** Players by the addresses that their sites give out for embedding. */
export const players: readonly Player[] = [
  {
    hosts: ['youtube.com', 'youtube-nocookie.com'],
    film: /^\/embed\/([\w-]{11})(?:[?/]|$)/,
    page: (film) => `https://www.youtube.com/watch?v=${film}`,
  },
  {
    hosts: ['player.bilibili.com', 'www.bilibili.com'],
    film: /^\/(?:blackboard\/(?:html5)?(?:mobile)?player|player)\.html\?(?:.*&)?bvid=(BV\w{10})(?:&|$)/,
    page: (film) => `https://www.bilibili.com/video/${film}`,
  },
  {
    hosts: ['player.bilibili.com', 'www.bilibili.com'],
    film: /^\/(?:blackboard\/(?:html5)?(?:mobile)?player|player)\.html\?(?:.*&)?aid=(\d{1,16})(?:&|$)/,
    page: (film) => `https://www.bilibili.com/video/av${film}`,
  },
  {
    hosts: ['v.qq.com'],
    film: /^\/(?:txp\/)?iframe\/(?:player|preview)\.html\?(?:.*&)?vid=(\w{8,16})(?:&|$)/,
    page: (film) => `https://v.qq.com/x/page/${film}.html`,
  },
  {
    hosts: ['player.youku.com'],
    film: /^\/embed\/([\w=%-]{10,40})(?:[?/]|$)/,
    page: (film) => `https://v.youku.com/v_show/id_${film}.html`,
  },
  {
    hosts: ['player.vimeo.com'],
    film: /^\/video\/(\d{5,12})(?:[?/]|$)/,
    page: (film) => `https://vimeo.com/${film}`,
  },
  {
    hosts: ['dailymotion.com'],
    film: /^\/embed\/video\/(\w{5,12})(?:[?/]|$)/,
    page: (film) => `https://www.dailymotion.com/video/${film}`,
  },
  {
    hosts: ['facebook.com'],
    film: /^\/(?:v\d\.\d\/)?plugins\/video\.php\?(?:.*&)?href=(https?%3A%2F%2F(?:www\.|m\.)?facebook\.com%2F[^&]{1,300})(?:&|$)/i,
    page: decodeURIComponent,
  },
]

/**
 * A service that hands on pictures of other hosts, and where in its addresses the target stands. Exactly one of
 * `query`, `params`, `path` and `swap` is set. The shapes are those seen in public pages and lists.
 */
export interface Wrapper {
  /** Host names, matched with their subdomains; `*` for a shape that any host may serve; a digit class as `img##.host`. */
  hosts: string[]
  /** The whole query string is the target. */
  query?: true
  /** Names of the parameter that holds the target, the better one first. */
  params?: string[]
  /** The wrapper's own parameters, cut from a target that was written without encoding. */
  own?: string[]
  /** Matches the path from its start; the first group is the target. */
  path?: RegExp
  /** Whether the query string of the address is part of a target in the path. */
  queryIsTarget?: true
  /** How a target in the path is written. */
  coding?: 'hex' | 'base64url'
  /** The scheme of targets written without one; such targets are refused where this is missing. */
  bare?: 'https:' | 'http:'
  /** Whether the target may be a path on the wrapper's own host. */
  relative?: true
  /** The host that serves the same path. */
  swap?: string
  /** Only addresses whose path matches are of this shape. */
  only?: RegExp
}

/** Everything in the path from a scheme on, with the slashes that servers collapse. */
const SCHEME_TAIL = /^\/(?:[^/:]{1,80}\/){0,8}?(https?:\/.+)$/i
/** A base64 text of an address: `aHR0c` is "http". */
const BASE64_TAIL = /^\/(?:[^/]{1,200}\/){0,12}?(aHR0c[\w+/=-]+?)(?:\.\w{2,5})?$/

/** Known wrappers. The first row whose host and shape fit decides. */
export const WRAPPERS: Wrapper[] = [
  // The worker behind hundreds of blogs made from feeds; dead by now.
  { hosts: ['cors.zfour.workers.dev'], query: true },
  // Other workers of that kind: the target is the path, `://` often collapsed to `:/`, or the query.
  {
    hosts: ['workers.dev', 'vercel.app', 'pages.dev', 'deno.dev'],
    path: /^\/(https?:\/.+)$/i,
    queryIsTarget: true,
  },
  { hosts: ['workers.dev'], query: true, only: /^\/$/ },
  { hosts: ['workers.dev', 'vercel.app', 'deno.dev'], params: ['url', 'u', 'target'] },
  // images.weserv.nl: no scheme or `ssl:` is common.
  {
    hosts: ['images.weserv.nl', 'wsrv.nl'],
    params: ['url'],
    own: [
      'w',
      'h',
      'q',
      'output',
      't',
      'fit',
      'il',
      'a',
      'n',
      'maxage',
      'default',
      'we',
      'dpr',
      'l',
      'af',
      'sharp',
      'errorredirect',
    ],
    bare: 'https:',
  },
  // Photon of WordPress.com: host and path; without `ssl=1` the target was http, but https answers too and is tried first.
  { hosts: ['i#.wp.com'], path: /^\/(.+)$/, bare: 'https:' },
  {
    hosts: ['external-content.duckduckgo.com', 'proxy.duckduckgo.com'],
    params: ['u'],
    own: ['f', 'nofb', 'ipt', 'ipo'],
  },
  // Baidu's picture search, used as a way round the Referer check of Sina.
  {
    hosts: ['image.baidu.com'],
    params: ['url', 'thumburl', 'objurl'],
    own: ['tn', 'word', 'ie', 'fr', 'detail', 'thumburl', 'url', 'ipn'],
    only: /^\/search\//,
  },
  { hosts: ['gimg#.baidu.com'], path: /^\/image_search\/src=([^&]+)/ },
  // Baidu's thumbnails, in the query after a bare `image`.
  { hosts: ['baidu.com', 'bdimg.com', 'bdstatic.com'], params: ['src'], own: ['refer'], only: /\/timg$/ },
  // A parameter named `src` stands beside the one that counts.
  { hosts: ['read.html5.qq.com'], params: ['imageUrl'] },
  { hosts: ['img##.sogoucdn.com', 'img#.sogoucdn.com'], params: ['url'], own: ['appid', 'sign', 'referer'] },
  // Says between `proxy/` and the target whose pictures they are.
  {
    hosts: ['xuehuaimg.com'],
    path: /^\/proxy\/(?:(?:csdn|baijia)\/)?(.+)$/,
    queryIsTarget: true,
    bare: 'https:',
  },
  { hosts: ['img.noobzone.ru', 'collect34.longsunhd.com'], params: ['url'], only: /\/getimg\.php$/ },
  { hosts: ['cdn.cdnjson.com'], params: ['url'], only: /^\/pic\.html$/ },
  { hosts: ['imageproxy.pimg.tw'], params: ['url'], own: ['width', 'height', 'maxwidth', 'maxheight'] },
  // Naver: the value may stand in quotation marks.
  {
    hosts: ['search.pstatic.net', 'dthumb-phinf.pstatic.net'],
    params: ['src'],
    own: ['type', 'opt', 'quality', 'size', 'ttype'],
  },
  { hosts: ['nimg.ws.126.net'], params: ['url'], own: ['thumbnail', 'quality', 'type'] },
  { hosts: ['pgw.udn.com.tw'], params: ['u'], own: ['x', 'y', 'sw', 'sh', 'sl', 'fw', 'exp', 'w', 'nt'] },
  // Yahoo: signature, options in base64, target.
  {
    hosts: ['s.yimg.com', 'l.yimg.com'],
    path: /^\/(?:[\w.]+\/){1,6}[\w~-]+\/[\w~-]+\/(https?:\/.+?)(?:\.cf\.(?:jpg|webp))?$/i,
  },
  { hosts: ['d.ifengimg.com'], path: /^\/[a-z0-9_]+\/(.+)$/, bare: 'http:' },
  { hosts: ['camo.githubusercontent.com'], path: /^\/[0-9a-f]{10,64}\/([0-9a-f]+)$/i, coding: 'hex' },
  { hosts: ['cf.geekdo-images.com'], path: /^\/camo\/[0-9a-f]{10,64}\/([0-9a-f]+)$/i, coding: 'hex' },
  { hosts: ['inoreader.com'], path: /^\/camo\/[^/]{1,200},b64\/([\w+/=-]+)$/, coding: 'base64url' },
  { hosts: ['camo.derpicdn.net'], params: ['url'] },
  { hosts: ['pocket-image-cache.com'], path: /^\/\w{1,12}\/filters:[^/]{0,200}\/(.+)$/ },
  { hosts: ['pocket-image-cache.com'], params: ['url'], own: ['resize'] },
  {
    hosts: ['opensocial.googleusercontent.com', '*-opensocial.googleusercontent.com'],
    params: ['url'],
    own: ['container', 'refresh', 'gadget', 'rewriteMime', 'resize_w', 'resize_h', 'no_expand'],
  },
  { hosts: ['cdn.statically.io'], path: /^\/img\/(.+)$/, bare: 'https:' },
  {
    hosts: ['cdn.ampproject.org'],
    path: /^\/ii?\/(?:w\d{1,5}\/)?s\/(.+)$/,
    bare: 'https:',
    queryIsTarget: true,
  },
  { hosts: ['cdn.ampproject.org'], path: /^\/ii?\/(?:w\d{1,5}\/)?(.+)$/, bare: 'http:', queryIsTarget: true },
  {
    hosts: ['res.cloudinary.com'],
    path: /^\/[\w-]+\/image\/fetch\/(?:[^/:]{1,120}\/){0,6}?(https?(?::|%3a).+)$/i,
    queryIsTarget: true,
  },
  // Public CORS proxies.
  { hosts: ['corsproxy.io', 'cors.netnr.workers.dev'], params: ['url'] },
  {
    hosts: ['corsproxy.io', 'cors-anywhere.herokuapp.com', 'thingproxy.freeboard.io'],
    query: true,
    only: /^\/$/,
  },
  {
    hosts: ['cors-anywhere.herokuapp.com', 'thingproxy.freeboard.io', 'cors.netnr.workers.dev'],
    path: SCHEME_TAIL,
    queryIsTarget: true,
  },
  { hosts: ['api.allorigins.win'], params: ['url'], only: /^\/(?:raw|get)$/ },
  { hosts: ['api.codetabs.com'], params: ['quest'], only: /^\/v1\/proxy\/?$/ },
  { hosts: ['ip.webmasterapi.com'], path: /^\/api\/imageproxy\/(.+)$/, queryIsTarget: true },
  { hosts: ['facebook.com', 'fbcdn.net'], params: ['url'], only: /\/safe_image\.php$/ },
  { hosts: ['startpage.com'], params: ['url', 'piurl'], only: /\/(?:serveimage|proxy-image)$/ },
  // Mirrors that serve the pictures of WeChat and Pixiv under the same path. Pixiv's own host refuses readers, so
  // the mirror stays the better address and its row is missing here on purpose.
  {
    hosts: ['img.chuansong.me', 'img.weiduba.net', 'zx590.com', '49qmz.com'],
    swap: 'mmbiz.qpic.cn',
    only: /^\/mmbiz/,
  },
  // What site builders and CDNs put in front, on the site's own host.
  { hosts: ['*'], params: ['url'], only: /\/_next\/image\/?$/, relative: true },
  { hosts: ['*'], path: /^\/cdn-cgi\/image\/[^/=]*=[^/]*\/(.+)$/, queryIsTarget: true, relative: true },
  { hosts: ['*'], path: /^\/_ipx\/[^/]{1,200}\/(https?(?::|%3a).+)$/i },
  // XenForo and vBulletin forums.
  { hosts: ['*'], params: ['image'], only: /\/proxy\.php$/, own: ['hash'] },
  { hosts: ['*'], params: ['src'], only: /\/imrs\.php$/, own: ['w', 'h'] },
  // thumbor and imgproxy.
  { hosts: ['*'], path: BASE64_TAIL, coding: 'base64url' },
  {
    hosts: ['*'],
    path: /^\/unsafe\/(?:[^/:.]{1,60}\/){0,6}?(?:filters:[^/]{1,200}\/)?((?:https?:|[\w-]{1,63}\.)[^\s]+)$/i,
    bare: 'https:',
  },
]

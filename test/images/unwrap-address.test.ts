// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { unwrapAddress } from '../../utils/images/unwrap-address.ts'
import { processorTime } from '../processor-time.ts'

const hex = (text: string) => Buffer.from(text).toString('hex')
const base64url = (text: string) => Buffer.from(text).toString('base64url')

/** Wrapped address and original, by wrapper. */
const WRAPPED: [wrapped: string, original: string][] = [
  // imgproxy: UTF-8 in base64, and the form that it makes
  [
    `https://imgproxy.example/insecure/rs:fit:600/${base64url('https://site.example/图片/渡口.jpg')}.jpg`,
    encodeURI('https://site.example/图片/渡口.jpg'),
  ],
  [
    'https://img.example/insecure/rs:fit:600:0/plain/https://site.example/a.jpg@webp',
    'https://site.example/a.jpg',
  ],
  // the worker of the feed blogs: whole query, raw and encoded
  [
    'https://cors.zfour.workers.dev/?http://static.site.example/qupost/a.jpeg',
    'http://static.site.example/qupost/a.jpeg',
  ],
  [
    'https://cors.zfour.workers.dev/?https%3A%2F%2Fstatic.site.example%2Fa.jpeg',
    'https://static.site.example/a.jpeg',
  ],
  [
    'https://cors.zfour.workers.dev/?http://static.site.example/a.php?id=3&size=large',
    'http://static.site.example/a.php?id=3&size=large',
  ],
  // other workers: path with and without the second slash, query, parameter
  ['https://img.someone.workers.dev/https://cdn.site.example/a.png', 'https://cdn.site.example/a.png'],
  ['https://img.someone.workers.dev/http:/cdn.site.example/a.png?x=1', 'http://cdn.site.example/a.png?x=1'],
  ['https://img.someone.workers.dev/?https://cdn.site.example/b.png', 'https://cdn.site.example/b.png'],
  [
    'https://proxy.vercel.app/api?url=https%3A%2F%2Fcdn.site.example%2Fb.png',
    'https://cdn.site.example/b.png',
  ],
  ['https://pic.pages.dev/https://cdn.site.example/c.webp', 'https://cdn.site.example/c.webp'],
  // weserv: no scheme, `ssl:`, encoded, own keys behind a raw target
  ['https://images.weserv.nl/?url=site.example/a.jpg', 'https://site.example/a.jpg'],
  ['https://images.weserv.nl/?url=ssl:site.example/a.jpg&w=300&h=200', 'https://site.example/a.jpg'],
  ['https://images.weserv.nl/?w=300&url=http%3A%2F%2Fsite.example%2Fa.jpg', 'http://site.example/a.jpg'],
  [
    'https://wsrv.nl/?url=https://site.example/a.jpg&output=webp&q=80&default=1',
    'https://site.example/a.jpg',
  ],
  ['https://wsrv.nl/?url=https://site.example/a?id=7&w=300', 'https://site.example/a?id=7'],
  // Photon
  [
    'https://i1.wp.com/blog.example/wp-content/uploads/a.jpg?fit=800%2C600&ssl=1',
    'https://blog.example/wp-content/uploads/a.jpg',
  ],
  ['https://i3.wp.com/mmbiz.qpic.cn/mmbiz_png/abc/640', 'https://mmbiz.qpic.cn/mmbiz_png/abc/640'],
  // DuckDuckGo, once and around another wrapper
  [
    'https://external-content.duckduckgo.com/iu/?u=https%3A%2F%2Fsite.example%2Fa.jpg&f=1&nofb=1&ipt=ab',
    'https://site.example/a.jpg',
  ],
  [
    'https://proxy.duckduckgo.com/iu/?u=https%3A%2F%2Fi2.wp.com%2Fsite.example%2Fa.jpg&f=1',
    'https://site.example/a.jpg',
  ],
  // Baidu
  [
    'https://image.baidu.com/search/down?url=https://wx3.sinaimg.cn/large/abc.jpg',
    'https://wx3.sinaimg.cn/large/abc.jpg',
  ],
  [
    'https://image.baidu.com/search/down?tn=download&word=download&ie=utf8&fr=detail&url=https%3A%2F%2Fsite.example%2Fa.jpg',
    'https://site.example/a.jpg',
  ],
  [
    'https://image.baidu.com/search/down?thumburl=https://wx3.sinaimg.cn/bmiddle/abc.jpg',
    'https://wx3.sinaimg.cn/bmiddle/abc.jpg',
  ],
  [
    'https://image.baidu.com/search/down?objurl=https%3A%2F%2Fsite.example%2Fobj.jpg',
    'https://site.example/obj.jpg',
  ],
  [
    'https://gimg2.baidu.com/image_search/src=http%3A%2F%2Fsite.example%2Fa.jpg&refer=http%3A%2F%2Fsite.example&app=2002',
    'http://site.example/a.jpg',
  ],
  [
    'https://gimg0.baidu.com/image_search/src=https%3A%2F%2Fsite.example%2Fa.jpg&app=2002&size=f9999,10000?sec=1&t=2',
    'https://site.example/a.jpg',
  ],
  [
    'https://timgsa.baidu.com/timg?image&quality=80&size=b9999_10000&sec=1&src=http%3A%2F%2Fsite.example%2Fa.jpg',
    'http://site.example/a.jpg',
  ],
  [
    'https://ss0.bdstatic.com/timg?image&quality=60&size=b400_400&src=http://site.example/a.jpg',
    'http://site.example/a.jpg',
  ],
  // Tencent and Sogou
  [
    'https://cdn.read.html5.qq.com/image?src=forum&q=5&r=0&imgflag=7&imageUrl=https://site.example/a.jpg',
    'https://site.example/a.jpg',
  ],
  [
    'http://read.html5.qq.com/image?src=forum&imageUrl=http://f10.baidu.com/it/u=1,2&fm=173&app=25',
    'http://f10.baidu.com/it/u=1,2&fm=173&app=25',
  ],
  [
    'https://img05.sogoucdn.com/v2/thumb/retype_exclude_gif/ext/auto?appid=122&url=https%3A%2F%2Fsite.example%2Fa.jpg',
    'https://site.example/a.jpg',
  ],
  [
    'https://img01.sogoucdn.com/net/a/04/link?appid=100520033&url=https://site.example/b.jpg',
    'https://site.example/b.jpg',
  ],
  [
    'https://img03.sogoucdn.com/v2/thumb?url=//cdn.site.example/b.jpg&appid=1',
    'https://cdn.site.example/b.jpg',
  ],
  // xuehuaimg and its two marks
  ['https://pic1.xuehuaimg.com/proxy/https://site.example/a.png', 'https://site.example/a.png'],
  [
    'https://pic1.xuehuaimg.com/proxy/baijia/https://pics.site.example/feed/a.jpeg?token=1',
    'https://pics.site.example/feed/a.jpeg?token=1',
  ],
  ['https://pic2.xuehuaimg.com/proxy/site.example/a.png', 'https://site.example/a.png'],
  // small services
  ['https://img.noobzone.ru/getimg.php?url=https://site.example/a.png', 'https://site.example/a.png'],
  [
    'https://collect34.longsunhd.com/source/plugin/getimg.php?url=http://site.example/a.png',
    'http://site.example/a.png',
  ],
  [
    'https://cdn.cdnjson.com/pic.html?url=https://tva1.sinaimg.cn/large/a.jpg',
    'https://tva1.sinaimg.cn/large/a.jpg',
  ],
  [
    'https://imageproxy.pimg.tw/zoomcrop?url=https://site.example/a.png&width=200&height=200',
    'https://site.example/a.png',
  ],
  [
    'https://search.pstatic.net/common/?src=%22https%3A%2F%2Fsite.example%2Fa.png%22&type=b400',
    'https://site.example/a.png',
  ],
  [
    'https://nimg.ws.126.net/?url=http%3A%2F%2Fcms-bucket.ws.126.net%2F2024%2Fa.png&thumbnail=660x2147483647&quality=80&type=jpg',
    'http://cms-bucket.ws.126.net/2024/a.png',
  ],
  [
    'https://pgw.udn.com.tw/gw/photo.php?u=https://uc.udn.com.tw/photo/2024/04/08/a.jpg&x=0&y=0&sw=0&sh=0&exp=3600',
    'https://uc.udn.com.tw/photo/2024/04/08/a.jpg',
  ],
  // a parameter of the wrapper's that no row has
  [
    'https://pgw.udn.com.tw/gw/photo.php?u=https://uc.udn.com.tw/photo/2024/04/08/a.jpg&s=Y&x=0&sw=0',
    'https://uc.udn.com.tw/photo/2024/04/08/a.jpg',
  ],
  [
    'https://s.yimg.com/ny/api/res/1.2/abc--/YXBw--/https://media.zenfs.com/zh/a.jpg',
    'https://media.zenfs.com/zh/a.jpg',
  ],
  [
    'https://s.yimg.com/ny/api/res/1.2/abc--/YXBw--/https://media.zenfs.com/zh/a.cf.webp',
    'https://media.zenfs.com/zh/a',
  ],
  ['https://d.ifengimg.com/w640_q75/x0.ifengimg.com/res/2022/a.jpg', 'http://x0.ifengimg.com/res/2022/a.jpg'],
  // codings in the path
  [
    `https://camo.githubusercontent.com/${'ab'.repeat(20)}/${hex('https://site.example/badge.png')}`,
    'https://site.example/badge.png',
  ],
  [
    `https://cf.geekdo-images.com/camo/${'ab'.repeat(20)}/${hex('http://site.example/a.jpg')}`,
    'http://site.example/a.jpg',
  ],
  [
    `https://www.inoreader.com/camo/abc-DEF,b64/${base64url('https://site.example/a.png?x=1')}`,
    'https://site.example/a.png?x=1',
  ],
  [
    `https://imgproxy.site.example/sig/rs:fit:800:600/plain_no/${base64url('https://origin.example/photo.jpg')}.webp`,
    'https://origin.example/photo.jpg',
  ],
  [
    'https://thumbor.site.example/unsafe/300x200/smart/origin.example/photo.jpg',
    'https://origin.example/photo.jpg',
  ],
  [
    'https://thumbor.site.example/unsafe/fit-in/600x/filters:quality(80)/https://origin.example/photo.jpg',
    'https://origin.example/photo.jpg',
  ],
  // readers
  [
    'https://pocket-image-cache.com/1200x/filters:no_upscale()/https%3A%2F%2Fsite.example%2Fa.jpg',
    'https://site.example/a.jpg',
  ],
  [
    'https://images2-focus-opensocial.googleusercontent.com/gadgets/proxy?container=focus&refresh=3600&url=https://site.example/a.jpg',
    'https://site.example/a.jpg',
  ],
  ['https://cdn.statically.io/img/site.example/w=600,f=auto/a.jpg', 'https://site.example/a.jpg'],
  ['https://site-example.cdn.ampproject.org/ii/w680/s/site.example/a.jpg', 'https://site.example/a.jpg'],
  ['https://site-example.cdn.ampproject.org/i/site.example/a.jpg', 'http://site.example/a.jpg'],
  [
    'https://res.cloudinary.com/demo/image/fetch/w_400,f_auto/https://site.example/a.jpg',
    'https://site.example/a.jpg',
  ],
  ['https://corsproxy.io/?https%3A%2F%2Fsite.example%2Fa.svg', 'https://site.example/a.svg'],
  ['https://cors-anywhere.herokuapp.com/https://site.example/a.png', 'https://site.example/a.png'],
  ['https://api.allorigins.win/get?url=https%3A%2F%2Fsite.example%2Fa.png', 'https://site.example/a.png'],
  ['https://api.codetabs.com/v1/proxy?quest=https://site.example/a.png', 'https://site.example/a.png'],
  [
    'https://external.fbcdn.net/safe_image.php?d=AQ&w=500&url=https%3A%2F%2Fsite.example%2Fa.jpg',
    'https://site.example/a.jpg',
  ],
  [
    'https://img.chuansong.me/mmbiz_jpg/abc/640?wx_fmt=jpeg',
    'https://mmbiz.qpic.cn/mmbiz_jpg/abc/640?wx_fmt=jpeg',
  ],
  // builders and CDNs on the site's own host
  ['https://site.example/_next/image?url=%2Fphotos%2Fa.jpg&w=640&q=75', 'https://site.example/photos/a.jpg'],
  [
    'https://site.example/_next/image?url=https%3A%2F%2Fcdn.example.org%2Fa.jpg&w=640&q=75',
    'https://cdn.example.org/a.jpg',
  ],
  [
    'https://site.example/cdn-cgi/image/fit=cover,w=300/https://cdn.example.org/a.jpg',
    'https://cdn.example.org/a.jpg',
  ],
  ['https://site.example/cdn-cgi/image/w=300/photos/a.jpg', 'https://site.example/photos/a.jpg'],
  [
    'https://site.example/_ipx/w_1920,q_75/https%3A%2F%2Fcdn.example.org%2Fa.jpg',
    'https://cdn.example.org/a.jpg',
  ],
  [
    'https://forum.example/proxy.php?image=https%3A%2F%2Fcdn.example.org%2Fa.jpg&hash=0a1b',
    'https://cdn.example.org/a.jpg',
  ],
  [
    'https://news.example/resizer/imrs.php?src=https://cdn.example.org/a.jpg&w=900',
    'https://cdn.example.org/a.jpg',
  ],
  // the general rule
  [
    'https://proxy.unknown.example/fetch?imgurl=https%3A%2F%2Fcdn.example.org%2Fphoto.jpeg',
    'https://cdn.example.org/photo.jpeg',
  ],
  ['https://unknown.example/p/https://cdn.example.org/photo.jpg', 'https://cdn.example.org/photo.jpg'],
  // three deep, and no deeper
  [
    'https://wsrv.nl/?url=https%3A%2F%2Fcorsproxy.io%2F%3Furl%3Dhttps%253A%252F%252Fi0.wp.com%252Fsite.example%252Fa.jpg',
    'https://site.example/a.jpg',
  ],
]

/** Addresses that only look like wrappers. */
const LEFT_ALONE = [
  'https://i0.wp.com/',
  'https://blog.files.wordpress.com/2020/01/a.jpg',
  'https://mmbiz.qpic.cn/mmbiz_jpg/abc/640?wx_fmt=jpeg',
  // a picture with the page it comes from, its licence or its twin as a parameter
  'https://cdn.example.org/photo.jpg?from=https://site.example/a.html',
  'https://cdn.example.org/photo.jpg?src=https://site.example/logo.png',
  'https://cdn.example.org/photo.jpg?x-oss-process=image/watermark,image_aHR0cHM6Ly9hLmV4YW1wbGUvYS5wbmc',
  // the parameter is no picture
  'https://www.example.org/share?url=https://site.example/news/1.html',
  'https://login.example.org/?redirect=https://site.example/a.jpg',
  'https://hm.baidu.com/hm.gif?si=1&u=https://site.example/news/a.html',
  'https://stat.example.org/v.gif?url=https://site.example/a.jpg',
  // of the same host
  'https://site.example/show?url=https://site.example/a.jpg',
  // two candidates: nobody can say which
  'https://gate.example/g?url=https://a.example/a.jpg&img=https://b.example/b.jpg',
  // Sogou's own file
  'https://img01.sogoucdn.com/app/a/100520021/0123456789abcdef',
  // a search page of Baidu
  'https://image.baidu.com/i?tn=baiduimage&word=a',
  // archives keep what is gone elsewhere
  'https://web.archive.org/web/2020im_/https://site.example/a.jpg',
  // a first part of the path that is no host
  'https://i0.wp.com/photos/a.jpg',
  'https://pic1.xuehuaimg.com/proxy/a.png',
  // base64 that is no address
  'https://site.example/a/aHR0bGVz/photo.jpg',
  'https://camo.githubusercontent.com/abcdefabcdef/68656c6c6f',
  // Cloudflare's path without options
  'https://site.example/cdn-cgi/image/a.jpg',
  'https://site.example/cdn-cgi/challenge-platform/a.js',
  // half an encoding
  'https://corsproxy.io/?https%3A',
  'https://images.weserv.nl/?url=',
  'data:image/png;base64,aHR0cHM6Ly9zaXRlLmV4YW1wbGUvYS5qcGc=',
  'not an address',
]

/** Targets that no page may make a reader ask for. */
const REFUSED = [
  'http://localhost/a.jpg',
  'http://localhost:8080/a.jpg',
  'http://127.0.0.1/a.jpg',
  'http://127.1/a.jpg',
  'http://2130706433/a.jpg',
  'http://0x7f.0.0.1/a.jpg',
  'http://0177.0.0.1/a.jpg',
  'http://0.0.0.0/a.jpg',
  'http://10.0.0.1/a.jpg',
  'http://172.16.0.1/a.jpg',
  'http://172.31.255.255/a.jpg',
  'http://192.168.1.1/a.jpg',
  'http://169.254.169.254/latest/a.jpg',
  'http://100.64.0.1/a.jpg',
  'http://[::1]/a.jpg',
  'http://[::ffff:127.0.0.1]/a.jpg',
  'http://[fd00::1]/a.jpg',
  'http://router.local/a.jpg',
  'http://router.lan/a.jpg',
  'http://localhost./a.jpg',
  'http://a.localhost/a.jpg',
  'http://127.0.0.1.nip.io/a.jpg',
  'http://localtest.me/a.jpg',
  'http://intranet/a.jpg',
  'https://user:word@site.example/a.jpg',
  'ftp://site.example/a.jpg',
  'file:///etc/a.jpg',
  'javascript:alert(1)//a.jpg',
]

describe('unwrapAddress', () => {
  it.each(WRAPPED)('%s', (wrapped, original) => expect(unwrapAddress(wrapped)).toBe(original))
  it.each(LEFT_ALONE)('leaves %s', (address) => expect(unwrapAddress(address)).toBe(address))

  it.each(REFUSED)('does not lead to %s', (target) => {
    for (const wrapped of [
      `https://cors.zfour.workers.dev/?${target}`,
      `https://images.weserv.nl/?url=${encodeURIComponent(target)}`,
      `https://unknown.example/fetch?url=${encodeURIComponent(target)}`,
      `https://wsrv.nl/?url=${encodeURIComponent(`https://corsproxy.io/?url=${encodeURIComponent(target)}`)}`,
    ]) {
      const result = unwrapAddress(wrapped)
      expect(new URL(result).hostname).toMatch(
        /^(?:cors\.zfour\.workers\.dev|images\.weserv\.nl|unknown\.example|corsproxy\.io)$/,
      )
    }
  })

  it('unwraps three times at most', () => {
    const wrap = (address: string) => `https://corsproxy.io/?url=${encodeURIComponent(address)}`
    const four = wrap(wrap(wrap(wrap('https://site.example/a.jpg'))))
    expect(unwrapAddress(four)).toBe(wrap('https://site.example/a.jpg'))
  })

  it('decodes once: what the target itself encodes stays', () => {
    expect(unwrapAddress('https://corsproxy.io/?url=https%3A%2F%2Fsite.example%2Fa%2520b%25252F.jpg')).toBe(
      'https://site.example/a%20b%252F.jpg',
    )
  })

  it('gives up on addresses that no server takes, quickly', () => {
    const long = `https://corsproxy.io/?url=${'https%3A'.repeat(15_000)}`
    expect(unwrapAddress(long)).toBe(long)
    expect(processorTime(() => long, unwrapAddress)).toBeLessThan(50_000)
  })

  it('knows every pair of the list that other projects share, where it is at hand', () => {
    const file = '../shared/data/image-proxies.json'
    const shared: typeof WRAPPED = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
    const pairs = [...WRAPPED, ...shared]
    expect(pairs.filter(([wrapped, original]) => unwrapAddress(wrapped) !== original)).toEqual([])
  })
})

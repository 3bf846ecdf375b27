// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { fullSizeAddress } from '../../utils/images/full-size.ts'

describe('fullSizeAddress', () => {
  it.each([
    [
      'https://mmbiz.qpic.cn/mmbiz_jpg/abc/640?wx_fmt=jpeg',
      'https://mmbiz.qpic.cn/mmbiz_jpg/abc/0?wx_fmt=jpeg',
    ],
    ['https://wx1.sinaimg.cn/orj360/abc.jpg', 'https://wx1.sinaimg.cn/large/abc.jpg'],
    ['https://tva1.sinaimg.cn/mw690/abc.jpg', 'https://tva1.sinaimg.cn/large/abc.jpg'],
    ['https://pic4.zhimg.com/v2-0a1b_1440w.jpg', 'https://pic4.zhimg.com/v2-0a1b_r.jpg'],
    ['https://pic1.zhimg.com/ac737ea9_b.png', 'https://pic1.zhimg.com/ac737ea9_r.png'],
    ['https://i0.hdslb.com/bfs/article/abc.jpg@640w_1l.webp', 'https://i0.hdslb.com/bfs/article/abc.jpg'],
    [
      'https://p3.byteimg.com/tos-cn-i-0022/abc~tplv-obj.image',
      'https://p3.byteimg.com/tos-cn-i-0022/abc~noop.image',
    ],
    [
      'https://p3.itc.cn/q_70/images03/20220207/abc_th.jpg',
      'https://p3.itc.cn/q_70/images03/20220207/abc.jpg',
    ],
    [
      'https://img.ltn.com.tw/Upload/news/600/2024/05/01/1.jpg',
      'https://img.ltn.com.tw/Upload/news/orig/2024/05/01/1.jpg',
    ],
    [
      'https://cdn.hk01.com/di/media/images/dw/2022/a.jpg',
      'https://cdn.hk01.com/di/media/images/org/2022/a.jpg',
    ],
    [
      'https://pbs.twimg.com/media/X?format=jpg&name=small',
      'https://pbs.twimg.com/media/X?format=jpg&name=orig',
    ],
    ['https://1.bp.blogspot.com/-a/b/c/d/s640/photo.jpg', 'https://1.bp.blogspot.com/-a/b/c/d/s0/photo.jpg'],
    [
      'http://cms-bucket.nosdn.127.net/a.png?imageView&thumbnail=550x0',
      'http://cms-bucket.nosdn.127.net/a.png',
    ],
    ['https://img.example/a.jpg?x-oss-process=image/resize,w_600', 'https://img.example/a.jpg'],
    [
      'https://img.example/a.jpg?x-bce-process=image/resize,w_600&auth_key=1-0-0-a',
      'https://img.example/a.jpg?auth_key=1-0-0-a',
    ],
    ['https://img.example/a.jpg?imageView2/2/w/600', 'https://img.example/a.jpg'],
    ['https://img.example/a.jpg?imageMogr2/thumbnail/600x', 'https://img.example/a.jpg'],
    [
      'https://blog.example/wp-content/uploads/2022/02/ferry-1024x683.jpg',
      'https://blog.example/wp-content/uploads/2022/02/ferry.jpg',
    ],
  ])('%s', (address, full) => expect(fullSizeAddress(address)).toBe(full))

  it.each([
    'https://mmbiz.qpic.cn/mmbiz_jpg/abc/0?wx_fmt=jpeg',
    'https://wx1.sinaimg.cn/large/abc.jpg',
    'https://cdn.example/orj360/abc.jpg',
    'https://cdn.example/v2-0a1b_1440w.jpg',
    // a signed address is valid in one size only
    'https://p3-sign.toutiaoimg.com/a?x-signature=b~tplv-obj.image',
    'https://blog.example/photos/ferry-1024x683.jpg',
    'not an address',
  ])('knows none for %s', (address) => expect(fullSizeAddress(address)).toBeNull())
})

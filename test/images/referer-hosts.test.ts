// @vitest-environment node
import { expect, it } from 'vitest'
import { demandedReferers } from '../../utils/images/referer-hosts.ts'
import { REFERER_PERMISSIONS } from '../../utils/images/referer-permissions.ts'

it('names what a host wants, once', () => {
  expect(
    demandedReferers([
      'https://wx1.sinaimg.cn/large/a.jpg',
      'http://tva2.sinaimg.cn/a.jpg',
      'https://i.pximg.net/a.png',
    ]),
  ).toEqual([
    { host: 'sinaimg.cn', referer: 'https://weibo.com/' },
    { host: 'pximg.net', referer: 'https://www.pixiv.net/' },
  ])
})

it('wants nothing for other hosts, nor for names that only look alike', () => {
  expect(
    demandedReferers([
      'https://mmbiz.qpic.cn/a',
      'https://notsinaimg.cn/a.jpg',
      'https://sinaimg.cn.example/a.jpg',
      'x',
    ]),
  ).toEqual([])
})

it('asks the browser for the hosts of the table only', () => {
  expect(REFERER_PERMISSIONS.origins).toContain('*://*.sinaimg.cn/*')
  expect(REFERER_PERMISSIONS.origins.every((origin) => /^\*:\/\/\*\.[\w.]+\/\*$/.test(origin))).toBe(true)
})

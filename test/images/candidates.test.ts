// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { candidates } from '../../utils/images/candidates.ts'

const https = 'https://news.example/a.html'
const http = 'http://news.example/a.html'

describe('candidates', () => {
  it('goes from the original over https and http and its sizes to the proxy', () => {
    const proxy = 'https://images.weserv.nl/?url=wx1.sinaimg.cn/orj360/a.jpg'
    const worker = 'https://cors.zfour.workers.dev/?http://wx1.sinaimg.cn/orj360/a.jpg'
    expect(candidates({ addresses: [worker, proxy], loaded: null, pageUrl: https })).toEqual([
      'https://wx1.sinaimg.cn/orj360/a.jpg',
      'http://wx1.sinaimg.cn/orj360/a.jpg',
      'https://wx1.sinaimg.cn/large/a.jpg',
      'http://wx1.sinaimg.cn/large/a.jpg',
      worker,
      proxy,
    ])
  })

  it('begins with what the page has loaded', () => {
    const loaded = 'https://i0.wp.com/site.example/a.jpg'
    expect(candidates({ addresses: ['https://site.example/a.jpg', loaded], loaded, pageUrl: https })).toEqual(
      [loaded, 'https://site.example/a.jpg'],
    )
  })

  it('asks an http site for its own pictures over http only, and leaves ports alone', () => {
    expect(candidates({ addresses: ['http://news.example/a.jpg'], loaded: null, pageUrl: http })).toEqual([
      'http://news.example/a.jpg',
    ])
    expect(
      candidates({ addresses: ['http://img.example:8080/a.jpg'], loaded: null, pageUrl: https }),
    ).toEqual(['http://img.example:8080/a.jpg'])
  })

  it('asks private hosts only on the word of a page that is on one', () => {
    const addresses = ['http://192.168.1.1/a.jpg', 'https://site.example/a.jpg']
    expect(candidates({ addresses, loaded: null, pageUrl: https })).toEqual(['https://site.example/a.jpg'])
    expect(candidates({ addresses, loaded: null, pageUrl: 'http://192.168.1.2/a.html' })).toContain(
      addresses[0],
    )
  })

  it('ends somewhere', () => {
    const addresses = Array.from({ length: 50 }, (_, i) => `https://site.example/${i}.jpg`)
    expect(candidates({ addresses, loaded: null, pageUrl: https }).length).toBeLessThan(10)
  })
})

// @vitest-environment node
import { expect, it } from 'vitest'
import { hostName } from '../../utils/text/host-name.ts'

it.each([
  ['news.example', 'news.example'],
  [' News.Example ', 'news.example'],
  ['https://news.example/2024/1.html?a=b#c', 'news.example'],
  ['news.example/list', 'news.example'],
  ['news.example:8080', 'news.example'],
  ['*.news.example', 'news.example'],
  ['新闻.example', 'xn--efvy88h.example'],
  ['not a host', 'not a host'],
])('%j means %s', (text, host) => {
  expect(hostName(text)).toBe(host)
})

// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { type AddressShape, addressShape } from '../../utils/detect/address.ts'

const rows: [AddressShape, string][] = [
  // Date and number.
  ['dated', 'https://news.example/2024/0716/358291.html'],
  ['dated', 'https://news.example/html/2018-08/30/content_692138.html'],
  ['dated', 'https://news.example/bwyc/202003/t20200308_5098288.shtml?from=timeline'],
  ['dated', 'https://news.example/a/20190422/008121.htm'],
  ['dated', 'https://news.example/n1/2019/1014/c428144-31397928.html'],
  // A year alone is no date of an article, a number alone no date.
  ['other', 'https://news.example/2024/'],
  ['article', 'https://news.example/zt/1912345678/content_12371003.htm'],
  // A number, a folder, a number in the query, a sentence.
  ['article', 'https://news.example/c/48656.html'],
  ['article', 'https://news.example/p/22049205'],
  ['article', 'https://news.example/node31/u1ai119996.html'],
  ['article', 'https://news.example/article/7QLFUsBl7lC'],
  ['article', 'https://news.example/show.asp?id=20817'],
  ['article', 'https://news.example/index.php?m=News&a=listcontent&id=654129'],
  ['article', 'https://news.example/new/index.php?option=com_m_news&task=news&id=132637'],
  ['article', 'https://paper.example/zhrb/app/news_detail.action?n_id=32638'],
  ['article', 'https://news.example/news_info.php?Type=24&SerialNo=181114'],
  ['article', 'https://news.example/why-the-river-ran-dry'],
  // Four words are a name of a section or of goods.
  ['other', 'https://news.example/our-company-and-people'],
  ['other', 'https://news.example/about-us'],
  ['other', 'https://news.example/more.php?page=1234'],
  ['list', 'https://news.example/search.php?id=1234'],
  ['home', 'https://news.example/'],
  ['home', 'https://news.example/index.html'],
  ['home', 'https://news.example/?page=2'],
  ['list', 'https://news.example/china/index_3.html'],
  ['list', 'https://news.example/2614/list.htm'],
  ['list', 'https://news.example/search?q=20240716'],
  ['list', 'https://news.example/tag/48065'],
  ['list', 'https://shop.example/item/32993251330.html'],
  ['list', 'https://item.shop.example/100012043978.html'],
  ['list', 'https://v.portal.example/x/cover/123456.html'],
  ['list', 'https://site.example/video/123456'],
  ['list', 'https://site.example/login'],
  ['list', 'https://site.example/china/index.php?page=3'],
  ['list', 'https://apps.store.example/cn/app/reader/id123456789'],
  ['list', 'https://apps.store.example/cn/app/id123456789?mt=8'],
]

describe('addressShape', () => {
  it.each(rows)('%s: %s', (shape, url) => {
    expect(addressShape(new URL(url))).toBe(shape)
  })
})

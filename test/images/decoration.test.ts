import { expect, it } from 'vitest'
import { replaceAmpImages } from '../../utils/images/amp-images.ts'
import { decorationOf } from '../../utils/images/decoration.ts'

const imageOf = (html: string) => {
  document.body.innerHTML = html
  replaceAmpImages(document.body)
  return document.querySelector('img') as Element
}

it.each([
  // folders of hashes, and names
  '<img src="https://upload.wikimedia.org/wikipedia/commons/thumb/a/ad/Taipei_101.jpg/330px-Taipei_101.jpg" width="330" height="440">',
  '<img src="https://cdn.example/5e/ad/12/9f8e7d6c.jpg" width="800" height="500">',
  '<img src="https://cdn.example/2024/05/ad7321fe0c8b4a5d9e6f7a8b9c0d1e2f.jpg" width="800" height="500">',
  // the film
  '<img src="https://cdn.example/2022/12/avatar-2-poster.jpg" width="800" height="450">',
  // a map, which its link shows larger
  '<a href="/wiki/File:Taiwan_map.svg"><img src="https://cdn.example/170px-Taiwan_map.svg.png" width="170" height="220"></a>',
  // how wide to high, not how many pixels
  '<amp-img src="https://cdn.example/p.jpg" width="16" height="9" layout="responsive"></amp-img>',
  '<amp-img src="https://cdn.example/p.jpg" width="1.33" height="1" layout="responsive"></amp-img>',
])('is none: %s', (html) => expect(decorationOf(imageOf(html))).toBeNull())

it.each([
  ['Advertisement', '<img src="https://cdn.example/ad/2024/a.jpg" width="800" height="500">'],
  ['Avatar', '<img src="https://cdn.example/u/avatar/12.jpg" width="120" height="120">'],
  ['Icon', '<amp-img src="https://cdn.example/p.png" width="16" height="16"></amp-img>'],
])('is an %s: %s', (kind, html) => expect(decorationOf(imageOf(html))).toBe(kind))

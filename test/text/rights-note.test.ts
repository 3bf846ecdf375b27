// @vitest-environment node
import { expect, it } from 'vitest'
import { forbidsReprint, isRightsNote } from '../../utils/text/rights-note.ts'

it.each([
  '青石日报、青石客户端等本社媒体发布内容中，注明来源为“青石日报”的，未经授权不得转载。违反上述声明者，本社将追究其相关法律责任。',
  '版权作品，未经授权严禁转载。登录青石在线官网，领先一步获取权威资讯。转载须注明来源、原标题、著作者名。',
])('reads %s as a note on rights', (text) => {
  expect(isRightsNote(text)).toBe(true)
})

it.each([
  '法院认为，被告未经许可转载原告的文章，侵犯了著作权，应当承担法律责任。',
  '他在文中注明了出处，并且声明不得转载。',
])('leaves the story %s', (text) => {
  expect(isRightsNote(text)).toBe(false)
})

it.each([
  '青石新闻，未经授权不得转载',
  '本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。',
])('sees that %s forbids', (line) => {
  expect(forbidsReprint(line)).toBe(true)
})

it.each(['他说，未经允许不能进村。', '公园规定，未经许可不得入内拍摄，违者罚款。后来改了。'])(
  'leaves %s',
  (line) => {
    expect(forbidsReprint(line)).toBe(false)
  },
)

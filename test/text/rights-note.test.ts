// @vitest-environment node
import { expect, it } from 'vitest'
import { beginsRightsNote, forbidsReprint, isRightsNote } from '../../utils/text/rights-note.ts'

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

it.each([
  '独家声明：青石网',
  '风险须知：内容',
  '图片著作权均归青石网所有',
  '青石日报版权所有',
  '本網文字、照片，版權所有',
  '如需轉載，請註明出处',
  '转发请注明出处',
  '如要引用，敬请联系我们',
  '文章谢绝轉載',
  '非经许可，謝絕复制',
  '若涉及侵犯您的权益，请告知',
  '该文与本站无关',
  '注：上述内容只代表个人',
  '1、凡来稿者',
  '2.已经本网书面授权',
  '以上数据仅供参考',
  '青石网独家授权，请勿引用',
  '本文遵循 cc by-sa',
  '本作品采用知识共享署名',
  '图片来源于网络',
  '以上内容由用户上传',
  '青石声明：此消息系转载自合作媒体，登载此文出于传递更多信息之目的。',
  '© 2024年山城之声版权声明：本文所有内容受到著作权法保护，不得擅自使用。',
  '图片来自网络，侵删',
  '图源网络',
  '作品声明：内容取材于网络',
  '文章来源网络，如有侵权请联系',
  '投资者据此操作，风险自担。',
  '欢迎转载，转载请注明出处。',
  '未经授权请勿转载',
  '以上内容不构成投资建议',
  '市场有风险，投资需谨慎。',
])('sees that %s begins a note', (line) => {
  expect(beginsRightsNote(line)).toBe(true)
})

it.each([
  '他说，版权意识正在提高。',
  '昨日，市里发布了通知。',
  '山城下了一夜的雪。',
  '外交部声明：绝不接受。',
  '市场有风险，他却不怕。',
  '信息网络，正在改变生活。',
  '图片来自网络上的一个朋友。',
  '欢迎转载的话他说过三次。',
])('sees that %s begins none', (line) => {
  expect(beginsRightsNote(line)).toBe(false)
})

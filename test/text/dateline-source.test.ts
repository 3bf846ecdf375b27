// @vitest-environment node
import { expect, it } from 'vitest'
import { datelineSource } from '../../utils/text/dateline-source.ts'

it.each([
  ['【青石快報／記者王曉明報導】河堤上的風箏飛得很穩。', '青石快報'],
  ['【青石快報／王曉明】河堤上的風箏飛得很穩。', '青石快報'],
  ['【青石快報／王曉明報導】河堤上的風箏飛得很穩。', '青石快報'],
  ['（青石社記者王曉明山城20日電）河堤上的風箏飛得很穩。', '青石社'],
  ['青石晚报讯（记者 王晓明）河堤上的风筝飞得很稳。', '青石晚报'],
  ['青石社山城5月20日电（记者王晓明）河堤上的风筝飞得很稳。', '青石社'],
  ['据青石社山城20日消息，河堤上的风筝飞得很稳。', '青石社'],
  ['青石晚报网12月20日讯（记者 王晓明）河堤上的风筝飞得很稳。', '青石晚报网'],
])('reads who first published %s', (text, source) => {
  expect(datelineSource(text)).toBe(source)
})

it.each([
  '本报讯（记者 王晓明）河堤上的风筝飞得很稳。',
  '（記者王曉明／山城報導）河堤上的風箏飛得很穩。',
  '青石社5月20日报道称，河堤上的风筝飞得很稳。',
  '喜讯（附名单）传到渡口。',
  '渡口电视台5月20日停播，老人还坐在那里。',
  '互联网20日电子竞技开赛，孩子们都来了。',
])('reads nobody from %s', (text) => {
  expect(datelineSource(text)).toBeNull()
})

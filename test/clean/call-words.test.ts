import { expect, it } from 'vitest'
import { callOf } from '../../utils/clean/call-words.ts'
import { inBothScripts } from '../text/both-scripts.ts'

it.each(
  inBothScripts([
    ['vote', '我要投票'],
    ['vote', '立即参与投票 >>'],
    ['vote', '来测一测'],
    ['vote', '马上答题！'],
    ['vote', '查看投票结果'],
    ['turn', '查看全部 24 张图片'],
    ['turn', '按图放大／看齐 8 张相'],
    ['play', '听全文'],
    ['play', '立即收听'],
    ['follow', '进入主页'],
    ['join', '查看订阅方案'],
    ['join', '开通VIP会员'],
    ['join', '了解会员权益'],
    ['app', 'App内打开'],
    ['app', '去下载'],
    ['shop', '我要买书'],
    ['shop', '限时抢购'],
    ['shop', '购买同款'],
    ['shop', '领取优惠券'],
    ['shop', '预约看房'],
    ['shop', '免费通话'],
    ['shop', '预约试驾'],
    ['shop', '查成交价'],
    ['shop', '+自选'],
    ['shop', '开盘通知'],
    ['enter', '登录/注册'],
    ['enter', '选择方案'],
  ]),
)('%s: %s', (call, text) => {
  expect(callOf(text)).toBe(call)
})

it.each(
  inBothScripts([
    '专题',
    '自选',
    '测试',
    '在线测试',
    '投票的人',
    '查看地图',
    '买卖',
    '选票',
    '预约挂号',
    '北岸/南岸',
    '房价',
    '节目单',
    '立即停航',
    '开始登船',
    '进入北岸',
    '2019',
  ]),
)('none: %s', (text) => {
  expect(callOf(text)).toBeNull()
})

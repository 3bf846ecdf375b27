import { describe, expect, it } from 'vitest'
import { FILLERS, HALF_WORDS, SURE_WORDS } from '../../utils/clean/chrome-vocabulary.ts'
import { isChromeWords } from '../../utils/clean/chrome-words.ts'
import { toSimplified } from '../../utils/text/to-simplified.ts'
import { inBothScripts } from '../text/both-scripts.ts'

describe('is made of the words of buttons and counters', () => {
  it.each(
    inBothScripts([
      '分享至 Facebook 分享至 Threads 复制网址',
      'Share on X | Copy link',
      'SHARE TWEET PIN IT',
      '傳送給 分享到LINE',
      '寄給朋友｜友善列印',
      '生成海报　复制链接　举报',
      '关注 取消关注 已收藏',
      '+ 已订阅 取消订阅',
      '大字号 小字号 恢复默认',
      '无障碍浏览 | 关怀版 | 语音播报',
      '长者模式·无障碍阅读',
      '深色模式 护眼模式',
      '简体版 | 繁体版 | English',
      '简 / 繁 / EN',
      'Read in English 简体中文',
      '听全文 语速 1.0x 约6分钟',
      '播放 静音 00:00 / 02:15 画质 720p 全屏',
      'Play Mute',
      '高清 标清 弹幕',
      '37 人赞同了该文章',
      '字数 1024 阅读约 3 分钟',
      '已有 2.6 万人订阅',
      '查看: 1024 | 回复: 12',
      '只看楼主 收藏 回复',
      '赞 回应 转发',
      '上一张 下一张 看全部图片',
      '展开全文 ∨',
      '▾ 展开更多',
      '❤ 喜欢 128',
      '⭐收藏 👍点赞 💬评论',
      '下一页 看完整内容',
      '收藏菜谱 跟做',
      '加入书架 投推荐票 章节报错',
      '体验AI代码助手 复制代码',
      '6 min read',
      'Follow',
      'Leave a comment',
      '+ 订阅关键字',
      '取消 允许',
      '用Line傳送 分享至臉書 轉貼至X',
      '收听本文 约 6 分 12 秒',
      '按讚數 12 分享數 3 留言數 0',
      '广告剩余 15 秒 | 跳过广告',
      '1 2 3 下一页 最后一页',
      '编辑 删除 回复 引用',
      '登录 后参与评论',
      '（快捷键：←）上一章 返回目录 下一章（快捷键：→）',
      '（左右滑动查看更多）',
      '语言： 中文 English 日本語',
      '推 12 噓 0 → 3',
      '大号字 中号字 小号字',
      '语音朗读 · 正常速度 · 女声',
      '字体 宋体 黑体 字号 A- 18 A+',
      '👍 12 👎 0',
      '查看剩余 60% 内容',
      '轻触此处展开全文',
      '▲ 点击图片可放大 ▲',
      'Current Time 0:00 / Duration 3:20',
      '图集 (8张)',
      '← Older post　Newer post →',
      '字号：较小 标准 较大',
      '顶一个(12) 80% 踩一脚(3) 20%',
      '楼主 跳转到指定楼层 只看大图',
    ]),
  )('%s', (line) => {
    expect(isChromeWords(line)).toBe(true)
  })
})

describe('is none', () => {
  it.each(
    inBothScripts([
      '回应',
      '支持',
      '追踪',
      '知乎',
      '回复 回复',
      '长者模式',
      '中文',
      'English',
      'Home',
      'Like Like Like',
      '下载链接',
      '本页',
      '4K',
      '点赞。',
      '收藏、转发',
      '分享会 简介',
      '取消婚约',
      '复制人',
      '关注儿童',
      '无障碍坡道 | 电梯',
      '高清镜头',
      '首页推荐了他',
      '展开双臂',
      '喜欢你',
      '评论员',
      '鲜花',
      '暂停营业',
      'LINE 用户',
      'More than words',
      'Report of 2024',
      '👍',
      '女声 男声',
      '我要听',
      '停止',
      '粉丝',
      '快 慢',
      '支持 62%，反对 21%',
      '滑动',
      '全文完',
      '发布',
      '宋体',
      '内容',
      '此处',
    ]),
  )('%s', (line) => {
    expect(isChromeWords(line)).toBe(false)
  })
})

it('lists each word of the vocabulary once, for both scripts', () => {
  const words = [...Object.values(SURE_WORDS), ...Object.values(HALF_WORDS), FILLERS]
    .flatMap((some) => some.trim().split(/\s+/))
    .map((word) => toSimplified(word).toLowerCase())
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
})

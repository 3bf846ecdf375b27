// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { parseMarkLine, scanMarks } from '../../utils/text/mark-line.ts'
import type { RepostMarks } from '../../utils/text/repost-marks.ts'

/** Only the fields that say something, so that rows stay short. */
function said(marks: RepostMarks | null) {
  if (!marks) return null
  return Object.fromEntries(
    Object.entries(marks).filter(([, value]) => value !== null && value !== false && value.length !== 0),
  )
}

describe('mark lines', () => {
  it.each<[string, object]>([
    // sources, brackets of all kinds, full and half width, both scripts
    ['来源：青石日报', { sources: ['青石日报'] }],
    ['來源:青石日報', { sources: ['青石日報'] }],
    ['来　源：青石日报', { sources: ['青石日报'] }],
    ['【来源：青石日报】', { sources: ['青石日报'] }],
    ['（稿源：青石发布）', { sources: ['青石发布'] }],
    ['[文章来源: 青石网]', { sources: ['青石网'] }],
    ['转自：青石网', { sources: ['青石网'] }],
    ['本文转自《青石日报》', { sources: ['青石日报'] }],
    ['本文转载自：青石日报，作者王晓明', { sources: ['青石日报'], authors: ['王晓明'] }],
    ['来源 / 青石日报', { sources: ['青石日报'] }],
    ['来源：青石网（记者 王晓明）', { sources: ['青石网'], authors: ['王晓明'] }],
    ['来源：青石网-《青石日报》', { sources: ['青石网-《青石日报》'] }],
    ['原载《青石日报》2024年7月16日', { sources: ['青石日报'], dates: ['2024-07-16'] }],
    ['本文原载于《青石日报》2024年7月16日第3版', { sources: ['青石日报'], dates: ['2024-07-16'] }],
    ['（本文原载《青石研究》2024年第3期，注释从略）', { sources: ['青石研究'] }],
    ['（据青石社电）', { sources: ['青石社'] }],
    ['综合青石社、青石新闻', { sources: ['青石社', '青石新闻'] }],
    ['（市教育局供稿）', { sources: ['市教育局'] }],
    ['供稿：市教育局', { sources: ['市教育局'] }],
    ['供稿单位：市教育局', { sources: ['市教育局'] }],
    ['供稿：王晓明', { authors: ['王晓明'] }],
    ['（王晓明 供稿）', { authors: ['王晓明'] }],
    [
      '文章来源：青石财经，如有侵权请联系删除。',
      { sources: ['青石财经'], license: '文章来源：青石财经，如有侵权请联系删除。' },
    ],
    ['原载：山城晚报 转自：青石网', { sources: ['山城晚报', '青石网'] }],
    ['来源：青石日报（2021年05月30日 01版）', { sources: ['青石日报'] }],
    ['《青石日报》（2021年05月30日 03版）', { sources: ['青石日报'], dates: ['2021-05-30'] }],
    ['（青石市委宣传部 供稿）', { sources: ['青石市委宣传部'] }],
    ['(綜合整理自山城晚報、青石網等)', { sources: ['山城晚報、青石網'] }],
    ['转载自青石晚报', { sources: ['青石晚报'] }],
    ['（本文刊载于《青石周刊》2024年第5期）', { sources: ['青石周刊'] }],
    ['●本文獲授權轉載自《青石報》，原文連結', { sources: ['青石報'] }],
    ['本文經《青石報》授權轉載，未經同意請勿擅用', { sources: ['青石報'] }],
    ['图文来源：青石文化馆', { sources: ['青石文化馆'] }],
    ['转载请注明来源：青石网', { sources: ['青石网'], license: '转载请注明来源：青石网' }],
    // authors
    ['作者：王晓明 李华', { authors: ['王晓明', '李华'] }],
    ['文/王晓明 图/李华', { authors: ['王晓明', '李华'] }],
    ['山城报全媒体记者 王晓明', { authors: ['王晓明'] }],
    ['采写：山城都市报见习记者 王晓明', { authors: ['王晓明'] }],
    ['记者：王晓明 通讯员 李华', { authors: ['王晓明', '李华'] }],
    ['客户端记者：王静/文 李苏苏/摄', { authors: ['王静', '李苏苏'] }],
    ['作者：让·雅克·卢梭', { authors: ['让·雅克·卢梭'] }],
    ['作者：王晓明，青石大学教授', { authors: ['王晓明'] }],
    ['作者：王晓明《山城的早晨》', { authors: ['王晓明《山城的早晨》'] }],
    ['文 / 王晓明', { authors: ['王晓明'] }],
    ['来自 / 青石早报', { sources: ['青石早报'] }],
    [
      '作者：本报记者 王晓明 《 青石日报 》（ 2024年07月16日 04版）',
      { sources: ['青石日报'], authors: ['王晓明'] },
    ],
    ['供稿人：王晓明', { authors: ['王晓明'] }],
    ['文/青石晚报记者 王晓明 图/受访者提供', { authors: ['王晓明'] }],
    ['□本报记者 王晓明 本报通讯员 李思远', { authors: ['王晓明', '李思远'] }],
    // editors
    ['责任编辑：王 敏', { editors: ['王敏'] }],
    ['責任編輯:王敏', { editors: ['王敏'] }],
    ['責(zé)任編輯:王敏', { editors: ['王敏'] }],
    ['[ 责编：王敏、李华 ]', { editors: ['王敏', '李华'] }],
    ['责任编辑：王敏_NS4215', { editors: ['王敏'] }],
    ['责任编辑：王敏 纠错 打印', { editors: ['王敏'] }],
    ['责任编辑：王敏 PN041', { editors: ['王敏'] }],
    ['一审：王敏 二审：李华 三审：赵亮', { editors: ['王敏', '李华', '赵亮'] }],
    ['制版编辑：王敏 海报设计：李华', { editors: ['王敏'] }],
    ['网编：王敏 封面制图：李华', { editors: ['王敏'] }],
    ['王敏/編輯', { editors: ['王敏'] }],
    ['值班审核：王敏 编辑：李华', { editors: ['王敏', '李华'] }],
    ['核稿編輯：王敏', { editors: ['王敏'] }],
    ['总值班：王敏', { editors: ['王敏'] }],
    ['制片人：王敏', { editors: ['王敏'] }],
    ['来源：青石新闻客户端编辑：王敏', { sources: ['青石新闻客户端'], editors: ['王敏'] }],
    ['（編輯：王敏）1130716', { editors: ['王敏'] }],
    // run together
    [
      '本文来源：青石网 作者：王晓明 责任编辑：李华',
      { sources: ['青石网'], authors: ['王晓明'], editors: ['李华'] },
    ],
    ['来源：青石网作者：王晓明', { sources: ['青石网'], authors: ['王晓明'] }],
    ['青石网记者 王晓明 来源：青石日报', { sources: ['青石日报'], authors: ['王晓明'] }],
    ['编辑：王敏 2019-09-28 20:38', { editors: ['王敏'], dates: ['2019-09-28T20:38'] }],
    // the original title
    ['（原标题：一座“山城”的早晨）', { originalTitle: '一座“山城”的早晨' }],
    ['（原题为《山城的早晨》）', { originalTitle: '山城的早晨' }],
    // dividers
    ['--', { separator: true }],
    ['***', { separator: true }],
    ['- END -', { separator: true }],
    ['The End', { separator: true }],
    ['▼', { separator: true }],
    ['（完）', { separator: true }],
  ])('reads %s', (line, expected) => {
    expect(said(parseMarkLine(line))).toEqual(expected)
  })

  it.each([
    '版权归原作者所有，向原创致敬',
    '版权声明：本文为博主原创文章，转载请附上链接。',
    '【免责声明】本文仅代表作者本人观点，与本网无关。',
    '※本文版權所有，非經授權，不得轉載。',
    '青石网新闻未经授权不得转载',
    '本新聞文字、照片專供會員閱覽，版權所有，禁止改寫。',
    '如有侵权，请联系删除。',
    '凡本网注明“来源：青石网”的作品，均为本网所有。',
  ])('reads a note on rights: %s', (line) => {
    expect(parseMarkLine(line)?.license).toBe(line)
  })

  it.each([
    // sentences of a story that mention the words of the labels
    '这笔钱的来源：他始终没有说清楚，警方正在调查。',
    '来源不明的资金流入了三家公司',
    '编辑这个词来自古代的简册',
    '记者了解到，该项目已经完工',
    '作者用了三个观点和五个步骤来介绍：',
    '法院认为，未经授权转载他人作品构成侵权。',
    '版权归谁所有？',
    '数据来源未经用户授权，都存在法律风险。',
    '转载自己的文章不算侵权',
    '转自他人之手',
    '信息网络，正在改变山城的生活',
    '二审 维持原判',
    '海报设计：三个年轻人的故事',
    '载《青石研究》2024年第3期，第22页。',
    '新闻 / 文 / 图片',
    '视频 / 图片 / 新闻',
    '原载《青石研究》的文章说，新桥将在年底以前通车。',
    '综合治理、全面推进',
    '综合新华社、本报记者所见',
    '这道题为《山城的早晨》所收录',
    '财政拨款，由市里提供',
    '本文来自一次谈话，作者感谢所有人。',
    // interviews
    '记者：你当时怎么想？',
    '记者：谢谢。',
    // credits of pictures belong to the picture
    '图片来源：青石图库',
    '青石报记者 王晓明 摄',
    '（作者系青石医院医生）',
    '2019年05月27日',
    '第二章 完成的任务',
    // topics and speakers
    '摄影：一种观看的方式',
    '原创：从模仿到突破',
    '编译：代码的诞生',
    '策划：一场看不见的战争',
    '发布：新版地图',
    '总监：大家辛苦了',
    '签发 仪式',
    '统筹 城乡',
    '摄影 大赛',
    '作者 简介',
    '来源 复杂',
    '首席编辑 推荐',
  ])('leaves alone: %s', (line) => {
    expect(parseMarkLine(line)).toBeNull()
  })
})

describe('lines near the headline', () => {
  it.each<[string, object]>([
    [
      '2018年11月26日 09:30 来源：青石网 作者：王晓明 李华 浏览：203 字号：大 中 小',
      { sources: ['青石网'], authors: ['王晓明', '李华'], dates: ['2018-11-26T09:30'] },
    ],
    ['来源:青石客户端  2024-07-16 14:43:17', { sources: ['青石客户端'], dates: ['2024-07-16T14:43:17'] }],
    ['2019-09-07 13:43:45 来源: 青石周刊 举报', { sources: ['青石周刊'], dates: ['2019-09-07T13:43:45'] }],
    ['来源: | 发布时间: 2018-05-17 | 浏览次数:', { dates: ['2018-05-17'] }],
    // the place, a button
    ['来源: 青石周刊 (广州)', { sources: ['青石周刊'] }],
    [
      '2024-05-20 08:31:22 来源: 青石周刊 河南 举报',
      { sources: ['青石周刊'], dates: ['2024-05-20T08:31:22'] },
    ],
    ['来源：河南', { sources: ['河南'] }],
    ['来源于 青石周刊网 可以听文章啦！', { sources: ['青石周刊网'] }],
    ['来源于 生活 多么美好啊！', {}],
    ['来源：网络', {}],
    // the credit of a picture
    ['圖／記者王曉明攝', {}],
    ['青石网 2017-10-30 11:08', { dates: ['2017-10-30T11:08'], spare: '青石网' }],
  ])('scans %s', (line, expected) => {
    expect(said(scanMarks(line))).toEqual(expected)
  })
})

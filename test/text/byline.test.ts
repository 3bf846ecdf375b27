// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { bracketedAuthors, openingAuthors, parseByline } from '../../utils/text/byline.ts'

describe('by-lines', () => {
  it.each<[string, string[]]>([
    ['記者曾一翔／綜合報導', ['曾一翔']],
    ['陳一碩／台北報導', ['陳一碩']],
    ['中央社記者邱一欽桃園19日電', ['邱一欽']],
    // places that no list has
    ['中央社記者邱一欽石岡19日電', ['邱一欽']],
    ['中央社記者李安石岡19日電', ['李安']],
    ['中央社記者邱一欽、李安石岡19日專電', ['邱一欽', '李安']],
    ['中央社記者邱一欽約翰尼斯堡4日專電', ['邱一欽']],
    ['中央社記者邱一欽布魯塞爾4日電', ['邱一欽']],
    ['青石新聞邱一欽南投報導', ['邱一欽']],
    ['記者邱一欽嘉縣報導', ['邱一欽']],
    ['大山城記者李安休斯頓報導', ['李安']],
    ['大山城記者邱一欽加州報導', ['邱一欽']],
    ['記者邱一欽、李思遠、王曉明、陳一碩、SNG／台北報導', ['邱一欽', '李思遠', '王曉明', '陳一碩']],
    ['記者邱一欽及李思遠／台北報導', ['邱一欽', '李思遠']],
    ['山城傳媒、記者青石網／邱一欽／花蓮報導', ['邱一欽']],
    ['青石日報 / 編譯邱一欽 / 綜合外電', ['邱一欽']],
    ['本报记者 崔 爽', ['崔爽']],
    ['记 者 崔 爽 通讯员 王晓明', ['崔爽', '王晓明']],
    ['《山城》作者 周纯', ['周纯']],
    ['作者, 王曉明', ['王曉明']],
    ['（大山城時報記者王曉明台灣台北報導）', ['王曉明']],
    ['鉅亨山城網記者王曉明 台北', ['王曉明']],
    ['山城晨报记者王晓明长沙报道', ['王晓明']],
    ['山城日报·山城新闻记者 王晓明 李思远 报道', ['王晓明', '李思远']],
    ['青石日報 記者王曉明、李思遠／台北報導', ['王曉明', '李思遠']],
    ['本刊特约撰稿 王晓明', ['王晓明']],
    ['石涛/安怡（综合报导）', ['石涛', '安怡']],
    ['大青石记者王晓明报导', ['王晓明']],
    ['山城日报记者王晓明、实习生李思远 北京报道', ['王晓明', '李思远']],
  ])('reads %s', (line, names) => {
    expect(parseByline(line)).toEqual(names)
  })

  it.each([
    '責任編輯 李思遠 報導',
    '青石新聞綜合報導',
    '青石新聞國際中心綜合報導',
    '青石新聞台北即時報導',
    '本报记者 金门',
    '本报记者 调查',
    '记者走进了车间',
    '本報記者 陳大文 攝',
    '实习生 培训',
    '記者社會中心／綜合報導',
    '記者提問／市長回答',
    '各國代表及記者團／綜合報導',
    '青石日報／綜合外電',
    '撰稿 指南',
    '甲方/乙方（综合报导）',
  ])('leaves alone: %s', (line) => {
    expect(parseByline(line)).toBeNull()
  })

  it.each<[string, string[]]>([
    ['21世纪山城报道记者 王晓明 北京报道 昨日，新桥通车', ['王晓明']],
    ['中央社記者王曉明台北16日電 新橋昨天通車', ['王曉明']],
    ['南都讯 记者王晓明 通讯员李思远 昨日，新桥通车', ['王晓明', '李思远']],
    ['山城网7月16日讯 记者 王晓明 昨日，新桥通车', ['王晓明']],
    ['青石在线记者 王晓明 昨日，新桥通车', ['王晓明']],
    ['青石社记者 王晓明 摄', []],
    ['（青石傳媒山城新聞）【記者王曉明／山城報導】新橋昨天通車', ['王曉明']],
    ['（青石傳媒山城新聞）【山城早報】新橋昨天通車', []],
    // somebody else's report, and the editor of a telegram
    ['据新华社记者王晓明报道，新桥昨天通车', []],
    ['财联社7月16日讯（编辑 王晓明）新桥昨天通车', []],
    // sentences
    ['青石网 记者了解到，新桥 李强', []],
    ['本报讯 记者从市里获悉，新桥昨天通车', []],
  ])('reads the opening %s', (line, names) => {
    expect(openingAuthors(line)).toEqual(names)
  })

  it('reads by-lines in brackets and datelines without touching the text', () => {
    expect(bracketedAuthors('青石报讯（记者 王晓明）昨日，市里……')).toEqual(['王晓明'])
    expect(bracketedAuthors('他说完就走了。（李楠）', true)).toEqual(['李楠'])
    expect(bracketedAuthors('他说完就走了（李楠）又回来。', true)).toEqual([])
    expect(bracketedAuthors('新橋昨天通車。（編譯：陳一碩）1120221', true)).toEqual(['陳一碩'])
    expect(bracketedAuthors('新橋昨天通車。（編譯：陳一碩）1120221輛車', true)).toEqual([])
    expect(bracketedAuthors('（大山城記者常安西雅圖綜合報導）新橋昨天通車。')).toEqual(['常安'])
    expect(bracketedAuthors('图为启动仪式。（刘通摄）', true)).toEqual([])
    expect(bracketedAuthors('（采写：王晓明；实习生李华亦有贡献）')).toEqual(['王晓明'])
    expect(bracketedAuthors('（整理：旧书两箱，先搬哪一箱都行）')).toEqual([])
    expect(openingAuthors('青石网通讯员龙钢、记者朱贝尔1月11日报道：昨日')).toEqual(['龙钢', '朱贝尔'])
    expect(openingAuthors('新华社北京5月19日电（刘艺、杨吉）专家19日说')).toEqual(['刘艺', '杨吉'])
    expect(openingAuthors('昨日，记者从市里获悉，项目已经完工。')).toEqual([])
  })
})

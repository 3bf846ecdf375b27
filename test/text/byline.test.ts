// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { bracketedAuthors } from '../../utils/text/bracketed-authors.ts'
import { parseByline } from '../../utils/text/byline.ts'
import { signedFrom } from '../../utils/text/closing-authors.ts'
import { openingAuthors } from '../../utils/text/opening-authors.ts'

describe('by-lines', () => {
  it.each<[string, string[]]>([
    ['（青石新聞王曉明、李思遠南投報導）', ['王曉明', '李思遠']],
    ['記者曾一翔／綜合報導', ['曾一翔']],
    ['陳一碩／台北報導', ['陳一碩']],
    ['中央社記者邱一欽桃園19日電', ['邱一欽']],
    // places that no list has
    ['中央社記者邱一欽石岡19日電', ['邱一欽']],
    // the day in Chinese numerals, and a family name that words begin with
    ['〔青石通訊社 記者魚曉文 澎湖十四日電〕', ['魚曉文']],
    ['【青石社記者邱一欽石岡二十日電】', ['邱一欽']],
    ['記者魚曉文／石岡報導', ['魚曉文']],
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
    ['邱一欽 ／ 綜合外電', ['邱一欽']],
    ['本报记者 崔 敏', ['崔敏']],
    ['记者 方志强', ['方志强']],
    ['（记者方志强 通讯员王晓明）', ['方志强', '王晓明']],
    ['記者高興華／台北報導', ['高興華']],
    ['记 者 崔 敏 通讯员 王晓明', ['崔敏', '王晓明']],
    ['□实习生 李思远／采', ['李思远']],
    ['《山城》作者 周敏', ['周敏']],
    ['作者, 王曉明', ['王曉明']],
    ['（大山城時報記者王曉明台灣台北報導）', ['王曉明']],
    ['鉅亨山城網記者王曉明 台北', ['王曉明']],
    ['山城晨报记者王晓明长沙报道', ['王晓明']],
    ['山城日报·山城新闻记者 王晓明 李思远 报道', ['王晓明', '李思远']],
    ['青石日報 記者王曉明、李思遠／台北報導', ['王曉明', '李思遠']],
    ['本刊特约撰稿 王晓明', ['王晓明']],
    ['本刊记者/籍小鸥', ['籍小鸥']],
    ['特約撰稿人 王曉明 李華 發自北京 上海', ['王曉明', '李華']],
    ['王晓明 李思远 摄影报道(青石图片库)', ['王晓明', '李思远']],
    ['青石頭talk2014.10.24 王曉明/高雄報導', ['王曉明']],
    ['青石网2024年7月16日 记者 王晓明', ['王晓明']],
    ['石磊/安怡（综合报导）', ['石磊', '安怡']],
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
    '青石網2014.10.24 新橋通車',
    '社会新闻 摄影报道',
    '本报记者 金门',
    '本报记者 调查',
    '记者 高兴地报道',
    '记者 应该',
    '记者走进了车间',
    '本刊记者/评论员',
    '记者/综合',
    '本報記者 陳大文 攝',
    '实习生 培训',
    '記者社會中心／綜合報導',
    '記者提問／市長回答',
    '記者線上／綜合報導',
    '记者线索／综合报道',
    '记者怀念 报道',
    '记者才能报道',
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
    ['青石新闻网消息（王晓明）新桥昨天通车', ['王晓明']],
    ['青石新闻网消息（图）新桥昨天通车', []],
    // who took the pictures, behind who wrote it
    ['本站讯（学生记者 王晓明 记者 李思远 摄影 赵小鹏 聂小婷）新桥昨天通车', ['王晓明', '李思远']],
    ['本站讯（王晓明 摄影：李思远）新桥昨天通车', ['王晓明']],
    ['本站讯（记者王晓明 通讯员李思远 图片 赵小鹏）新桥昨天通车', ['王晓明', '李思远']],
    ['南都讯 记者 王晓明 摄影 李思远 昨日，新桥通车', ['王晓明']],
    ['本站讯（记者 王晓明 摄影报道）新桥昨天通车', ['王晓明']],
    ['本站讯（摄影记者 王晓明）新桥昨天通车', ['王晓明']],
    ['青石新闻网讯（李华 摄）新桥昨天通车', []],
    ['青石电影网讯（编译/Anna）新桥昨天通车', ['Anna']],
    ['青石电影网讯（编译/BBC）新桥昨天通车', []],
    ['青石电影网讯（编译/青石社）新桥昨天通车', []],
    ['青石电影网讯（文/图）新桥昨天通车', []],
    ['青石电影网讯（编辑/Anna）新桥昨天通车', []],
    ['（青石傳媒山城新聞）【記者王曉明／山城報導】新橋昨天通車', ['王曉明']],
    ['（青石傳媒山城新聞）【山城早報】新橋昨天通車', []],
    ['青石時報【王曉明╱山城報導】新橋昨天通車', ['王曉明']],
    ['青石時報【山城特刊】新橋昨天通車', []],
    ['【青石快報／王曉明】新橋昨天通車', ['王曉明']],
    ['【青石快報／新橋】新橋昨天通車', []],
    // somebody else's report, and the editor of a telegram
    ['据新华社记者王晓明报道，新桥昨天通车', []],
    ['财联社7月16日讯（编辑 王晓明）新桥昨天通车', []],
    // who sent it in
    ['（王晓明供稿 党政办编辑）昨日，新桥通车', ['王晓明']],
    ['（王晓明、李华 供稿，教务处编辑）昨日，新桥通车', ['王晓明', '李华']],
    ['（都江堰供稿 李思远编辑）昨日，新桥通车', []],
    ['（张家港 江阴供稿 编辑部编辑）昨日，新桥通车', []],
    ['【供稿/团委 张家口】昨日，新桥通车', []],
    ['（安吉供稿）昨日，新桥通车', []],
    ['（王晓明、李华摄影 党办供稿 李思远编辑）昨日，新桥通车', []],
    ['（市教育局供稿）昨日，新桥通车', []],
    ['【供稿/文学院 王晓明】昨日，新桥通车', ['王晓明']],
    ['【供稿/文学院】昨日，新桥通车', []],
    // sentences
    ['青石网 记者了解到，新桥 李强', []],
    ['本报讯 记者从市里获悉，新桥昨天通车', []],
  ])('reads the opening %s', (line, names) => {
    expect(openingAuthors(line)).toEqual(names)
  })

  it.each<[string, string[]]>([
    ['王晓明（新华社供本报特稿）', ['王晓明']],
    ['王晓明 李华（据新华社）', ['王晓明', '李华']],
    ['王晓明 新华社供本报特稿', ['王晓明']],
    ['青石市妇幼保健院健康教育科  李华', ['李华']],
    ['王晓明（摄）', []],
    ['王晓明（左一）', []],
    ['青石市教育局', []],
    ['青石市教育局 公告', []],
    ['联系人：青石市教育局 李华', []],
  ])('reads who signs in %s', (line, names) => {
    expect(signedFrom(line, '新桥昨天通车。')).toEqual(names)
  })

  it('takes no row of a list for who signs', () => {
    expect(signedFrom('青石市第一中学教务科 李华', '青石市第二中学教务科 王晓明')).toEqual([])
  })

  it('reads by-lines in brackets and datelines without touching the text', () => {
    expect(bracketedAuthors('青石报讯（记者 王晓明）昨日，市里……')).toEqual(['王晓明'])
    expect(bracketedAuthors('他说完就走了。（李楠）', true)).toEqual(['李楠'])
    expect(bracketedAuthors('本报讯（记者 高兴华 通讯员 王晓明）昨日，新桥通车。')).toEqual([
      '高兴华',
      '王晓明',
    ])
    expect(bracketedAuthors('他说完就走了。(文/图 王晓明 李楠)')).toEqual(['王晓明', '李楠'])
    expect(bracketedAuthors('他说完就走了。（图/李楠）')).toEqual([])
    expect(bracketedAuthors('他说完就走了。（文/青石之家 王晓明）')).toEqual(['王晓明'])
    expect(bracketedAuthors('他说完就走了。（文/青石之家 编辑部）')).toEqual([])
    expect(bracketedAuthors('他说完就走了。（文 王晓明 李楠 视频制作 李华）')).toEqual(['王晓明', '李楠'])
    expect(bracketedAuthors('他说完就走了。（王晓明／文 李楠／图）')).toEqual(['王晓明', '李楠'])
    expect(bracketedAuthors('他说完就走了。（文 言文 图 书馆）')).toEqual([])
    expect(bracketedAuthors('他说完就走了。（摄像 王晓明 剪辑 李楠）')).toEqual([])
    expect(bracketedAuthors('他说（文 王晓明）是谁的文章。')).toEqual([])
    expect(bracketedAuthors('他说完就走了（李楠）又回来。', true)).toEqual([])
    expect(bracketedAuthors('新橋昨天通車。（編譯：陳一碩）1120221', true)).toEqual(['陳一碩'])
    expect(bracketedAuthors('新橋昨天通車。（編譯：陳一碩）1120221輛車', true)).toEqual([])
    expect(bracketedAuthors('（大山城記者常安西雅圖綜合報導）新橋昨天通車。')).toEqual(['常安'])
    expect(bracketedAuthors('图为启动仪式。（刘通摄）', true)).toEqual([])
    expect(bracketedAuthors('讲座昨天结束。（图书馆 王晓明）', true)).toEqual(['王晓明'])
    expect(bracketedAuthors('讲座昨天结束。（校团委 王晓明 李思远）', true)).toEqual(['王晓明', '李思远'])
    expect(bracketedAuthors('讲座昨天结束。（青石开大党校办 王晓明报道）', true)).toEqual(['王晓明'])
    expect(bracketedAuthors('讲座昨天结束。（法新社 金边报道）', true)).toEqual([])
    expect(bracketedAuthors('讲座昨天结束。（法新社、华沙报道）', true)).toEqual([])
    expect(bracketedAuthors('讲座昨天结束。（据文学院 王晓明报道）', true)).toEqual([])
    expect(bracketedAuthors('讲座昨天结束。（图书馆 三楼报告厅）', true)).toEqual([])
    expect(bracketedAuthors('讲座在图书馆（文学院 王晓明）结束。', true)).toEqual([])
    expect(bracketedAuthors('新桥昨天通车。（记者 王晓明 摄影 李思远）', true)).toEqual(['王晓明'])
    expect(bracketedAuthors('图为启动仪式。（记者 王晓明 摄）', true)).toEqual([])
    expect(bracketedAuthors('（采写：王晓明；实习生李华亦有贡献）')).toEqual(['王晓明'])
    expect(bracketedAuthors('（整理：旧书两箱，先搬哪一箱都行）')).toEqual([])
    expect(openingAuthors('青石网通讯员罗毅、记者林思远1月11日报道：昨日')).toEqual(['罗毅', '林思远'])
    expect(openingAuthors('新华社北京5月19日电（刘敏、杨华）专家19日说')).toEqual(['刘敏', '杨华'])
    expect(openingAuthors('昨日，记者从市里获悉，项目已经完工。')).toEqual([])
  })
})

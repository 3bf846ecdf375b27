import { inBothScripts, toSimplified } from './to-simplified.ts'

/** What the value of a mark is. */
export type MarkField =
  | 'first'
  | 'source'
  | 'via'
  | 'authors'
  | 'poster'
  | 'byline'
  | 'pictures'
  | 'crew'
  | 'stage'
  | 'contributor'
  | 'original'
  | 'editors'
  | 'originalTitle'
  | 'date'
  | 'journal'
  | 'other'

/**
 * Labels by what they name. Words in either script stand for both; a label may be printed with gaps ("来　源"). The
 * longest label wins, so 图片来源 is no 来源. Must-not-touch rows are in the tests.
 */
const LABELS: [MarkField, string][] = [
  // where the text appeared first
  ['first', '原载 原文出处 首发 首发于 原载于 文章出处 原创首发 首发平台 首发媒体'],
  // where this page has it from
  [
    'source',
    '来源 信源 文章授权 授权来源 授权媒体 图文来源 文章来源 本文来源 信息来源 資訊來源 消息来源 新闻来源 稿件来源 内容来源 原文来源 资料来源 新闻资料来源 素材来源 综合来源 来源媒体 来源网站 媒体来源 报纸名称 当前报纸名称 报刊名称 稿源 稿件源 出处 发布机构 发布单位 发文单位 发文机关 发文机构 发布机关 制发机关 发布部门 信息提供 分享来源',
  ],
  [
    'via',
    '转自 转载自 节选自 转载于 转载来源 摘自 选自 摘编自 综合自 整理自 综合整理自 编辑整理自 编译自 翻译自 译自 来自 文章来自 来源于 转载',
  ],
  [
    'authors',
    '作者 投稿者 文章作者 本文作者 原作者 原文作者 文 文图 文/图 文、图 文、摄 文/摄 文·图 图、文 文与图 文和图 文及图 文、摄影 文字 图文 文字作者 撰文 撰文者 撰稿 撰稿编辑 撰稿人 撰写 采写 采访 采编 采访/撰文 采访撰文 采访并撰文 文案 编译 译者 翻译 执笔 本期主笔 本期作者 投稿人 供稿人 拟稿 拟稿人 图/文 口述 主笔 记者/通讯员 文/摄影 整理 编辑整理 整理编辑 发稿 发稿人',
  ],
  // who put it there, and wrote it where nobody else is named
  ['poster', '发布者 发布人 上传者 张贴者'],
  // of these only people are read: 制作：烤箱预热
  [
    'crew',
    '制作 网页 网页设计 网页制作 影音 剪辑 海报 后期 字幕 出镜 动画 视频剪辑 视频制作 播音 录制 录像 混音 调色 航拍 导播 编导 摄制 视觉 绘图 美工 文案策划 出镜记者 运营',
  ],
  // what casts, prizes and data sheets say as well; theirs beside the newsroom only, see `namesNewsroom`
  ['stage', '主播 主持 主持人 旁白 朗诵 配音 配乐 录音 插画 插图 绘画 漫画 包装 技术 网审 指导老师 指导教师'],
  // an agency may stand behind them, which wrote nothing: 图：视觉中国
  ['pictures', '图 供图 摄影 摄 图片 视频 摄像 拍摄 制图 设计'],
  // an office is where the text is from, a person wrote it
  ['contributor', '供稿 投稿 来稿 供稿单位 供稿部门 来稿单位 报送单位 稿件提供 文稿提供 图文提供'],
  [
    'byline',
    '记者 编写 通讯员 特约通讯员 特约记者 见习记者 实习记者 本报记者 本网记者 本刊记者 首席记者 全媒体记者 摄影记者 实习生 评论员 信息员 报道 报导 独家报道 特约报道 采访报道 现场报道 跟踪报道 综合报道 编译报道 摄影报道 图文报道 文图报道 独家報導 特約報導 採訪報導 現場報導 追蹤報導 綜合報導 編譯報導 攝影報導 圖文報導 报道/摄影 报导/摄影',
  ],
  [
    'editors',
    '编辑 责编 美术 策划 统筹 出品 出品人 制片人 责任编辑 文字编辑 美术编辑 美编 图片编辑 视频编辑 网络编辑 網路編輯 新媒体编辑 执行编辑 网编 值班编辑 本期编辑 本文编辑 初审编辑 责任编审 编审 编校 编发 编 校对 责任校对 责校 校审 校稿 收集编辑 审核 审校 审稿 审稿人 核稿 核稿人 终审 初审 复审 复核 一审 二审 三审 一校 二校 三校 一读 二读 三读 审签 监审 监制 总监制 值班 值班主任 值班主编 值班总编 值班编委 主编 执行主编 副主编 总编辑 总编 选稿 排版 责任人 签发 录入 录入员 录入者 上传 执行 发布 责任编缉 审定 统审 实习编辑 组稿 栏目编辑 栏目主编 运营编辑 版面编辑 版式 总策划 总监 责编辑 责任主编 资讯监督 编排 统稿 审读 审订 终校 初校 复校 签审 签批 审发 核发 初审初校 复审复校 终审终校 一审一校 二审二校 三审三校 质检 选题',
  ],
  // "原创： 王晓明 青石财经": the author and then the account, as WeChat prints it
  ['original', '原创'],
  ['originalTitle', '原标题 原题 原文标题 文章标题 文章名称 本文标题'],
  [
    'date',
    '时间 日期 发布时间 发布日期 发表时间 发表日期 发表于 发布于 发稿时间 發稿日期 发文时间 发文日期 更新时间 更新于 更新日期 建立時間 最后更新 資料更新 資料更新日期 最後異動日期 上版日期 建檔日期 建檔時間 添加时间 创建时间 上传时间 信息时间 成文日期 编辑于 编辑时间 修改时间 最后修改 最后编辑 最后更新时间 最后修改时间 最近更新 最近修改 上次更新 见报日期 出版 出版日期 刊登 刊登日期 刊出 稿件日期 录入时间 出版时间 网络出版时间 刊发日期 刊发时间',
  ],
  [
    'other',
    '浏览 浏览次数 累计次数 浏览量 瀏覽數 点击 点击数 点击次数 点击量 点击率 阅读 阅读数 阅读量 阅读次数 人气 已读 访问 访问量 访问次数 评论 评论数 留言 作者微信 作者微信号 作者微信账号 分享 分享到 分享至 字号 字级 字体 字体大小 字型 我要评论 关键词 关键字 标签 分类 主题分类 信息分类 体裁分类 组配分类 栏目 所属栏目 本文栏目 版面 版次 版名 索引号 责任单位 图片来源 图像来源 照片来源 视频来源 图源 题图 题图来自 图片来自 封面图来自 下载 收藏 点赞 点赞数 转发 點閱 點閱次數 點閱數 點閱率 瀏覽人次 字数 文章字数 本文字数 阅读时长 专栏 频道 IP属地 属地 地区 查看 查看次数 热度 编号 稿件编号 信息编号 文号 链接 存档 原文存档 网页存档 原文链接 本文链接 文章链接 連結 原文連結 信箱 邮箱 投稿邮箱 联系邮箱 记者邮箱 作者邮箱 编辑邮箱 电话 联系电话 热线 扫一扫 视力保护色 语音播报 语音阅读 朗读 手机版 展开 收起',
  ],
  // what journals print around a paper, and of whose work it is; long, and nothing of it is kept
  [
    'journal',
    '收稿日期 投稿日期 来稿日期 修回日期 修改日期 修订日期 改回日期 接受日期 录用日期 定稿日期 网络首发日期 作者单位 第一作者单位 通讯作者 通信作者 通讯作者信箱 通讯作者邮箱 通信作者邮箱 基金项目 资助项目 中图分类号 文献标识码 文章编号 DOI 引用格式 引用本文 本文引用格式',
  ],
]

/**
 * Labels that need something between them and the text before: 单位 is the end of many words, and English ones stand in
 * English text.
 */
const APART: [MarkField, string][] = [
  ['other', '单位 学校 qq tel'],
  ['source', 'source sources'],
  ['via', 'via'],
  [
    'authors',
    'author authors writer writers text words story written reporter reporters translator translated compiled interviewer',
  ],
  [
    'pictures',
    'photo photos photographer photographers photography image images picture pictures video camera',
  ],
  [
    'editors',
    'layout design designer designed art artdirector illustrator illustration producer produced editor editors edited chiefeditor editor-in-chief editorinchief managingeditor proofreader proofreaders proofreading copyeditor executiveeditor',
  ],
]

/** People's roles that may stand without a colon: "编辑 李明", "记者 张三", "作者 周敏", "责任编辑 徐玲". */
const SPACED =
  /^(?:来源|稿源|.*记者|通讯员|特约通讯员|作者|文章作者|责任编辑|责编|编辑|校对|审核|初审|复审|终审|一审|二审|三审|一校|二校|三校|审校|签发|统筹|监制|主编|撰文|采写|采访并撰文|撰稿|编译|供稿|摄影|翻译|评论员|策划|实习生|责任校对|排版|美编|美术编辑|编审|编校|校审|审读|审签|核稿|录入|制作|剪辑|摄像|文案|总监制|总策划|总编辑|执行主编|值班主任|值班编委|值班总编|制片人|出品人|译者)$/

const fieldsOf = (rows: readonly [MarkField, string][]) =>
  new Map(
    rows.flatMap(([field, words]) =>
      toSimplified(words)
        .split(' ')
        .map((word) => [word, field] as const),
    ),
  )
const FIELD_OF = fieldsOf(LABELS)
const SPACED_FIELDS = new Map([...FIELD_OF].filter(([word]) => SPACED.test(word)))
const APART_FIELDS = fieldsOf(APART)

/** What somebody of the newsroom does; `POST` puts what they are in charge of in front. */
const DUTIES =
  '编辑 责编 主编 编审 编校 校对 校改 校审 校稿 收集编辑 审核 审校 审读 审阅 审稿 审定 监制 统筹 策划 值班 制片 出品 签发 核稿 总监 总编'

/**
 * Posts of the newsroom, put together from what somebody is in charge of and what they do: "核稿編輯", "值班审核",
 * "本期责任编辑", "总值班", "制片人".
 */
const POST = new RegExp(
  `^(?:本期|本文|本版|今日|当班|轮值|当值|夜班|值班|执行|首席|责任|责|核稿|网络|网路|新媒体|融媒体?|全媒体|客户端|微信|微博|公众号|图文|图片|视觉|视频|影音|音频|海报|文字|文稿|内容|资讯|流程|制版|组版|发布|稿件|栏目|专题|频道|版面|中文|英文|实习|见习|高级|资深|助理|副|总|行政|技术|一级|二级|三级|终审|科学|医学|学术|专业){0,2}(?:${DUTIES.replaceAll(' ', '|')})(?:人员?|员|专家|医师|医生|药师)?$`,
)

/** Work on pictures and pages. */
const CRAFTS = '设计 制图 绘图 绘制 制作 摄影 拍摄 剪辑 插画 来源 创意 支持'

/** Such work, of which the metadata keeps nothing: "封面制图", "海报设计", "题图来源". */
const CRAFT = new RegExp(
  `^(?:封面(?:图片?)?|题图|头图|首图|插图|配图|海报|长图|图表|图解|版式|版面|视觉|美术|平面|动画|动图|音频|视频|数据|后期|包装|片头|H5){1,2}(?:${CRAFTS.replaceAll(' ', '|')})$`,
)

const lastLetters = (words: Iterable<string>) => [
  ...new Set([...words].map((word) => word.slice(-1).toLowerCase())),
]

/** The characters that labels end with, for telling apart what is none before anything is read. */
export const LAST_LETTERS = inBothScripts(
  lastLetters([...FIELD_OF.keys(), ...`${DUTIES} ${CRAFTS} 评论员 医师 专家 记者站 单位`.split(' ')])
    .filter((letter) => !/[a-z]/.test(letter))
    .join(''),
)

/** The same of English labels, which need a sign behind them: "Editor: ", "Photo by". */
export const LAST_LATIN = lastLetters([...APART_FIELDS.keys(), 'doi'])
  .filter((letter) => /[a-z]/.test(letter))
  .join('')

/** Of what somebody is the author or editor: "本版撰文", "本期编辑". */
const OF_PAGE = /^(?:本版|本期|本组|本栏|本篇)(?=..)/

/**
 * What a label says, printed without gaps: "来源".
 * @param label in Simplified characters.
 * @param apart whether something stands between it and the text before: "…客户端编辑：" is no post, but "…客户端" and 编辑.
 */
export const labelField = (label: string, apart: boolean): MarkField | undefined =>
  FIELD_OF.get(label) ??
  FIELD_OF.get(label.replace(OF_PAGE, '')) ??
  (!apart
    ? undefined
    : (APART_FIELDS.get(label.toLowerCase().replace(/by$/, '')) ??
      (POST.test(label) ? 'editors' : CRAFT.test(label) ? 'other' : undefined)))

/** What English words say that need no sign behind them: "Photos by Li Nan". */
export const creditField = (words: string): MarkField | undefined =>
  APART_FIELDS.get(words.toLowerCase().replace(/ by$| /g, ''))

/** What a word says that is followed by a blank or a bar: "编辑 李明", "每经编辑 李明", "山城新闻记者 王晓明". */
export const spacedField = (word: string): MarkField | undefined => {
  const label = toSimplified(word).replace(OF_PAGE, '')
  return (
    SPACED_FIELDS.get(label) ??
    (/(?:记者站?|通讯员|评论员)$/.test(label)
      ? 'byline'
      : /(?:编辑|责编|主编)$/.test(label)
        ? 'editors'
        : undefined)
  )
}

/** The fields that name people. */
export const OF_PEOPLE: ReadonlySet<MarkField | undefined> = new Set<MarkField>([
  'authors',
  'byline',
  'editors',
  'pictures',
  'crew',
])

/** Labels that only a newsroom has. */
const NEWSROOM =
  /(?:^|[\s|｜丨/／,，、;；（(【[■◆●])[^\s:：，。]{0,6}?(?:编辑|责编|校对|审核|核稿|校审|审校|编审|[初复终一二三]审|记者|通讯员|来源|稿源) ?[:：/／|｜丨 ]/

/** Whether a line of marks is surely the newsroom's; 主持：王敏 beside 朗诵：李华 may be the programme of an evening. */
export const namesNewsroom = (line: string): boolean => NEWSROOM.test(toSimplified(line))

import { findDates } from './dates.ts'
import { withoutGlosses } from './glosses.ts'
import { isPersonName, parseNames } from './names.ts'
import { forbidsReprint, isRightsNote } from './rights-note.ts'
import { fold, oneLine, trimEnds } from './space.ts'

/**
 * The marks that reposting leaves around a Chinese article: who published it, who wrote and edited it, under which
 * title it appeared first, whose rights it notes. They are read as a grammar, not as a list of sentences:
 *
 *     line   = { filler | bracket | date | mark } | separator | licence note
 *     mark   = label separator value | value label            ("来源：新华社" | "嘉峪关市委政法委 供稿")
 *
 * A line is either marks from end to end or no mark line at all, so that a sentence of the story that mentions 来源 or
 * 编辑 stays.
 */
export interface RepostMarks {
  /** Publishers named as the source, the first one first: 原载 before 来源 before 转自. */
  sources: string[]
  authors: string[]
  editors: string[]
  originalTitle: string | null
  /** The note on rights, as printed. */
  license: string | null
  /** Dates among the marks as ISO 8601. */
  dates: string[]
  /** Whether the line is only a divider or an end mark (`--`, END, 完). */
  separator: boolean
}

type Field =
  | 'first'
  | 'source'
  | 'via'
  | 'authors'
  | 'byline'
  | 'original'
  | 'editors'
  | 'originalTitle'
  | 'date'
  | 'other'

/**
 * Labels by what they name. Words in both scripts; a label may be printed with gaps ("来　源"). The longest label
 * wins, so 图片来源 is no 来源. Must-not-touch rows are in the tests.
 */
const LABELS: [Field, string][] = [
  // where the text appeared first
  ['first', '原载 原載 原文出处 原文出處 首发 首發 首发于 原载于 文章出处 文章出處'],
  // where this page has it from
  [
    'source',
    '来源 來源 文章来源 文章來源 本文来源 本文來源 信息来源 資訊來源 消息来源 消息來源 新闻来源 新聞來源 稿件来源 稿件來源 内容来源 內容來源 原文来源 资料来源 資料來源 素材来源 来源媒体 来源网站 媒体来源 稿源 稿件源 出处 出處 发布机构 发布单位 发文单位 发布部门 信息提供 来稿单位 分享来源',
  ],
  [
    'via',
    '转自 轉自 转载自 轉載自 转载于 转载来源 摘自 选自 選自 摘编自 综合自 綜合自 整理自 综合整理自 编辑整理自 来自 來自 文章来自 来源于 來源於 转载',
  ],
  [
    'authors',
    '作者 文章作者 本文作者 原作者 原文作者 文 图 圖 文图 文/图 文字 图文 圖文 文字作者 撰文 撰稿 撰稿人 撰写 采写 採寫 采访 採訪 采编 採編 采访/撰文 采访撰文 採訪撰文 採訪/撰文 采访并撰文 文案 编译 編譯 译者 譯者 翻译 翻譯 执笔 執筆 供稿 投稿 投稿人 供图 供稿单位 摄影 攝影 摄 攝 图片 图/文 口述 主笔 记者/通讯员 文/摄影 视频 摄像 拍摄 制图 设计 整理 发布者 發布者 发布人 上传者',
  ],
  [
    'byline',
    '记者 記者 通讯员 通訊員 特约通讯员 特约记者 见习记者 實習記者 实习记者 本报记者 本報記者 本网记者 本刊记者 首席记者 全媒体记者 摄影记者 实习生 评论员',
  ],
  [
    'editors',
    '编辑 編輯 责编 責編 策划 统筹 統籌 出品 出品人 责任编辑 責任編輯 文字编辑 文字編輯 美术编辑 美编 图片编辑 视频编辑 网络编辑 網路編輯 新媒体编辑 执行编辑 值班编辑 本期编辑 本文编辑 初审编辑 责任编审 编审 编校 编发 编 校对 校對 责任校对 责校 校审 审核 審核 审校 審校 审稿 終審 终审 初审 复审 一审 二审 三审 一校 二校 一读 二读 三读 审签 监审 监制 監製 总监制 值班 值班主任 值班主编 值班总编 值班编委 主编 主編 执行主编 副主编 总编辑 总编 选稿 選稿 排版 责任人 签发 录入 录入员 发布 责任编缉 审定 统审 实习编辑 组稿 栏目编辑 栏目主编 运营编辑 版面编辑 版式 总策划 总监 责编辑 责任主编',
  ],
  // "原创： 王晓明 青石财经": the author and then the account, as WeChat prints it
  ['original', '原创 原創'],
  ['originalTitle', '原标题 原標題 原题 原題 原文标题 原文標題 文章标题'],
  [
    'date',
    '时间 時間 日期 发布时间 發布時間 發佈時間 发布日期 發佈日期 发表时间 发表日期 发表于 發表於 发布于 發佈於 发稿时间 发文时间 发文日期 更新时间 更新時間 更新于 更新日期 建立時間 最後更新 最后更新 添加时间 创建时间 上传时间 信息时间 成文日期 编辑于 编辑时间 修改时间 見報日期 见报日期 出版 出版日期 刊登 刊登日期 刊出 稿件日期 录入时间 出版时间',
  ],
  [
    'other',
    '浏览 瀏覽 浏览次数 瀏覽次數 浏览量 瀏覽數 点击 點擊 点击数 點擊數 点击次数 點擊次數 点击量 點擊量 点击率 點擊率 阅读 閱讀 阅读数 阅读量 閱讀量 阅读次数 閱讀數 閱讀次數 人气 人氣 已读 访问 访问量 访问次数 评论 評論 评论数 留言 分享 分享到 分享至 字号 字體 字体 字体大小 字型 我要评论 关键词 关键字 關鍵字 标签 標籤 分类 分類 栏目 所属栏目 版面 版次 版名 索引号 责任单位 图片来源 圖片來源 圖像來源 图源 作者单位 下载 收藏 点赞 点赞数 转发 字数 文章字数 阅读时长 专栏 频道 IP属地 属地 地区 查看 查看次数 热度 编号 文号 信箱 邮箱 投稿邮箱 电话 联系电话 热线 扫一扫 视力保护色 语音播报 朗读 手机版 展开 收起',
  ],
]

/** People's roles that may stand without a colon: "编辑 李明", "记者 张三", "作者 周纯", "责任编辑 徐玲". */
const SPACED =
  /^(?:来源|來源|稿源|记者|記者|.*(?:记者|記者)|通讯员|通訊員|特约通讯员|作者|文章作者|责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核|審核|初审|复审|终审|监制|主编|撰文|采写|採寫|采访并撰文|撰稿|编译|編譯|供稿|摄影|攝影|翻译|评论员|策划|实习生)$/

const SPACED_FIELDS = new Map<string, Field>()

/** What a word says that is followed by a blank or a bar: "编辑 李明", "每经编辑 李明", "山城新闻记者 王晓明". */
const spacedField = (word: string): Field | undefined =>
  SPACED_FIELDS.get(word) ??
  (/(?:记者|記者|通讯员|通訊員|评论员|評論員)$/.test(word)
    ? 'byline'
    : /(?:编辑|編輯|责编|責編|主编)$/.test(word)
      ? 'editors'
      : undefined)

/** Roles that stand after the name: "嘉峪关市委政法委 供稿", "洪詩宸/編輯", "田静/文", "雷桐苏/摄", "李四 摄". */
const SUFFIX_ROLE: [Field, RegExp][] = [
  ['source', /^(.{2,40}?)[ /／]{1,3}(?:供稿|来稿|投稿)$/],
  ['editors', /^(.{2,20}?)[ /／]{1,3}(?:責任編輯|责任编辑|編輯|编辑|责编|責編|校对|審核|审核|编|編)$/],
  ['authors', /^(.{2,40}?)[ /／]{1,3}(?:文|文并摄|文\/图|文图|撰文|编译|編譯|译)$/],
]

/** What stands between a label and its value. */
const SEPARATOR = /[:：﹕︰/／|｜丨]/g

const FIELD_OF = new Map<string, Field>()
for (const [field, words] of LABELS) for (const word of words.split(' ')) if (word) FIELD_OF.set(word, field)
for (const [word, field] of [...FIELD_OF]) if (SPACED.test(word)) SPACED_FIELDS.set(word, field)

/** Longest label with its gaps. */
const REACH = 16

/** The text without the gaps that justified print puts into short labels: "来　源". */
const compact = (text: string) => text.replace(/[ \u3000]+/g, '').replaceAll('／', '/')

interface LabelAt {
  field: Field
  start: number
  /** Index behind the separator and the blanks after it. */
  end: number
}

/**
 * The first label of a text. A label ends at a separator; the longest word that ends there counts. Labels of one
 * character, and labels before a slash or a bar, need a boundary in front ("北京图" is no 图).
 * @param atStart only a label at the very start.
 */
function findLabel(text: string, atStart: boolean): LabelAt | null {
  SEPARATOR.lastIndex = 0
  for (let match = SEPARATOR.exec(text); match; match = SEPARATOR.exec(text)) {
    if (atStart && match.index > REACH) return null
    const head = text.slice(Math.max(0, match.index - REACH), match.index)
    const slash = !/[:：﹕︰]/.test(match[0])
    if (slash && /^\s/.test(text.slice(match.index + 1, match.index + 2)) && !/[|｜丨]/.test(match[0]))
      continue
    const label = labelEndingAt(head, slash, atStart && head.length === match.index)
    if (!label) continue
    const start = match.index - label.length
    // "文/图：" — the slash belongs to the label
    const longer = slash && /^[文图圖] ?[:：]/.test(text.slice(match.index + 1)) ? 1 : 0
    if (longer) continue
    const blanks = /^[ \u3000]*/.exec(text.slice(match.index + 1))?.[0].length ?? 0
    return { field: label.field, start, end: match.index + 1 + blanks }
  }
  return null
}

function labelEndingAt(
  head: string,
  slash: boolean,
  whole: boolean,
): { field: Field; length: number } | null {
  if (whole) {
    const field = FIELD_OF.get(compact(head))
    return field ? { field, length: head.length } : null
  }
  for (let length = head.length; length > 0; length--) {
    const piece = head.slice(-length)
    if (piece !== piece.trimStart()) continue
    const word = compact(piece)
    const field = FIELD_OF.get(word)
    if (!field) continue
    const before = head.slice(0, -length)
    const boundary = before === '' ? length < REACH : /[^\p{L}\p{N}]$/u.test(before)
    if (boundary || (word.length > 1 && !slash)) return { field, length }
  }
  return null
}

/** A role of {@link SPACED} and a blank or a bar instead of the colon. */
const ROLE_HERE = /^(\p{Script=Han}{2,7})(?: {1,4}| ?[|｜丨] ?)(?=\S)/u
const ROLE_LATER = /[\s|｜丨,，;；、](\p{Script=Han}{2,7})(?: {1,4}| ?[|｜丨] ?)(?=\S)/gu
/** A newsroom in front of the label: "云报客户端记者：田静", "南都见习记者：". */
const NEWSROOM_LABEL = /^[\p{L}\p{N}·+]{2,14}?(?:记者|記者|通讯员|评论员) ?[:：] ?/u
/** Labels that need no colon, at the start of a stretch: "本文来源于 北京商报", "本文转自《人民日报》". */
const FROM_HERE =
  /^(?:(?:本文|文章|稿件|原文)(?:来源于|來源於|转自|转载自|轉載自|摘自|选自|来自|源自|首发于|原载于|刊于)|(?:来源于|转载自|轉載自|转自|摘自|原载|原載|刊于)(?= |[《【“]))[ :：]{0,3}/

const OPEN = '（(【[〔［<＜「{'
const CLOSE = '）)】]〕］>＞」}'
const FILLER = /^[\s/|｜丨,，;；、。.·•・*＊※#＃■◆▲△●○>＞\-—–_=~]+/

/** Dividers and end marks, each a whole line: `--`, `***`, `————`, END, "- END -", 完, （完）, 全文完. */
const SEPARATOR_LINE =
  /^(?:[-—–_=*＊·•.。~～#＃■◆▲△●○─━…\s]{2,80}|[-—–_=*·•~～─━【（(\s]{0,20}(?:THE )?(?:END|End|end)[-—–_=*·•~～─━】）)\s.。]{0,20}|[-—–_=*·•（(【\s]{0,10}(?:全文完|本文完|正文完|完结|完結|完|终|全文结束)[-—–_=*·•）)】\s。]{0,10})$/

/**
 * Beginnings of notes on rights. A note is a line that begins with one of them; a sentence that only mentions rights
 * begins otherwise.
 */
const LICENSE_STARTS: RegExp[] = [
  // 版权声明：… 免责声明：… 特别声明：… 【声明】 独家声明：
  /^(?:版权|版權|免责|免責|特别|特別|郑重|鄭重|重要|本网|本網|本站|本报|本文|平台|独家|原创|著作权|侵权|转载|文章|媒体)?(?:声明|聲明)(?:[:：】\]]|$)/,
  /^(?:免责|免責|版权|版權|转载|轉載|风险|侵权)(?:条款|條款|说明|說明|须知|提示|申明|通知|信息)[:：】\]]/,
  // 版权归原作者所有，… 本文版权归…所有 ©著作权归作者所有
  /^(?:©|\(c\)|本文|文章|图文|图片|该文|作品|以上|内容|素材|原文|文字|本平台)?.{0,12}(?:版权|版權|著作权|著作權)(?:均|皆|都)?(?:归|歸|属|屬|属于|屬於).{0,30}(?:所有|原作者|作者)/,
  /^(?:©|\(c\)|※)?.{0,16}(?:版权|版權)所有/i,
  // 本新聞文字、照片、影片專供會員閱覽，版權所有，禁止…
  /^本(?:新闻|新聞|文|网|網|报|報|站|刊)[^。！？]{0,40}(?:版权|版權)所有/,
  // 转载请注明出处 · 如需转载请联系 · 欢迎转载，请注明来源 · 本文转载自…仅供
  /^(?:如需|若需|欢迎|歡迎|如要|凡)?(?:转载|轉載|转发)(?:本文|时|時)?[,，]?(?:请|請|须|需|必须|务必)(?:注明|註明|标明|著名|联系|聯繫|附上|保留|在)/,
  /^(?:如需|若需|如要|欲)(?:转载|轉載|引用|授权)/,
  // 未经授权，不得转载 · 非經授權不得轉載 · 本文未经许可禁止转载
  /^[^，。！？]{0,14}(?:(?:未经|未經|非经|非經)[^。！？]{0,20}(?:不得|禁止|严禁|嚴禁|谢绝|謝絕)|(?:严禁|嚴禁|禁止|谢绝|謝絕|不得)(?:任何|擅自|一切|私自|商业|未经授权)?.{0,6}(?:转载|轉載|复制))/,
  // 如有侵权请联系删除 · 若侵犯了您的权益
  /^(?:如有|若有|如涉及|若涉及|如|若|如果|倘若|部分|图片|文章|素材|以上)?.{0,16}(?:侵权|侵權|侵犯).{0,24}(?:删除|刪除|联系|聯繫|告知|处理|處理|通知|致电)/,
  // 本文仅代表作者观点 · 不代表本网立场 · 文章观点与本站无关
  /^(?:※|\*|注|备注)?[:：]?(?:本文|文章|该文|以上|此文|原文|文中|内容|本内容|上述|作者)?.{0,24}(?:仅代表|只代表|僅代表|不代表|与(?:本网|本站|本报|本平台|和讯|.{1,8}网)无关)/,
  // 凡本网注明“来源：…”的作品 · 凡注明
  /^(?:\d[.、])?凡(?:本|注|是|转|来|属)/,
  // 已经本网书面授权使用作品的…
  /^(?:\d[.、])?已经本(?:网|報|报|站).{0,10}授权/,
  // 本网站所提供的信息仅供参考 · 以上内容仅供参考
  /^(?:本|以上|上述|文中|该).{0,24}仅供(?:参考|学习|交流|读者)/,
  // 本文为原创/独家稿件 · 本文系转载 · *文汇独家稿件，转载请注明出处
  /^(?:\*|※)?.{0,10}(?:独家稿件|原创稿件|原创作品|原创文章|独家授权|文字、照片、影片|新聞文字).{0,40}(?:转载|轉載|引用|授权|改寫)/,
  // 本文为博主原创文章，遵循 CC 4.0 BY-SA
  /^(?:本文|本作品|本博客|本站).{0,20}(?:CC ?BY|CC ?4|知识共享|原创文章|许可协议)/i,
  // 新闻未经授权不得转载; ※本文版權所有
  /^(?:信息|图片|部分|文章|资料|内容)?(?:来源|來源)于网络/,
  /^(?:以上内容|本内容|该内容|本文内容|内容)(?:由|为|来自).{0,24}(?:上传|发布|提供|自媒体)/,
]

/** "《光明日报》（2024年05月20日 03版）", "2024年7月16日《聊城日报》1版", "（原载于《人民日报》2019年…第3版）". */
const EDITION =
  /^[（(【]?(?:原载|原載|刊于|刊於|载|发表于)?(?:于|於)?\s?(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)?\s?[《〈]([^》〉]{2,20})[》〉]\s?[（(]?\s?(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)?\s?(?:星期.)?\s?第?\s?[A-Z]?\d{1,3}\s?版?[^）)]{0,10}[）)】]{0,2}$/
/** "(综合整理自澎湃新闻、智东西、雷锋网等)", "（据新华社）", "（据央视新闻客户端报道）", "综合新华社、人民日报". */
const ACCORDING =
  /^[（(【]?(?:综合整理自|綜合整理自|编辑整理自|整理自|綜合自|综合自|整理自|摘编自|本文综合|综合|綜合|据|據)(?:自|据)?[：:]?([^，。！？,]{2,40}?)(?:等)?(?:综合)?(?:报道|報道|報導|消息|综合|整理)?[）)】]$/

/** An edition after a source: "中国青年报 （ 2020年05月30日 01 版）". */
const EDITION_TAIL = /\s?[（(]\s?(?:19|20)\d{2}[^（()）]{4,30}[)）]$/

/** No field of a mark holds a sentence. */
const SENTENCE = /[。！？!?；;…]/

/** The end of the name of a publisher. */
const PUBLISHER =
  /(?:报|報|网|網|社|台|臺|刊|客户端|客戶端|新闻|新聞|在线|频道|公众号|传媒|头条|论坛|电视|广播|杂志|雜誌)$/

/** Whether a name ends like that of a paper, a channel or a site. */
export const isPublisher = (name: string): boolean => PUBLISHER.test(name)

/** The publishers that stand in the value of a source mark; none for "网络" and the like. */
function readSources(value: string): string[] {
  const source = tidySource(value)
  // "来源：网络", "未知": that is no publisher
  if (source.length < 2 || source.length > 40) return []
  if (
    /^(?:于|於|网络|互联网|网上|網路|整理自网络|未知|不详|不明|其他|其它|本站|原创|自创|转载|暂无|佚名|(?:无|综合|綜合|本网|本網|投稿|编辑|admin)$)/i.test(
      source,
    )
  )
    return []
  // "中国青年报客户端 中国青年网": two publishers side by side
  const words = source.split(' ')
  return words.length > 1 && words.every((word) => word.length > 2 && PUBLISHER.test(word)) ? words : [source]
}

/** Takes off a source what is printed with it: a repeated label, the edition, the address, the note that it is original. */
export function tidySource(value: string): string {
  let source = oneLine(value)
  for (const date of findDates(source).reverse())
    if (!/[（(]/.test(source.slice(Math.max(0, date.index - 2), date.index)))
      source = source.slice(0, date.index) + source.slice(date.index + date.length)
  const words = source
    .replace(EDITION_TAIL, '')
    .replace(ACCOUNT_ID, '')
    .replace(ACCOUNT, '')
    .replace(/^(?:来源|來源|稿源|文章来源) ?[:：]? ?/, '')
    .replace(/ ?(?:https?:\/\/|www\.)[\w./%?=&-]{0,200}/, '')
    .split(' ')
  // what stands beside it: "新华社 举报", "人民网 原创稿", "大 中 小"
  while (words.length > 1 && BESIDE_SOURCE.test(words.at(-1) ?? '')) words.pop()
  return trimEnds(words.join(' '), (character) => /[\s:：|｜丨,，、。.【】[\]“"]/.test(character))
    .replace(/^([^“]*)”/, '$1')
    .replace(/^[（(]([^（()）]*)$/, '$1')
    .replace(/^([^（(]*)[）)]$/, '$1')
    .trim()
}

/** The number of an account behind its name: "青石财经（ID：qscj）". */
const ACCOUNT_ID = / ?[（(] ?(?:微信)?(?:ID|号|公众号)[:： ] ?[^（()）]{1,40}[)）]/i

/** What an account is, before its name: "微信公众号“青石财经”", "公众号：青石财经". */
const ACCOUNT = /^(?:微信)?(?:公众号|公眾號|公号|订阅号)(?:[:：“「 ]{1,3}|$)/

/** Buttons, counters and notes that stand behind the name of a source. */
const BESIDE_SOURCE =
  /^(?:|原创稿|原创|作者|责编|编辑|责任编辑|举报|分享|打印|收藏|关注|已关注|\+关注|订阅|评论|参与互动|打印本页|关闭窗口|关闭|返回|纠错|字号|字体|我要纠错|大|中|小|A[-+]?|\d{1,7}|\d{2}-\d{2}|\d{2}:\d{2})$/

/** Values that stand for nobody: the desk, the net, an address. */
const NOBODY =
  /^(?:[文图圖摄攝]|编辑|編輯|记者|記者|作者|时间|時間|日期|来源|來源|发布|佚名|匿名|未知|网络|網路|网络整理|网友|本站|原创|转载|admin|administrator|editor|system|root|无|暂无|综合|整理|管理员|系统管理员|不详|小编|本站编辑|编辑部|news|\d+|[A-Z]{0,3}_?\d{2,})$/i

/** Whether a value of an author field names somebody. */
export const namesSomebody = (name: string): boolean =>
  !NOBODY.test(name) && !/^https?:|^www\.|^[\w.]+@/.test(name)

function readPeople(value: string, strict: boolean): string[] | null {
  const text = oneLine(value)
  if (!text || text.length > 80 || SENTENCE.test(text) || /[，：“”‘’]{1}.{12,}/.test(text)) return null
  const names = parseNames(text)
  if (names.length === 0 || names.length > 12) return null
  if (strict) return names.every((n) => isPersonName(n)) ? names : null
  return names.every((n) => n.length <= (/[\p{Script=Latin}]/u.test(n) ? 40 : 18)) ? names : null
}

const empty = (): RepostMarks => ({
  sources: [],
  authors: [],
  editors: [],
  originalTitle: null,
  license: null,
  dates: [],
  separator: false,
})

/** Whether marks say anything besides being a divider. */
export function isEmptyMarks(marks: RepostMarks): boolean {
  return (
    !marks.separator &&
    !marks.license &&
    !marks.originalTitle &&
    marks.sources.length + marks.authors.length + marks.editors.length + marks.dates.length === 0
  )
}

interface RawMark {
  field: Field
  value: string
}

interface Reading {
  marks: RawMark[]
  /** Text that belongs to no mark. */
  spare: string
  dates: string[]
}

/** Cuts a line into marks, dates and what is neither. */
function read(line: string): Reading {
  const marks: RawMark[] = []
  const dates: string[] = []
  let spare = ''
  let rest = line
  while (rest) {
    const filler = FILLER.exec(rest)
    if (filler) {
      rest = rest.slice(filler[0].length)
      continue
    }
    if (OPEN.includes(rest.charAt(0)) || CLOSE.includes(rest.charAt(0))) {
      rest = rest.slice(1)
      continue
    }
    const label = labelHere(rest)
    if (label) {
      const after = rest.slice(label.end)
      const end = valueEnd(after)
      marks.push({ field: label.field, value: after.slice(0, end) })
      rest = after.slice(end)
      continue
    }
    const date = findDates(rest)[0]
    if (date?.index === 0) {
      dates.push(date.iso)
      rest = rest.slice(date.length).replace(/^ ?(?:星期.|周.)/, '')
      continue
    }
    // no mark here: go on to where the next one begins
    const cut = Math.min(nextLabel(rest), date?.index ?? rest.length, nextBlank(rest))
    spare += `${rest.slice(0, Math.max(1, cut))} `
    rest = rest.slice(Math.max(1, cut))
  }
  return { marks, spare: spare.trim(), dates }
}

const nextBlank = (text: string) => {
  const at = text.search(/[\s|｜丨]/)
  return at < 0 ? text.length : at
}

function labelHere(text: string): { field: Field; end: number } | null {
  // "原标题《山城的早晨》" needs no colon
  const title = /^(?:原标题|原標題|原题|原題) ?(?=《)/.exec(text)
  if (title) return { field: 'originalTitle', end: title[0].length }
  const from = FROM_HERE.exec(text)
  if (from) return { field: 'via', end: from[0].length }
  const label = findLabel(text, true)
  if (label?.start === 0) return label
  const role = ROLE_HERE.exec(text)
  const field = role && spacedField(role[1] ?? '')
  if (role && field) return { field, end: role[0].length }
  const newsroom = NEWSROOM_LABEL.exec(text)
  return newsroom ? { field: 'byline', end: newsroom[0].length } : null
}

/** Where the next mark begins: the end of the text when there is none. */
function nextLabel(text: string): number {
  let at = findLabel(text, false)?.start ?? text.length
  ROLE_LATER.lastIndex = 0
  for (let role = ROLE_LATER.exec(text); role && role.index < at; role = ROLE_LATER.exec(text)) {
    if (spacedField(role[1] ?? '')) at = role.index + 1
    ROLE_LATER.lastIndex = role.index + 1
  }
  const title = text.slice(0, at).search(/[，,；; ](?:原标题|原標題|原题|原題) ?《/)
  return title < 0 ? at : title + 1
}

/** A value ends where the next label begins, or where the bracket around the mark closes. */
function valueEnd(text: string): number {
  let depth = 0
  let end = nextLabel(text)
  for (let i = 0; i < end; i++) {
    const c = text.charAt(i)
    if (OPEN.includes(c)) depth++
    else if (CLOSE.includes(c) && depth-- === 0) {
      end = i
      break
    }
  }
  const bar = text.slice(0, end).search(/ ?[|｜丨] | {3}/)
  return bar > 0 ? bar : end
}

/** Fits raw marks into the result. @returns false where a value cannot be what its label says. */
function assign(mark: RawMark, into: RepostMarks, ranked: [number, string][]): boolean {
  // a comma may stand between two marks: "（来源：新华社，责任编辑：王敏）"
  const printed = trimEnds(mark.value, (character) => /[，,、；;\s]/.test(character))
  // "编辑：邵华 2019-09-28 20:38": the date is a mark of its own; in brackets it belongs to the edition
  const dates = mark.field === 'originalTitle' || /[（(]/.test(printed) ? [] : findDates(printed)
  into.dates.push(...dates.map((date) => date.iso))
  const withoutDates = dates
    .reduceRight((text, date) => text.slice(0, date.index) + text.slice(date.index + date.length), printed)
    .trim()
  const value = withoutDates
  switch (mark.field) {
    case 'first':
    case 'source':
    case 'via': {
      const value = withoutDates.replace(ACCOUNT_ID, '').replace(ACCOUNT, '')
      if (!value) return true
      if (/[，：]/.test(value) || SENTENCE.test(value) || value.length > 60) return false
      for (const source of readSources(value))
        ranked.push([['first', 'source', 'via'].indexOf(mark.field), source])
      return true
    }
    case 'authors':
    case 'byline': {
      if (!value) return true
      // "记者 王晓明 摄": the credit of a picture
      if (mark.field === 'byline' && /(?:摄|攝|供图|供圖)$/.test(value) && !/文/.test(value)) return false
      const names = readPeople(value, mark.field === 'byline')
      into.authors.push(
        ...(names ?? []).filter((n) => namesSomebody(n) && !/^["“「]/.test(n) && !/公众号|公號/.test(n)),
      )
      return names !== null
    }
    case 'original': {
      const [author = ''] = value.split(' ')
      const names = readPeople(author.replace(/(?<=.)(?:编译|整理|翻译)$/, ''), false)
      into.authors.push(...(names ?? []).filter(namesSomebody))
      return author !== '' && names !== null
    }
    case 'editors': {
      if (!value) return true
      const names = readPeople(value, false)
      into.editors.push(...(names ?? []).filter(namesSomebody))
      return names !== null
    }
    case 'originalTitle':
      into.originalTitle = value
      return value.length >= 2 && value.length <= 120
    case 'date':
      return dates.length > 0 || value.length <= 12
    case 'other':
      return value.length <= 24 && !SENTENCE.test(value)
  }
}

function collect(reading: Reading): { marks: RepostMarks; sound: boolean } {
  const marks = empty()
  const ranked: [number, string][] = []
  let sound = true
  for (const mark of reading.marks) sound = assign(mark, marks, ranked) && sound
  marks.dates.push(...reading.dates)
  marks.sources = [...new Set(ranked.sort((a, b) => a[0] - b[0]).map(([, s]) => s))]
  marks.authors = [...new Set(marks.authors)]
  marks.editors = [...new Set(marks.editors)]
  return { marks, sound }
}

/** Longest line that can be marks; longer ones are text. A note on rights may be longer. */
const LONGEST = 200
const LONGEST_LICENSE = 600

/** Brackets, decorations and a leading number off the start of a line, for finding what it begins with. */
const undressed = (line: string) => line.replace(/^[\s（(【[〔［<＊*※■◆▲●·•#|｜\-—_]+/, '')

/** Other signs that are drawn as an upright bar. */
const BARS = /[︱∣│┃ǀ]/g

/** A line as the grammar reads it: without glosses, with one kind of bar. */
const plainLine = (text: string) =>
  withoutGlosses(oneLine(text)).replace(BARS, '｜').replace(BUTTON, '').replace(INTERNAL, ' ')

/** A button in front of the marks: "【纠错】编辑：王敏". */
const BUTTON = /^[【[]纠错[】\]] ?/

/** Words of the newsroom's system that 163 prints between two marks: "本文来源：网易时尚 。内部来源 责任编辑：王敏". */
const INTERNAL = / 。? ?内部来源 ?/

/**
 * "本文来自微信公众号“青石财经”（ID：qscj），作者：王晓明，经授权发布。": a sentence of its own that names where the text
 * is from, as technology sites set it.
 */
const FROM_ACCOUNT =
  /^(?:本文|文章|内容)?(?:来自|来源于|转自|转载自|首发于|来源[:：]?) ?(?:微信)?(?:公众号|公号)[:： ]?[“"「【]?([^”"」】，,。:：（(]{2,20})[”"」】]?(?:[（(][^（()）]{1,40}[)）])?(?:[，,] ?(?:原文)?作者[:： ] ?([^，。,（(]{2,20})(?:[（(][^（()）]{1,30}[)）])?)?(?:[，,。][^。]{0,40}。?)?$/

/**
 * Reads a line that is marks from end to end.
 * @param text one line or one short block.
 * @returns null when anything of it is ordinary text.
 */
export function parseMarkLine(text: string): RepostMarks | null {
  const line = plainLine(text)
  if (!line) return null
  if (SEPARATOR_LINE.test(line)) return { ...empty(), separator: true }
  const bare = undressed(line)
  if (
    line.length <= LONGEST_LICENSE &&
    !/[？?]$/.test(line) &&
    (LICENSE_STARTS.some((start) => start.test(bare)) || isRightsNote(line) || forbidsReprint(line))
  ) {
    // "转载请注明来源：中国社会科学网" names the source as well
    const source = /(?:注明|註明)(?:来源|來源|出处|来自)?[:： ]([^，。:：\-/]{2,20})$/.exec(line)?.[1]
    return { ...empty(), license: line, sources: source ? [tidySource(source)] : [] }
  }
  if (line.length > LONGEST) return null
  const account = FROM_ACCOUNT.exec(bare)
  if (account)
    return { ...empty(), sources: [account[1] ?? ''], authors: account[2] ? parseNames(account[2]) : [] }
  const edition = EDITION.exec(line)
  if (edition) return { ...empty(), sources: [edition[1] ?? ''], dates: findDates(line).map((d) => d.iso) }
  const according = ACCORDING.exec(line)
  if (according && !SENTENCE.test(line)) return { ...empty(), sources: [tidySource(according[1] ?? '')] }
  for (const [field, form] of SUFFIX_ROLE) {
    const match = form.exec(line.replace(/^[（(【[]|[)）】\]]$/g, ''))
    if (!match || SENTENCE.test(line) || line.length > 44 || /[:：]/.test(line)) continue
    const marks = empty()
    if (assign({ field, value: match[1] ?? '' }, marks, []))
      return field === 'source' ? { ...marks, sources: [tidySource(match[1] ?? '')] } : marks
  }
  const byline = parseByline(line)
  if (byline) return { ...empty(), authors: byline }
  const reading = read(line)
  // "青石网记者 王敏 来源：青石日报": a by-line without colon beside marks
  const beside = reading.spare && reading.marks.length > 0 ? parseByline(reading.spare) : null
  if ((reading.spare && !beside) || (reading.marks.length === 0 && reading.dates.length === 0)) return null
  const { marks, sound } = collect(reading)
  marks.authors.push(...(beside ?? []))
  // counters alone are chrome, not marks; dates alone are marks only beside others
  return sound && reading.marks.length > 0 && !reading.marks.every((m) => m.field === 'other') ? marks : null
}

const endOfDates = (text: string) => {
  const last = findDates(text).at(-1)
  return last ? last.index + last.length : 0
}

/**
 * Reads what marks a line near the headline holds, among whatever else stands on it (counters, buttons, the name of
 * the site).
 * @returns the marks, and the text that belongs to none of them.
 */
export function scanMarks(text: string): RepostMarks & { spare: string } {
  const line = plainLine(text).slice(0, 400)
  const reading = read(line)
  const { marks } = collect(reading)
  // "发布时间：2024-05-03 08:15 青石网": what stands behind the date
  const behind = reading.marks
    .filter(({ field }) => field === 'date')
    .map(({ value }) => value.slice(endOfDates(value)))
    .filter((rest) => !/\d/.test(rest))
  return { ...marks, spare: [reading.spare, ...behind].join(' ').trim() }
}

/** The roles by which newsrooms name their reporters. */
const REPORTER =
  /(?:特约|特約|特派|见习|見習|实习|實習|首席|资深|驻地|全媒体|全媒體|摄影|攝影|融媒体|高级|本报|本報){0,3}(?:记者|記者|通讯员|通訊員|评论员|評論員|作者|撰稿人|主笔)/g

/** By-lines that end with the report and its place. */
const REPORTED = [
  // "陳駿碩／台北報導", "王威雄 雲林報導", "记者林悅／南市報導"
  /^(?:記者|记者)?([^／/]{2,12})[／/ ].{0,8}(?:報導|报道|報道)$/,
  // "國際中心／王曉明報導", "聯合報／ 記者王曉明／台北即時報導": the newsroom in front
  /^[^／/ ]{2,8}[／/] ?(?:特派)?(?:記者|记者)?([^／/]{2,12}?)(?:[／/ ].{0,8})?(?:報導|报道|報道)$/,
  // "21世纪经济报道 王晓明 北京报道"
  /^\S{2,14} ((?:\p{Script=Han}{2,3} ){1,4})\p{Script=Han}{2,4}(?:報導|报道|報道)$/u,
]

/**
 * Reads a line that is a by-line without colon: "郑报全媒体记者 汪永森", "本报记者 崔 爽", "記者曾羿翔／綜合報導",
 * "陳駿碩／台北報導", "中青报·中青网记者 胡春艳 王鑫昕", "《棱镜》作者 周纯".
 * @returns the names, or null where it is no such line.
 */
export function parseByline(text: string): string[] | null {
  const line = plainLine(text)
    .replace(/^[（(【[「〔［]|[)）】\]」〕］]$/g, '')
    // "山城时报（www.shancheng.example）记者"
    .replace(/[（(](?:www\.|https?:)[^（()）]{0,60}[)）]/, '')
    .trim()
  if (line.length > 60 || SENTENCE.test(line) || /[，：“”]/.test(line)) return null
  for (const form of REPORTED) {
    const names = parseNames(form.exec(line)?.[1] ?? '').filter(isPersonName)
    if (names.length > 0) return names
  }
  const roles = [...line.matchAll(REPORTER)]
  const first = roles[0]
  if (!first || first.index > 18) return null
  const names: string[] = []
  for (const [i, role] of roles.entries()) {
    const value = line.slice(role.index + role[0].length, roles[i + 1]?.index ?? line.length)
    // between two roles the newsroom of the second may stand; "文/图", "摄", "报道" close a by-line
    const people = peopleAtStart(value)
    if (people.names.length === 0) return null
    if (i === roles.length - 1 && !BYLINE_END.test(people.rest)) return null
    names.push(...people.names)
  }
  return [...new Set(names)]
}

/** What may close a by-line: 文, 摄, 报道, "桃園19日電", "桃園傳真 105年3月19日". */
const BYLINE_END =
  /^(?:文|文[/／图摄攝].{0,3}|文 \p{Script=Han}{2,4}[/／](?:图|圖|摄|攝)|发自.{2,6}|\p{Script=Han}{0,6}(?:\d{1,2}日)?(?:综合|綜合)?(?:报道|報道|報導|電|电|专电|專電|传真|傳真).{0,14})?$/u

/** Cities that Taiwanese agencies set behind the name without a gap: "邱俊欽桃園19日電". */
const PLACES =
  /(?:台北|臺北|新北|桃園|台中|臺中|台南|臺南|高雄|基隆|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|台東|臺東|澎湖|金門|馬祖|連江|華盛頓|東京|北京|上海|香港|紐約|洛杉磯|倫敦|巴黎|首爾|曼谷|新加坡|舊金山)/

/** Names in front of a text, each a person's, separated by blanks or commas. */
function peopleAtStart(text: string): { names: string[]; rest: string } {
  const names: string[] = []
  let rest = text.replace(/^[\s:：|｜丨/／]+/, '')
  for (let turn = 0; turn < 12; turn++) {
    const place = PLACES.exec(rest.slice(0, 7))
    const piece = place
      ? [rest.slice(0, place.index), rest.slice(0, place.index)]
      : (/^(\p{Script=Han}{1,4}(?:[·•・]\p{Script=Han}{1,6}){1,3})/u.exec(rest) ??
        /^(\p{Script=Han} \p{Script=Han})(?=$|[ 、,，）)／/])/u.exec(rest) ??
        /^(\p{Script=Han}{2,4}?)(?=$|[ 、,，）)／/|｜]|报道|報導|報道|攝|摄|发自)/u.exec(rest))
    const name = piece?.[1]
    if (!piece || !name || !isPersonName(name)) break
    names.push(name.replace(/ /g, ''))
    rest = rest.slice(piece[0]?.length ?? 0).replace(/^[ 、,，/／|｜]+/, '')
  }
  return { names, rest }
}

/** A bracket with a by-line or a dateline inside a paragraph. */
const BRACKETED = /[（(]([^（()）]{2,60})[)）]/g

/**
 * Authors that a paragraph names in brackets: "（记者 裴剑飞）", "（中央社記者邱俊欽桃園19日電）", "（张巨峰）" at the
 * end. The text is not changed: these by-lines are part of the story's wording.
 * @param last whether a bare name in brackets at the very end counts, as it does in the last paragraph.
 */
export function bracketedAuthors(text: string, last = false): string[] {
  const line = oneLine(text)
  const names: string[] = []
  for (const match of line.matchAll(BRACKETED)) {
    const inside = match[1] ?? ''
    const atEnd = match.index + match[0].length >= line.length - 1
    if (/摄|攝|圖|图|供圖|供图/.test(inside) && !/文/.test(inside)) continue
    const byline = parseByline(inside)
    // "（作者：王晓明，系青石大学教授）", "（作者王晓明系青石大学教授）"
    const writer = /^(?:本文)?作者[:： ]{0,2}([^，,；;:：]{2,12}?)(?:[，,；;]|系|为|是|单位)/.exec(inside)
    const writers = writer ? parseNames(writer[1] ?? '') : []
    if (byline) names.push(...byline)
    else if (writers.length > 0 && writers.every(isPersonName)) names.push(...writers)
    else if (last && atEnd) {
      const people = parseNames(inside)
      if (people.length > 0 && people.length <= 4 && people.every(isPersonName) && inside.length <= 20)
        names.push(...people)
    }
  }
  return [...new Set(names)]
}

/** The end of a dateline: "…1月11日报道：", "…电", "…讯". */
const DATELINE_END = /(?:\d{1,2}月)?\d{0,2}日?(?:综合|綜合)?(?:报道|報道|報導|讯|訊|电|電)[：:，, ]/g

/**
 * Authors that the first words of a story name: "东方网通讯员龙钢、记者朱贝尔1月11日报道：…",
 * "新华社北京5月19日电（刘艺、杨吉）…". The text is not changed.
 */
export function openingAuthors(text: string): string[] {
  const line = oneLine(text).slice(0, 90)
  // "【記者王曉明／台北報導】" and its like
  const bracket = /^[【〔[［]([^】〕\]］]{4,40})[】〕\]］]/.exec(line)
  const named = bracket ? parseByline(bracket[1] ?? '') : null
  if (named) return named
  for (const dateline of line.matchAll(DATELINE_END)) {
    if (dateline.index > 50) break
    // "本报讯 记者王晓明、李华报道：": what stands before the first of two ends is the paper
    const start = line.slice(0, dateline.index).split(/\d/)[0] ?? ''
    const names = parseByline(start.replace(/^.{2,10}?[讯訊] /, ''))
    if (names) return names
  }
  const agency = /^[^。（(]{2,30}(?:电|電|讯|訊) ?[（(]([^（()）]{2,40})[)）]/.exec(line)
  const people = agency ? parseNames(agency[1] ?? '') : []
  return people.length > 0 && people.every(isPersonName) ? people : []
}

/** Characters at the end of a paragraph in which a glued mark lies. */
const GLUED = 160

/** A bracket at the very end of a paragraph, glosses ("關(guān)") may stand inside it; behind it the date as CNA has it: 1120221. */
const LAST_BRACKET =
  /[（(【[]((?:[^（()）【】[\]]|[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7}[)）]){2,60})[)）】\]]\s*(?:\d{7})?$/

/**
 * Splits off marks that are glued to the end of a paragraph: "…严防反弹。（嘉峪关市委政法委 供稿）",
 * "…。【来源：新华社】", "…。（责任编辑：张三）". Only marks that name a publisher, an editor or rights are split off;
 * by-lines and （完） stay, they are the story's own wording.
 * @returns where the mark begins in `text`, and what it says; null when there is none.
 */
export function gluedMarks(text: string): { index: number; marks: RepostMarks } | null {
  const match = LAST_BRACKET.exec(text.slice(-GLUED))
  if (!match) return null
  const index = Math.max(0, text.length - GLUED) + match.index
  if (index === 0 || !/[。！？!?”"…；.]\s*$/.test(text.slice(0, index))) return null
  // "（图片来源：视觉中国）" belongs to a picture
  const marks = parseMarkLine(match[1] ?? '')
  if (!marks || marks.separator) return null
  return marks.sources.length + marks.editors.length > 0 || marks.license || marks.originalTitle
    ? { index, marks }
    : null
}

/** Whether two names of publishers are the same: "《光明日报》" and "光明日报". */
export const sameSource = (a: string, b: string): boolean => fold(a) === fold(b)

import { isPersonName, isRareName } from './person-name.ts'
import { trimEnds } from './space.ts'

/** What somebody did to the text or is at the paper, in front of the name or behind it. */
const ROLE_WORDS = [
  // people who write
  '特约通讯员',
  '特約通訊員',
  '通讯员',
  '通訊員',
  '通联',
  '见习记者',
  '見習記者',
  '实习记者',
  '實習記者',
  '学生记者',
  '學生記者',
  '特约记者',
  '特約記者',
  '特派记者',
  '特派記者',
  '全媒体记者',
  '全媒體記者',
  '首席记者',
  '首席記者',
  '驻地记者',
  '本报记者',
  '本報記者',
  '本刊记者',
  '本網記者',
  '本网记者',
  '记者',
  '記者',
  '实习生',
  '實習生',
  '见习生',
  '撰稿人',
  '撰稿',
  '撰文',
  '撰写',
  '采写',
  '採寫',
  '采访',
  '採訪',
  '采编',
  '編譯',
  '编译',
  '翻译',
  '翻譯',
  '译者',
  '譯者',
  '作者',
  '评论员',
  '評論員',
  '主笔',
  '執筆',
  '执笔',
  '供稿',
  '投稿',
  '文字',
  '策划',
  '特稿',
  '整理',
  // people who make pictures
  '摄影记者',
  '攝影記者',
  '摄影',
  '攝影',
  '摄像',
  '拍摄',
  '视频',
  '图片',
  '圖片',
  '制图',
  '製圖',
]

const ROLE = new RegExp(`(?:${ROLE_WORDS.toSorted((a, b) => b.length - a.length).join('|')})`, 'g')

/** What a stretch has up to a role that stands behind a reporter's name; glued to 见习记者 it is the newsroom's: 南都见习记者. */
const UP_TO_SECOND_ROLE =
  /(?:(?:特[约約])?通[讯訊][员員]|[实實][习習]生|\s(?:[见見实實][习習]|[学學]生|特[约約]|[摄攝]影)[记記]者)$/

/** Words of buttons that stand behind a by-line on the same line: "王敏 纠错 收藏本页". */
const BUTTON =
  /^(?:我要.{2}|(?:字号|字體|字体|打印|列印|分享|评论|举报|阅读|浏览|点击|收藏|关注|推荐|发布|编辑)(?:本[页頁文]|全文)?|(?:文章)?[纠糾][错錯]|放大|[缩縮]小|特大|[简簡繁][体體](?:中文|版)?|打[赏賞]|微信|微博|朋友圈|[听聽](?:新[闻聞]|全文)|(?:[进進]入|打[开開])App(?:[阅閱][读讀])?)$/i

/** How to reach them: "王敏 wangmin@news.example", "王敏 021-00001024". */
const MAIL_ADDRESS = /[\w.+-]{1,40}@[\w.-]{1,40}/g
const TELEPHONE = /\b0\d{2,3}-\d{7,8}\b/g

/** Buttons for the size of letters, which stand behind a by-line on the same line: "林一舟 A+ A- 打印". */
const LETTER_SIZE = /(?<=\s)[AT][+＋\-－](?=\s|$)/g

/** A counter behind a by-line on the same line: "王敏 1023条回帖". */
const COUNT =
  /(?<=\S) \d{1,7} ?[条條人次個个則则](?:回[帖贴]|跟[帖贴]|留言|[评評][论論]|[阅閱][读讀]|[浏瀏][览覽]|[点點][赞讚])(?=\s|$)/g

/** What closes a by-line and says that all of it is theirs: "李华 文/图", "王晓明 文并摄". */
const WORDS_AND_PICTURES = / ?(?:[摄攝]影[报報][道导導]|[文图圖][/／、]?[图圖文摄攝]|文并摄|文並攝)$/u

/** "文/", "图/", "文|", "文字/": the slash ties the role to what follows. */
const SLASHED_ROLE =
  /(?:文字|图片|攝影|摄影|图文|圖文|文图|编译|編譯|翻译|翻譯|文|图|圖|摄|攝|编|編|译|譯) ?[/／|｜丨:：]/g

/** "田静/文 雷桐苏/摄": the slash ties the role to what precedes. */
const ROLE_AFTER_SLASH = /[/／](?:文图|摄影|攝影|文|图|圖|摄|攝|编|編|译|著)(?=$|[\s、,，])/g

/** Where one name ends and the next begins. */
const SEPARATOR =
  /[、,，;；/／|｜丨&＆]|(?<=\p{Script=Han}) (?=\p{Script=Han})|(?:和|(?<=\p{Script=Han}{2})[及與与])(?=\p{Script=Han}{2,3}$)|\band\b/u

/** What follows a name in Taiwan: "／台北報導", "桃園19日電", "/综合报道". */
const REPORT_TAIL =
  /(?:[／/]| )?\p{Script=Han}{0,8}?(?:\d{1,2}日)?(?:综合|綜合)?(?:報導|报道|报导|報道|日电|日電|专电|專電|电|電)$/u

/** A note in brackets after a name: "(实习)", "（新华社）", "(stevenhgm)". */
const BRACKETS = /[（(【[][^（()）【】[\]]{0,30}[)）】\]]/g

/** "刘 飞" → "刘飞": two-character names are printed with a gap so that they are as wide as others. A sign may stand on either side. */
const closeGap = (text: string) =>
  text.replace(/(^|[^\p{Script=Han}])(\p{Script=Han}) (\p{Script=Han})(?!\p{Script=Han})/gu, '$1$2$3')

/**
 * Splits what stands after 作者, 记者 or 文/ into names, without the roles, the newsroom before a role and notes in
 * brackets: "青报全媒体记者 王晓明" → 王晓明; "王晓明 李华" → two; "刘 飞" → 刘飞; foreign names keep their dot.
 * Names that are no personal names (pen names, organisations) are kept when they stand alone.
 */
export function parseNames(text: string): string[] {
  const plain = text
    .replace(BRACKETS, ' ')
    .replace(MAIL_ADDRESS, ' ')
    .replace(TELEPHONE, ' ')
    .replace(LETTER_SIZE, ' ')
    .replace(COUNT, ' ')
    .trim()
    .replace(WORDS_AND_PICTURES, '')
    .replace(ROLE_AFTER_SLASH, '、')
    .replace(SLASHED_ROLE, '、')
    // "1529-王曉明": the number of the reporter (ETtoday); "杨晓明_NS4215", "杨晓明 PN041": of the editor (NetEase, Ifeng)
    .replace(/\b\d{2,6}-(?=\p{Script=Han})/gu, '')
    .replace(/(?<=\p{Script=Han})(?:_[A-Za-z]{0,3}| ?[A-Z]{1,3})\d{2,6}\b/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  const pieces: string[] = []
  for (const stretch of plain.split(/[、,，;；|｜丨&＆]/)) {
    const roles = [...stretch.matchAll(ROLE)]
    const between = roles.map((role, i) =>
      stretch.slice(role.index + role[0].length, roles[i + 1]?.index ?? stretch.length),
    )
    // what stands before the first role is the newsroom ("青石报快讯记者 王晓明"), unless the role closes the stretch
    // ("洪詩宸/編輯", "张三 摄")
    const named = between.filter((text) => text.replace(/[:：\s]/g, ''))
    // "王晓明 通讯员李华", "王晓明 见习记者李华": who stands in front was named with another role
    const [first] = roles
    const before = stretch.slice(0, first?.index).trim()
    const isSecond = first && UP_TO_SECOND_ROLE.test(stretch.slice(0, first.index + first[0].length))
    if (isSecond && before.split(' ').every(isPersonName)) pieces.push(...splitPeople(before))
    if (roles.length > 0 && named.length === 0) pieces.push(...splitPeople(before))
    else if (roles.length === 0) pieces.push(...splitPeople(stretch))
    else pieces.push(...named.flatMap(splitPeople))
  }
  return [...new Set(pieces)]
}

/** What somebody is, behind the name without a gap: "王敏医师". */
const TITLE_BEHIND =
  /(?<=^\p{Script=Han}{2,3})(?:[药藥医醫律][师師]|[营營][养養][师師]|[医醫]生|教授|博士|老[师師])$/u

const withoutTitle = (name: string) => {
  const bare = name.replace(TITLE_BEHIND, '')
  return isPersonName(bare) ? bare : name
}

/** A part of the newsroom in front of the name without a gap: "國際中心王曉明". */
const DESK_BEFORE =
  /^\p{Script=Han}{1,6}(?:中心|[编編][辑輯]部|新[闻聞][组組部]|[采採][访訪][组組部])(?=\p{Script=Han}{2,4}$)/u

function splitPeople(text: string): string[] {
  // "林曉峰／台北報導" before the slash splits it
  const whole = trimName(text)
  const trimmed = /[／/]/.test(whole) ? trimName(whole.replace(REPORT_TAIL, '')) : whole
  if (!trimmed) return []
  const spaced = closeGap(trimmed)
  const all = spaced.split(SEPARATOR).map(trimName).map(withoutTitle).filter(Boolean)
  const words = all.length > 1 ? all.filter((word) => !BUTTON.test(word)) : all
  // words with spaces between them are separate names only when they look like names: "加拿大 必读" is one
  if (words.length > 1 && !words.every(isPersonName) && !/[／/]/.test(spaced)) {
    const people = words.filter(isPersonName)
    // "通讯员 占山 王晓明": a rare name in front of another's
    const last = words.findLastIndex(isPersonName)
    if (last > 0 && words.slice(0, last).every((word) => isPersonName(word) || isRareName(word)))
      return words.slice(0, last + 1)
    // "风吟 王晓明 李华": a pen name among people
    if (people.length > 1 && words.every((word) => /^\p{Script=Han}{2,3}$/u.test(word))) return words
    return people.length > 0 && people.length * 2 >= words.length ? people : [spaced]
  }
  return words
    .map((word) => {
      const cut = word.replace(REPORT_TAIL, '').replace(DESK_BEFORE, '')
      return isPersonName(cut) ? cut : word
    })
    .filter((word) => !/^(?:综合|綜合)?(?:\p{Script=Han}{0,6})(?:報導|报道|报导|報道)$/u.test(word))
}

/** Takes punctuation and stray labels off the ends of a name. */
const trimName = (text: string) =>
  trimEnds(text, (character) => /[\s:：\-—_*#@·•．‧。，,、|｜✎✍✏➤►▶■◆●★☆▲△○□◇◎▪▌]/.test(character))
    .replace(/^(?:by|By|BY) /, '')
    // counters and footnote marks behind a name: "王春 0", not "香港01"
    .replace(/(?<=\p{Script=Han}) ?\d{1,3}$/u, (digits, at: number, name: string) =>
      /^0\d\d$/.test(digits) || (/^0\d$/.test(digits) && !isPersonName(name.slice(0, at))) ? digits : '',
    )

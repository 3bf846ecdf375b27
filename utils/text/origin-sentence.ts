import { findDates } from './dates.ts'
import { type Form, parsePeople } from './mark-form.ts'
import { parseNames } from './names.ts'
import { isTitle, namesSomebody } from './people.ts'
import { isPublisher, readSources } from './publishers.ts'
import type { RepostMarks } from './repost-marks.ts'

/**
 * The sentence that says where a text is from: "（本文刊于《青石周刊》2024年第3期，作者王晓明，原题《渡口》，经授权转载，文字有删节）". Each of its clauses is
 * of one of the kinds below; one of no kind makes the whole a sentence of a story: "原文刊于《青石文学》1983年第2期，那年他二十三岁。"
 */

const SUBJECT = '(?:本文|[此该該原]文|(?:本篇|以下)?文章|稿件|(?:以下)?[内內]容)'
const NAME_IN_BRACKETS = '[《〈「『“"]([^《》〈〉「」『』“”"]{2,24})[》〉」』”"]'
/** Who wrote the book in front of its name, and what it is: "王晓明著《渡口》", "王晓明新书《渡口》", "长篇小说《渡口》". */
const WRITER = '(?:([^《》「」“”，。：: ]{2,12}?)所?(?:编著|編著|主[编編]|[著译譯])的?)?'
const KIND =
  '(?:(?:[^《》「」“”，。：: ]{2,6}?的?)?(?:新书|新書|新作|著作|专著|專著|(?:[长長中短]篇)?小[说說]|散文集?|[随隨][笔筆]集?|[诗詩文]集|回[忆憶][录錄]|自[传傳]|一[书書])[:：]?)?'
/** A name without brackets; "本文来自一次谈话", "文章刊于一九六二年的校报", "首发于其个人公众号" name nobody. */
const BARE_NAME =
  '(?![一某那这這]|其(?![实實])|[他她]?[个個]人(?!图书馆|圖書館)|自[己家])([^《》〈〉「」『』“”，。；;：:（()）/／ 的了]{2,20})'
/** "文章来自生活" names nobody either; a publisher's name may be as short (characters). */
const MIN_BARE = 4
const IN_PARENTHESES = '(?: ?[（(]([^（()）]{1,60})[)）])?'

const LEAVE = '(?:授[权權]|同意|允[许許]|[许許]可)'
const REPRINTED = '(?:[转轉][载載发發]|刊登|刊[载載]|[发發][布佈表]|使用)'
/** Where it stood first or as well. */
const PUBLISHED_IN =
  '(?:(?:同[步时時]|首[度次]|亦|原|首)?(?:刊?[载載登]|刊?[发發]|[发發][表布佈]|刊)[于於在]|首[发發刊]|原[载載])'
/** What it was taken from. */
const TAKEN_FROM =
  '(?:[转轉][载載录錄]?自|[摘选選][编編录錄]?自|(?:节选|節選|分享)自|[来來]自[于於]?|[来來]源[于於]?)'

const ORIGIN = new RegExp(
  `^(${SUBJECT})?(?:最[初早先])?(?:已?[经經获獲]得?(?:原?作者)?${LEAVE}|授[权權])?(${PUBLISHED_IN}|${TAKEN_FROM})[:： ]{0,2}(.+)$`,
)
const DAY = '(?:19|20)\\d{2}年\\d{1,2}月(?:\\d{1,2}日)?'
const ACCOUNT = '(?:(?:微信)?(?:公众号|公眾號|公号)(?!的)[-–—:： ]{0,3})'
/** "2024年第3期", "第88期", "A6版「觀點」", "2024年7月16日第3版"; "第3版后" goes on. */
const ISSUE =
  ' ?[，, ]?[第A-Z\\d][^《》「」。！？，]{0,20}[期版辑輯日号號卷](?![后後])(?:[「“][^」”]{1,12}[」”])?'
/** "青石 粉丝专页：渡口的船": a page of the place, and what the text is called there. */
const PAGE_OF = '(?:(?:粉[丝絲][专專][页頁]|[脸臉][书書]|部落格|博客|[网網]站)(?:[:：] ?.{2,80})?)'
const CHAPTER = '第[一二三四五六七八九十百\\d]{1,4}[章节節回卷部编編辑輯]'
const PLACE = new RegExp(
  `^(?:${DAY} ?)?(${ACCOUNT})?(?:${WRITER}${KIND}${NAME_IN_BRACKETS}|${BARE_NAME})${IN_PARENTHESES}(?: ?${PAGE_OF})?(?:${ISSUE})?(?:《[^》]{2,80}》|一[书書文]|${CHAPTER})?$`,
)

const TITLE = new RegExp(
  `^(?:本文)?原(?:文?[标標][题題]|[题題名])(?:为|為|是|系)?[:：]? ?(?:${NAME_IN_BRACKETS.replace('{2,24}', '{2,80}')}|(?<=[:：] ?)([^《》「」]{4,80}))$`,
)
const POST =
  '[系现現为為是](?:[为為任])?[^他她我]{2,26}(?:教授|[学學](?:者|生)|研究[员員]|院[长長]|主任|博士|[硕碩]士|律[师師]|[医醫][师師生]|[老教][师師]|[记記]者|作家|[编編][辑輯]|主[编編笔筆]|[总總][监監]|[经經]理|[创創]始人)'
const AUTHOR = new RegExp(
  `^(?:(?:原?文)?作者|撰文|采写|採寫|编译|編譯|译者|譯者)(?:为|為|是|系)?([:：｜ ]{0,2})([^，。,（(：:]{2,30}?)(?:${POST})?${IN_PARENTHESES}$`,
)
/** Who the author is, whatever the name: "系青石大学教授", "作者为青石大学教授". */
const WHO_IT_IS = new RegExp(`^(?:作者|(?=[系现現]))${POST}$`)
const EDITORS = /^(?:责任|責任)?(?:编辑|編輯|责编|責編)[:：｜| ] ?([^，。,；;（()）]{2,12})$/
/** What was done to the text since, what else it says of rights and where it may be found. */
const BESIDE = new RegExp(
  [
    // what was done: 标题为编者所加, 有删节, 内容有调整, 注释从略, 网络版略有增删
    '^.{0,12}[标標][题題].{0,10}(?:[编編]者|所加|[后後]加)',
    '^[^他她我]{0,8}[有经經略][所经經]?(?:[删刪修增节節]|调整|調整|改动|改動|编辑)[^，]{0,3}$',
    '(?:注[释釋]|参考文献|參考文獻).{0,4}略$',
    // the book or the issue: 青石出版社2024年版, 王晓明著, 第12-18页
    '(?:出版社?(?:出版)?|(?:19|20)\\d{2}年(?:\\d{1,2}月)?(?:出?版)?)$|^\\p{Script=Han}{2,12}[著編编译譯]$|^第?\\d{1,4}(?:[-–—]\\d{1,4})?[页頁]$',
    // thanks
    '^(?:在此|[谨謹特])?(?:一[并併]|表示|此|致)?(?:致[谢謝]|感[谢謝]|[谢謝]忱)$',
    // rights, pictures and where else it is
    '^(?:(?:文章|以上)?[内內]容)?[仅僅]?[属屬系为為]作者(?:个人|個人|本人)?[观觀][点點]$|^投[资資]者[据據]此操作$|^[风風][险險][请請]?自[担擔负負]$|^(?:文章|作品)?版[权權](?:归|歸|属|屬|所有)|代表.{0,8}(?:[观觀][点點]|立[场場])|^(?:[如若]需|[欢歡]迎)?[转轉][载載](?:[请請须需]|已[获獲经經]|$)|^未[经經].{0,8}(?:勿|不得|禁|谢绝|謝絕)|^[如若]有?侵|^[欢歡]迎[关關]注',
    '^原文(?:[链鏈連]|刊?[载載][于於]此)|^https?:|^(?:[题題头頭配封插][图圖面]|[图圖])[图圖]?片?(?:[来來]自|[来來]?源|均?由.{1,12}提供$)',
  ].join('|'),
  'u',
)
/** "经授权发布", "已获作者同意转载", "感谢作者授权", "授权山城网转载发布", "青石资讯经授权发布", "转载已获授权". */
const LEAVE_BEHIND = new RegExp(
  `^(?:(?:[^，。]{0,12}[经經获獲]得?(?:原?作者)?|感[谢謝][^，。]{2,12})${LEAVE}(?:${REPRINTED}){0,2}|${LEAVE}[^，。]{0,12}${REPRINTED}{1,2})$`,
)

/** "本文获《青石周刊》授权转载", "本文已获王晓明授权", "此文经作者同意转载": with whose leave. */
const LEAVE_OF = new RegExp(
  `^(${SUBJECT})?已?(?:[获獲经經由]得?(?:原?作者 ?)?(?:${NAME_IN_BRACKETS}| ?([^，。：:《》「」“” ]{2,12}?))? ?(?:本人)?${LEAVE}|授[权權])(${REPRINTED})?$`,
)

/** Clauses of a sentence: what stands in brackets is no border. */
const CLAUSE = /(?:[《〈「“（(][^《〈「“（(》〉」”）)]{0,80}[》〉」”）)]|[^，,；;。])+/g

/** Whether a line stands in brackets, so that it need not say what it is about. */
const isBracketed = (line: string) => /^[（(【〔[][^\n]*[)）】\]〕]。?$/.test(line)

/** "作者：王晓明" is a mark; a story says of another text "作者为王晓明". */
const LABELLED_AUTHOR = /^(?:原?文)?(?:作者|撰文|采写|採寫|编译|編譯|译者|譯者) ?[:：｜]/

/** Whether a clause says that the sentence is about the text on the page: who gave leave, what was done since. */
const isOfThisText = (clause: string) =>
  [LEAVE_BEHIND, BESIDE, TITLE, LABELLED_AUTHOR].some((form) => form.test(clause.trim()))

/** What every such sentence has: a word of publishing, of taking over or of leave. Most lines that are read here have none. */
const MAY_SAY = /自|[来來]源|[于於在]|首[发發刊]|原[载載]|授[权權]|同意|允[许許]|[许許]可/

type Clause = Partial<RepostMarks>

export const originSentence: Form = (line, bare) => {
  if (!MAY_SAY.test(line)) return null
  const inBrackets = isBracketed(line)
  const sentence = bare.replace(/[。.]?[)）】\]〕]?。?$/, (end) =>
    inBrackets || /^[。.]/.test(end) ? '' : end,
  )
  const [first = '', ...others] = sentence.match(CLAUSE) ?? []
  const opening = first.trim()
  const told = [
    originOf(opening, {
      needsSubject: !inBrackets,
      isConfirmed: others.some(isOfThisText),
      hasAuthor: others.some((other) => AUTHOR.test(other.trim())),
    }) ??
      leaveOf(opening, line, inBrackets) ??
      titleOf(opening) ??
      authorOf(opening),
  ]
  for (const clause of others.map((other) => other.trim()))
    told.push(besideOf(clause) ?? originOf(clause, BEHIND_OTHERS))
  const [begins] = told
  // a title or an author alone says nothing of where the text is from
  if (told.includes(null) || !told.some((part) => part?.sources || part?.license)) return null
  const all = told as Clause[]
  // "转载自《青石报》，原文刊于「青石娱乐」": the place it was taken from
  const sources = all.find((part) => part.sources)?.sources ?? []
  return {
    sources,
    authors: all.flatMap((part) => part.authors ?? []),
    editors: all.flatMap((part) => part.editors ?? []),
    originalTitle: all.find((part) => part.originalTitle)?.originalTitle ?? null,
    license: sources.length > 0 ? null : (begins?.license ?? null),
    dates: findDates(sentence).map(({ iso }) => iso),
  }
}

interface Known {
  /** Whether the clause has to say what it is about: no brackets stand around it, and no clause before it. */
  needsSubject: boolean
  /** Whether another clause says that the sentence is about the text on the page. */
  isConfirmed: boolean
  /** Whether another clause names the author of the text that it is about. */
  hasAuthor: boolean
}
const BEHIND_OTHERS: Known = { needsSubject: false, isConfirmed: true, hasAuthor: false }

/**
 * A clause that names the place. Amid a story only 本文, brackets, 原载, 转自 and their like begin one: 文章发表于《自然》 and
 * 此文载于《青石日报》 may speak of another text, and 内容来自《诗经》 of what it tells.
 */
function originOf(clause: string, { needsSubject, isConfirmed, hasAuthor }: Known): Clause | null {
  const [, subject, verb = '', rest = ''] = ORIGIN.exec(clause) ?? []
  const [, account, writer = '', named, bare = '', note = ''] = PLACE.exec(rest) ?? []
  if (!named && !bare) return null
  if (subject === undefined && needsSubject && !MARK.test(verb)) return null
  const sources = readSources(named ?? bare)
  const isKnown = account !== undefined || sources.some(isPublisher)
  const mayBeOfOther = !isConfirmed && subject !== undefined && needsSubject && !OF_THIS.test(clause)
  if (sources.length === 0 || (mayBeOfOther && (!isKnown || PUBLISHED.test(verb)))) return null
  const isNamed = named !== undefined || isKnown
  const isAlone = !isConfirmed && !hasAuthor
  if (!isNamed && (!subject || verb === '首发' || (isAlone && COMES_FROM.test(verb)))) return null
  if (!isNamed && isAlone && bare.length < MIN_BARE) return null
  return { sources, authors: parsePeople(writer) ?? [], originalTitle: titleOf(note)?.originalTitle ?? null }
}
/** 原载, 首发, 转自: words that marks have, and stories seldom. */
const OF_MARKS = '(?:原|首[发發刊]|[转轉摘选選节節])'
const MARK = new RegExp(`^${OF_MARKS}`)
/** What can only be this text: 本文, 原文, 此文原载. */
const OF_THIS = new RegExp(`^(?:[本原]|以下文|(?:此文|以下[内內]容)[^于於在]{0,8}?${OF_MARKS})`)
/** 发表于, 刊登在; and 来自, which says where anything is from. */
const PUBLISHED = /[于於在]$/
const COMES_FROM = /^[来來]/

/** A clause that says with whose leave the text stands here; `license` where that is no publisher. */
function leaveOf(clause: string, line: string, inBrackets: boolean): Clause | null {
  const leave = LEAVE_OF.exec(clause)
  if (!leave || !(leave[1] || inBrackets)) return null
  const [, , paper, giver = ''] = leave
  if (paper || isPublisher(giver)) return { sources: [paper ?? giver] }
  // 官方, 校方 are nobody's name
  const authors = giver && !/方$|合作媒/.test(giver) ? parsePeople(giver) : null
  // "本文由三位村民授权发表"
  return authors || giver === '' || !/由/.test(clause.slice(0, 4))
    ? { authors: authors ?? [], license: line }
    : null
}

function titleOf(clause: string): Clause | null {
  const [, named, bare] = TITLE.exec(clause) ?? []
  const originalTitle = named ?? bare
  return originalTitle ? { originalTitle } : null
}

function authorOf(clause: string): Clause | null {
  const [, label, author = ''] = AUTHOR.exec(clause) ?? []
  const people = author ? parsePeople(author) : null
  if (people) return { authors: people }
  // "作者：青石大学教授"
  if (isTitle(author) || WHO_IT_IS.test(clause)) return {}
  return label && namesSomebody(author) ? { authors: parseNames(author) } : null
}

/** A clause that stands behind the place. */
function besideOf(clause: string): Clause | null {
  const title = titleOf(clause)
  if (title) return title
  const [, editors] = EDITORS.exec(clause) ?? []
  if (editors) return { editors: parsePeople(editors) ?? [] }
  const author = authorOf(clause)
  if (author) return author
  return LEAVE_BEHIND.test(clause) || BESIDE.test(clause) ? {} : null
}

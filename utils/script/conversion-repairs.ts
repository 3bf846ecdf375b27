import type { FixedSpan } from './fixed-spans.ts'

/**
 * Surnames that OpenCC takes for other words (范 → 範 "pattern", 余 → 餘 "rest", 于 → 於 "at"; 曲院 → 麴院):
 * in Traditional they stay as they are. After each, what makes a word of it that is no name. 钟, 谷, 丰, 姜, 沈 and
 * others with several Traditional forms come out right without it; of 云, 占, 台 nobody knows which form a family writes.
 */
const surnames: Readonly<Record<string, string>> = {
  范: '围例本文畴式儿又十数型',
  余: '下名位人款家额地热温波生',
  于: '是今昨此本该其我你他她它同近去前这那一两北上年月日',
  后: '来天者面方期续备台勤退悔果代世卫院门半排边世',
  岳: '父母',
  郁: '闷结金',
  涂: '料改抹层',
  朴: '素实',
  咸: '味',
  游: '客戏览泳人玩行说历离走资击',
  曲: '',
  党: '委组总支群课员校章派部外内务史纲籍政工团风性建报刊媒',
  种: '植业子类田花种养树粮',
  干: '部群活事货旱燥警探扰涉预什么',
}

/** Of these, what else they are is so common that only a name alone and 党先生 at the start of a phrase are one. */
const commonWords = '党种干'
/** Of these, what else they are stands behind an office as well: 局长于上海, 主席后表示. */
const functionWords = '于后曲咸'

const surname = new RegExp(`[${Object.keys(surnames).join('')}]`, 'g')

/** What a person is called after a surname, or after a surname with a given name. */
const courtesy = '先生|女士|小姐|太太|夫人|老师|教授|博士|院士|医生'
/** The same for what a person is. */
const office =
  '主任|局长|处长|科长|部长|省长|市长|县长|区长|镇长|村长|校长|院长|所长|厂长|会长|社长|行长|书记|主席|总统|总理|总裁|董事|总经理|经理|大夫|律师|法官|检察官|警官|导演|教练|记者|同学|同志|师傅|大爷|大妈|阿姨|家属|某'
/** What stands before the name of a person of the press or the stage. */
const role = '记者|通讯员|作者|编辑|责编|摄影|摄像|撰文|主持人|演员|歌手'

/** What makes another word of the surname with the character in front: 业余教授, 关于先生, 之后主任, 20余教授. */
const wordBefore =
  /[业多其剩残有以此之最然前今随皇太日月年天先关对由至终属在位鉴基等处大小高低十百千万两几模规示师典防泥糊浓忧上下中旅导\d]$/

/** 规范, 示范, 模范, 师范, 防范 …; every other 范 before a character is a surname: 范冰冰, 范仲淹. */
const patternWord = /[规示模典师防风垂就失遗仪轨潮铸陶泥]$/

const beforeTitle = new RegExp(`^\\p{Script=Han}{0,2}(?:${courtesy}|${office})`, 'u')
const beforeCourtesy = new RegExp(`^(?:${courtesy})`)
const afterRole = new RegExp(`(?:${role})[ 　:：]?$`)
const afterOffice = new RegExp(`(?:${courtesy}|${office})$`)
/** What stands before a name in a sentence; any other word with 后 is one of its own: 课后老师. */
const joins = /[和与跟请找给叫让问见及]$/
/** Words with 于 that are no name: 便于老师, 有助于教授. */
const wordOfYu = /[便利助善源限用急敢乐勇归出优等易难甘]$/
const endsInHan = /\p{Script=Han}$/u
const endsInHanOrDigit = /[\p{Script=Han}\d]$/u
const startsWithHan = /^\p{Script=Han}/u

/** Characters around a surname that are looked at: the longest title, and a given name before it. */
const around = 6

function surnamesFound(
  text: string,
  isName: (character: string, before: string, after: string) => boolean,
): FixedSpan[] {
  return Array.from(text.matchAll(surname), ({ 0: shown, index }) => ({
    start: index,
    end: index + 1,
    shown,
  })).filter(({ shown, start, end }) => {
    const after = text.slice(end, end + around)
    const next = after[0]
    if (next !== undefined && surnames[shown]?.includes(next)) return false
    return isName(shown, text.slice(Math.max(0, start - around), start), after)
  })
}

/** Finds surnames in a Simplified text that stay as they are in Traditional: 范先生, 余秀华女士, 记者于洋, 书记范先群. */
export function surnameSpans(text: string): FixedSpan[] {
  return surnamesFound(text, (character, before, after) => {
    if (commonWords.includes(character)) return beforeCourtesy.test(after) && !endsInHanOrDigit.test(before)
    if (character === '范') return startsWithHan.test(after) && !patternWord.test(before)
    const isWord =
      character === '后'
        ? endsInHan.test(before) && !joins.test(before)
        : character === '于' && wordOfYu.test(before)
    if (!isWord && beforeTitle.test(after) && !wordBefore.test(before)) return true
    if (!startsWithHan.test(after)) return false
    return afterRole.test(before) || (!functionWords.includes(character) && afterOffice.test(before))
  })
}

/** Finds the surnames of a byline: names alone, of no more than four Chinese characters, divided by anything else. */
export function bylineSpans(text: string): FixedSpan[] {
  return surnamesFound(
    text,
    (_, before, after) => !endsInHan.test(before) && /^\p{Script=Han}{1,3}(?!\p{Script=Han})/u.test(after),
  )
}

/**
 * 著 in a Traditional text of Taiwan stands for two characters of Simplified: 着 after a verb (看著 → 看着), 著 in the
 * words for writing and fame, which are few: 著名, 著作, 名著, 顯著 …
 */
const particle =
  /(?<![名顯显卓昭原譯译專专論论編编土鉅巨合所遺遗新舊旧拙撰較较執执共])著(?![名作者述稱称書书錄录有《〈「“])/g

/** Words that begin as those do: 起著作用, 喊著名字, 背著書包, 意味著有人. */
const sureParticle =
  /(?<=[喊叫寫写記记報报念唱起有揮挥做趕赶趁背拿提對对互]|發揮|发挥)著(?=名[字單单冊册]|作[用業业]|[書书][包本桌]|[錄录][音影像]|[稱称]呼)|(?<=意味|代表|[隨随帶带懷怀藏跟])著(?=有)/g
/** Whose book it is: 《圍城》，錢鍾書著，三聯書店   作者：錢鍾書 著 */
const credited = /(?:(?:》[，,]?|作者[：:]) ?\p{Script=Han}{2,4} ?|\p{Script=Han} )$/u
const endsCredit = /^(?:[，,。；;、）)／/\s]|$)/

/** Finds 著 that is 着 in Simplified. */
export function particleSpans(text: string): FixedSpan[] {
  const isCredit = (index: number) =>
    credited.test(text.slice(Math.max(0, index - 8), index)) && endsCredit.test(text.slice(index + 1))
  return [...text.matchAll(particle), ...text.matchAll(sureParticle)]
    .filter(({ index }) => !isCredit(index))
    .map(({ index }) => ({ start: index, end: index + 1, shown: '着' }))
}

import type { FixedSpan } from './fixed-spans.ts'

/**
 * Surnames that OpenCC takes for other words (范 → 範 "pattern", 余 → 餘 "rest", 于 → 於 "at"): in Traditional they
 * stay as they are. After each, what makes a word of it that is no name. Rarer surnames (云, 种, 党 …) are left
 * out: before a title they are another word more often than a name.
 */
const surnames: Readonly<Record<string, string>> = {
  范: '围例本文畴式',
  余: '下名位人款家额地热温波生',
  于: '是今昨此本该其我你他她它同近去前这那一两北上年月日',
  后: '来天者面方期续备台勤退悔果代世卫院门半排边世',
  岳: '父母',
  郁: '闷结金',
  涂: '料改抹层',
  朴: '素实',
  咸: '味',
  游: '客戏览泳人玩行',
}

const surname = Object.entries(surnames)
  .map(([character, next]) => `${character}(?![${next}])`)
  .join('|')

/** What is said after a surname, or after a surname with a given name. */
const title =
  '先生|女士|小姐|太太|夫人|老师|教授|博士|院士|主任|局长|处长|科长|部长|省长|市长|县长|区长|镇长|村长|校长|院长|所长|厂长|会长|社长|行长|书记|主席|总统|总理|总裁|董事|总经理|经理|医生|大夫|律师|法官|检察官|警官|导演|教练|记者|同学|同志|师傅|大爷|大妈|阿姨|家属|某'

/** What makes another word of the surname with the character in front: 业余教授, 关于先生, 之后主任, 20余教授. */
const wordBefore =
  '[业多其剩残有以此之最然前今随皇太日月年天先关对由至终属在位鉴基等处大小高低十百千万两几模规示师典防泥糊浓忧浓上下中旅导\\d]'

/** A surname before a title, with up to two characters of a given name between: 范先生, 余秀华女士. */
const beforeTitle = new RegExp(`(?<!${wordBefore})(?:${surname})(?=\\p{Script=Han}{0,2}(?:${title}))`, 'gu')

/** A surname after a word for a person of the press or the stage: 记者余秀, 摄影：范冰. */
const afterRole = new RegExp(
  `(?<=(?:记者|通讯员|作者|编辑|责编|摄影|摄像|撰文|主持人|演员|歌手)[ 　:：]?)(?:${surname})(?=\\p{Script=Han}{1,2})`,
  'gu',
)

/** A name alone, as it stands in a byline: no more than four Chinese characters together. */
const alone = new RegExp(
  `(?<!\\p{Script=Han})(?:${surname})(?=\\p{Script=Han}{1,3}(?!\\p{Script=Han}))`,
  'gu',
)

function surnamesFound(text: string, pattern: RegExp): FixedSpan[] {
  return Array.from(text.matchAll(pattern), ({ 0: shown, index }) => ({
    start: index,
    end: index + shown.length,
    shown,
  }))
}

/** Finds surnames in a Simplified text that stay as they are in Traditional. */
export function surnameSpans(text: string): FixedSpan[] {
  return [...surnamesFound(text, beforeTitle), ...surnamesFound(text, afterRole)]
}

/** Finds the surnames of a byline: names alone, divided by anything that is not Chinese. */
export function bylineSpans(text: string): FixedSpan[] {
  return surnamesFound(text, alone)
}

/**
 * 著 in a Traditional text of Taiwan stands for two characters of Simplified: 着 after a verb (看著 → 看着), 著 in the
 * words for writing and fame, which are few: 著名, 著作, 名著, 顯著 …
 */
const particle =
  /(?<![名顯显卓昭原譯译專专論论編编土鉅巨合所遺遗新舊旧拙撰較较執执共])著(?![名作者述稱称書书錄录有《〈「“])/g

/** Finds 著 that is 着 in Simplified. */
export function particleSpans(text: string): FixedSpan[] {
  return Array.from(text.matchAll(particle), ({ index }) => ({ start: index, end: index + 1, shown: '着' }))
}

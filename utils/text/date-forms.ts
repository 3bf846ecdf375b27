import { type DateParts, HAN_DIGITS, hanNumber, MONTH_NAME, monthNumber, parts } from './date-parts.ts'

const TIME = String.raw`(上午|下午|凌晨|早上|中午|晚上|晚间|晚間|傍晚|[AaPp][Mm])? ?(\d{1,2})(?:[:：]|[时時点點])(\d{1,2})(?:(?:[:：]|分)(\d{1,2})(?:\.\d{1,9})?)?(?:秒|分(?!享))? ?([AaPp][Mm]\b)?`
/** "14:00-16:30" is a span of time: a minus makes an offset behind seconds or in "T14:43-05:00" only. */
const OFFSET = String.raw`(?: ?[（(]?(Z\b|(?:GMT|UTC)(?:[+-]\d{1,2}(?::?\d{2})?\b|\b(?! ?[+-]\d))|(?:\+|(?<=(?:T\d{2}|:\d{2}):\d{2}(?:\.\d{1,9})? ?)-)\d{2}:?\d{2}\b))?`
const WEEKDAY = `(?: ?[（(]?(?:星期|週|周|礼拜|禮拜)[一二三四五六日天][)）]?)?`
/** "2024-05-20 (08:31)": in brackets a clock has two digits for the minutes, a score has not. */
const CLOCK = `(?:${WEEKDAY}(?: ?HKT)?(?:[ T\\-,，|｜]{0,3}| ?[（(](?=\\d{2}:\\d{2}(?::\\d{2})?[)）]))${TIME}${OFFSET})?`

/** One way of printing a date. */
export interface DateForm {
  /** What a text has that the pattern fits: quick to tell, where the pattern is slow to compile and to try. */
  hint: RegExp
  pattern: RegExp
  read(m: string[]): DateParts | null
}

/** Printed forms of dates on Chinese pages, in the order in which they are tried at one place. */
export const DATE_FORMS: readonly DateForm[] = [
  {
    // 08:31 2024-05-20 HKT, the clock in front (Sing Tao)
    hint: /:\d\d {1,2}(?:19|20)/,
    pattern:
      /(?<![\d:])([01]?\d|2[0-3]):([0-5]\d) {1,2}((?:19|20)\d{2})[-/]([01]\d)[-/]([0-3]\d)(?![\d:])(?! \d{1,2}:)/g,
    read: ([, hour, minute, y, m, d]) => parts(Number(y), Number(m), Number(d), [undefined, hour, minute]),
  },
  {
    // 2024-07-16 14:43:17 · 2024/7/16 · 2024.07.16 · 2024年7月16日 14时43分 · 2024-07-16T14:43:17+08:00 · 2007-08-20-23:59:59
    hint: /\d{4} {0,2}[-/.年]/,
    pattern: new RegExp(
      String.raw`((?:19|20)\d{2}) {0,2}[-/.年] {0,2}(\d{1,2}) {0,2}[-/.月] {0,2}(\d{1,2})(?!\d) {0,2}[日号號]?${CLOCK}`,
      'g',
    ),
    read: ([, y, m, d, ...clock]) => parts(Number(y), Number(m), Number(d), clock),
  },
  {
    // 20240716 · 20230911103047, eight or fourteen digits and nothing else; 浙B2-20181004 is a licence
    hint: /\d{8}/,
    pattern:
      /(?<!\d|[A-Z]\d{0,2}-)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?:([01]\d|2[0-3])([0-5]\d)([0-5]\d))?(?!\d)/g,
    read: ([, y, m, d, hour, minute, second]) =>
      parts(Number(y), Number(m), Number(d), hour ? [undefined, hour, minute, second] : []),
  },
  {
    // 民國113年7月16日 · 中華民國 105 年 3 月 19 日
    hint: /民[國国]/,
    pattern: new RegExp(
      String.raw`(?:中[華华] {0,2})?民[國国] {0,2}(\d{2,3}) {0,2}年 {0,2}(\d{1,2}) {0,2}月 {0,2}(\d{1,2}) {0,2}日${CLOCK}`,
      'g',
    ),
    read: ([, y, m, d, ...clock]) => parts(Number(y) + 1911, Number(m), Number(d), clock),
  },
  {
    // 113年7月16日, the years of the Republic without its name; of two digits the year may be of the century, and 公元105年 is of the other era
    hint: /1[0-4]\d年/,
    pattern: new RegExp(String.raw`(?<![\d第]|[元前西公] ?)(1[0-4]\d)年(\d{1,2})月(\d{1,2})日${CLOCK}`, 'g'),
    read: ([, y, m, d, ...clock]) => parts(Number(y) + 1911, Number(m), Number(d), clock),
  },
  {
    // 二〇二四年七月十六日, the form of official papers
    hint: /[〇○零一二三四五六七八九]年/,
    pattern:
      /([一二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/g,
    read: ([, y = '', m = '', d = '']) =>
      parts(
        Number([...y.replace(/[○零]/g, '〇')].map((c) => HAN_DIGITS.indexOf(c)).join('')),
        hanNumber(m),
        hanNumber(d),
        [],
      ),
  },
  {
    // 十一月 6th, 2009 · 十一月 6, 2009, of WordPress
    hint: /月 {0,2}\d{1,2}(?:st|nd|rd|th)?,/,
    pattern: new RegExp(
      String.raw`(?<![一二三四五六七八九十])([一二三四五六七八九十]{1,2})月 {0,2}(\d{1,2})(?:st|nd|rd|th)?, ?((?:19|20)\d{2})(?!\d)${CLOCK}`,
      'g',
    ),
    read: ([, m = '', d, y, ...clock]) => parts(Number(y), hanNumber(m), Number(d), clock),
  },
  {
    // 11月 6, 2009 · 11月06日, 2009: of WordPress too; in a sentence it may be a count, 3月5日,2000 余人
    hint: /\d ?月 {0,2}\d{1,2}日?,/,
    pattern:
      /(?<!\d)(\d{1,2}) ?月 {0,2}(\d{1,2})日?, ?((?:19|20)\d{2})(?=\s*(?:$|[|｜·•)）\]】])|\s+(?:by\b|\d{1,2}:\d{2}|(?:[^\s，。]{2,10} ){0,3}\d{1,6}次))/gi,
    read: ([, m, d, y]) => parts(Number(y), Number(m), Number(d), []),
  },
  {
    // 1 九月, 2017, of WordPress · 15 1月 2025, of Ghost
    hint: /\d [\d一二三四五六七八九十]{1,2}月,? \d{4}/,
    pattern:
      /(?<![\d.])(\d{1,2}) (\d{1,2}|[一二三四五六七八九十]{1,2})月,? ((?:19|20)\d{2})(?=\s*(?:$|[|｜·•)）\]】]))/g,
    read: ([, d, m = '', y]) => parts(Number(y), Number(m) || hanNumber(m), Number(d), []),
  },
  {
    // Tue, 07 Sep 2021 03:38:27 GMT · 7 September 2021 (RFC 2822 and its relatives)
    hint: /\d(?:st|nd|rd|th)? [a-z]{3}/i,
    pattern: new RegExp(
      String.raw`(\d{1,2})(?:st|nd|rd|th)? (${MONTH_NAME})[a-z]{0,6}\.?,? (?:[a-z]{3} )?((?:19|20)\d{2})${CLOCK}`,
      'gi',
    ),
    read: ([, d, m = '', y, ...clock]) => parts(Number(y), monthNumber(m), Number(d), clock),
  },
  {
    // Sep 7, 2021 · September 07 2021 · "Dec 28 Sat 2013 00:28" (Pixnet)
    hint: /[a-z]\.? ?\d/i,
    pattern: new RegExp(
      String.raw`\b(${MONTH_NAME})[a-z]{0,6}\.? ?(\d{1,2})(?:st|nd|rd|th)?,? ?(?:[a-z]{3} ?)?((?:19|20)\d{2})${CLOCK}`,
      'gi',
    ),
    read: ([, m = '', d, y, ...clock]) => parts(Number(y), monthNumber(m), Number(d), clock),
  },
  {
    // 8:31am 03/06/2024 (Sin Chew)
    hint: /m \d{1,2}\/\d/i,
    pattern: /(?<![\d:])(\d{1,2}):(\d{2}) ?([ap]m) {1,2}([0-3]?\d)\/([0-3]?\d)\/((?:19|20)\d{2})(?!\d)/gi,
    read: ([, hour, minute, half, d, m, y]) =>
      parts(Number(y), Number(m), Number(d), [half, hour, minute]) ??
      parts(Number(y), Number(d), Number(m), [half, hour, minute]),
  },
  {
    // 2009 Aug 21 (Hexo)
    hint: /\d [a-z]{3,9} \d/i,
    pattern: new RegExp(
      String.raw`(?<!\d)((?:19|20)\d{2}) (${MONTH_NAME})[a-z]{0,6} (\d{1,2})(?![\d:])`,
      'gi',
    ),
    read: ([, y, m = '', d]) => parts(Number(y), monthNumber(m), Number(d), []),
  },
  {
    // Mon Jun  3 07:20:11 2024, as programs print it (PTT)
    hint: /[a-z] {1,2}\d{1,2} \d/i,
    pattern: new RegExp(
      String.raw`\b(${MONTH_NAME}) {1,2}(\d{1,2}) (\d{2}):(\d{2}):(\d{2}) ((?:19|20)\d{2})(?!\d)`,
      'gi',
    ),
    read: ([, m = '', d, hour, minute, second, y]) =>
      parts(Number(y), monthNumber(m), Number(d), [undefined, hour, minute, second]),
  },
  {
    // 2024 05/20 08:31, the year in an element of its own (Xinhua)
    hint: /\d{4} {1,2}\d/,
    pattern: new RegExp(
      String.raw`(?<!\d)((?:19|20)\d{2}) {1,2}(\d{1,2}) ?[-/.月] ?(\d{1,2})(?![\d/.-])日?${CLOCK}`,
      'g',
    ),
    read: ([, y, m, d, ...clock]) => parts(Number(y), Number(m), Number(d), clock),
  },
  {
    // 20 2024-05, the day large above its month
    hint: /\d {1,2}\d{4}/,
    pattern: /(?<![\d:/.-])(\d{1,2}) {1,2}((?:19|20)\d{2})[-/.年](\d{1,2})月?(?![\d日/.-]| ?[-/.]\d)/g,
    read: ([, d, y, m]) => parts(Number(y), Number(m), Number(d), []),
  },
  {
    // 05-20 2024, the year small below the day
    hint: /\d {1,2}\d{4}/,
    pattern: /(?<![\d/.:-])(\d{1,2})[-/.](\d{1,2}) {1,2}((?:19|20)\d{2})(?![\d/.:年-])/g,
    read: ([, m, d, y]) => parts(Number(y), Number(m), Number(d), []),
  },
  {
    // 20/05/2024 - 08:31, day before month as Europe and Hong Kong write (RFI); month before day where that is no month
    hint: /[/.]\d{4}/,
    pattern: new RegExp(
      String.raw`(?<![\d/.])([0-3]?\d)[/.]([0-3]?\d)[/.]((?:19|20)\d{2})(?![\d/.])${CLOCK}`,
      'g',
    ),
    read: ([, d, m, y, ...clock]) =>
      parts(Number(y), Number(m), Number(d), clock) ?? parts(Number(y), Number(d), Number(m), clock),
  },
  {
    // 05-20-2024, month before day as America writes; day before month where that is no month
    hint: /-\d{4}/,
    pattern: new RegExp(String.raw`(?<![\d-])(\d{1,2})-(\d{1,2})-((?:19|20)\d{2})(?![\d-]|年)${CLOCK}`, 'g'),
    read: ([, m, d, y, ...clock]) =>
      parts(Number(y), Number(m), Number(d), clock) ?? parts(Number(y), Number(d), Number(m), clock),
  },
  {
    // 发布时间：24-07-16 14:43, the century left out (Baijiahao)
    hint: /[间間][:：]/,
    pattern: new RegExp(
      String.raw`(?<=[发發][布佈][时時][间間][:：] ?)(\d{2})-(\d{2})-(\d{2})(?!\d)${CLOCK}`,
      'g',
    ),
    read: ([, y, m, d, ...clock]) => parts(2000 + Number(y), Number(m), Number(d), clock),
  },
  {
    // 09-11-21 13:34, the same without a label: the hour tells it from a number
    hint: /\d-\d\d-\d\d \d/,
    pattern: /(?<![\d-])([012]\d)-(\d{2})-(\d{2}) ([012]\d):([0-5]\d)(?![\d:])/g,
    read: ([, y, m, d, hour, minute]) =>
      parts(2000 + Number(y), Number(m), Number(d), [undefined, hour, minute]),
  },
  {
    // 發布日期：113-05-20 · 發布日期 113/05/20, the years of the Republic (offices in Taiwan)
    hint: /[期間][:： ]/,
    pattern: /(?<=(?:日期|時間)(?:[:：] ?| {1,2}))(1\d{2})[-/.](\d{2})[-/.](\d{2})(?!\d)/g,
    read: ([, y, m, d]) => parts(Number(y) + 1911, Number(m), Number(d), []),
  },
  {
    // 20 05 2024 09:47:48 (the weibo:article:update_at of Caijing)
    hint: /\d{2} \d{2} 20/,
    pattern: new RegExp(String.raw`(?<![\d:])(\d{2}) (\d{2}) (20\d{2})${CLOCK}`, 'g'),
    read: ([, d, m, y, ...clock]) => parts(Number(y), Number(m), Number(d), clock),
  },
  {
    // 07月16日 14:43 · 07-16 14:43, the year left out
    hint: /\d[月\-/]/,
    pattern: new RegExp(
      String.raw`(?<![\d年\-/.])(\d{1,2})(?:月|[-/](?=\d{2} \d))(\d{1,2})(?!\d)日?${CLOCK}`,
      'g',
    ),
    read: ([, m, d, ...clock]) => parts(null, Number(m), Number(d), clock),
  },
]

/** Who answers the numbers that papers of Taiwan and Hong Kong print below stories of suicide, in Simplified characters. */
const ANSWERS =
  '安心专线|撒玛利亚防止自杀会|情绪通|向晴轩|芷若园|(?:(?<!\\p{L})|(?<=24小时|香港))(?:生命热线|自杀[^，。：:\\d]{0,8}[专热]线|生命线(?![》」])|张老师(?=[^，。：:\\d]{0,4}[专热]线|[:：]? ?1980))'
/** A word without which no line names them: telling that is much quicker. */
const NAMED = /[专热命]线|自杀会|情绪通|向晴轩|芷若园|张老师/
/** What stands beside them only, since a town may open one: 精神健康支援熱線：18111 */
const BESIDE = '防止自杀|自杀(?:防治|咨询|求助|预防)|精神健康[^，。：:]{0,4}[专热]线'

/** 24小時安心專線：1925（依舊愛我）   香港撒瑪利亞防止自殺會：2389 2222 */
const entry = (answers: string) =>
  new RegExp(
    `^[^\\p{L}\\p{N}《「]{0,3}(?:24小时)?[^，。：:、；;\\d《「]{0,14}(?:${answers})[^，。：:、；;\\d]{0,12}([:：]?) {0,2}(\\d[\\d -]{2,14})(?:[（(][^（()）]{1,12}[）)])?[。.]?$`,
    'u',
  )
const SURE = entry(ANSWERS)
const ANY = entry(`${ANSWERS}|${BESIDE}`)

/** What may be a year: 《生命線》2019 */
const YEAR = /^(?!1925|1980|1995)(?:19|20)\d{2}$/

/** What stands between two of them on a line. */
const BETWEEN = /[｜|、，,；;／/※]/

/** Most that stand on a line. */
const MAX_ENTRIES = 6

/**
 * Whether a line is numbers to call in despair: 安心專線：1925｜生命線：1995. One without a colon may be a film and its year.
 * @param line in Simplified characters.
 */
export function isHotlines(line: string): boolean {
  if (!/\d/.test(line) || !NAMED.test(line)) return false
  const entries = line.split(BETWEEN).flatMap((part) => part.trim() || [])
  if (entries.length > MAX_ENTRIES || !entries.some((text) => SURE.test(text))) return false
  return entries.every((text) => {
    const [, colon, number = ''] = ANY.exec(text) ?? []
    return colon !== undefined && (colon !== '' || (entries.length > 1 && !YEAR.test(number.trim())))
  })
}

/**
 * 如有情緒困擾，可致電以下熱線求助：   ◎尋求協助，就有轉機   ※珍惜生命，自殺不能解決問題: a slogan or a colon, no sentence, which may
 * be the last of the story's.
 */
const LEAD =
  /^[※★◎☆●◆■]\s?(?:珍[惜爱]生命|勇敢求[救助]|自杀不能|寻求(?:协助|帮助)|再给自己)(?![的是]|[，,]是)[^“「『]{0,50}$|^[^\p{Script=Han}\w]{0,3}(?:(?:(?:请)?珍[惜爱]生命|勇敢求[救助]|自杀不能解决(?:问题|[^，。！!]{0,4})|寻求(?:协助|帮助)|就有转机|再给自己一次机会)[，,！!。～~ ]{0,2}){1,4}$|^[^\p{Script=Han}\w]{0,3}(?:请(?:拨打?|致电)|(?=[^。]{0,40}(?:情绪|心理|精神|困扰|自杀|轻生|求助|协助|专线|热线))(?:如|若|当|[您你]))[^“「『。]{0,50}(?:[:：]|可?(?:拨打|致电)|(?:以下|下列)[^，。“「『]{0,10}。?)$|^[^\p{Script=Han}\w]{0,3}(?:24小时|相关|情绪|心理|防止自杀|精神健康|自杀防治|支援|辅导|求助|咨询){1,3}(?:热线|专线|资源)[^\p{Script=Han}A-Za-z]{0,3}$/u

/**
 * Whether a line goes with the numbers in the line above or below it; by itself it is a line like any other.
 * @param line in Simplified characters.
 */
export const isBesideHotlines = (line: string, above: string, below: string): boolean =>
  ((isHotlines(below) || ANY.test(below)) && LEAD.test(line)) ||
  (ANY.test(line) && (isHotlines(above) || isHotlines(below)))

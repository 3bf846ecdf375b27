/** Who answers the numbers that papers of Taiwan and Hong Kong print below stories of suicide, in Simplified characters. */
const ANSWERS =
  '安心专线|生命线|生命热线|张老师|撒玛利亚|防止自杀|自杀(?:防治|咨询|求助|预防)|精神健康[^，。：:]{0,4}[专热]线|情绪通|向晴轩|芷若园'

/** 24小時安心專線：1925（依舊愛我）   香港撒瑪利亞防止自殺會：2389 2222 */
const ENTRY = new RegExp(
  `^[^\\p{L}\\p{N}]{0,3}(?:24小时)?[^，。：:、；;\\d]{0,14}(?:${ANSWERS})[^，。：:、；;\\d]{0,12}([:：]?) {0,2}\\d[\\d -]{2,14}(?:[（(][^（）()]{1,12}[）)])?[。.]?$`,
  'u',
)

/** What stands between two of them on a line. */
const BETWEEN = /[｜|、，,；;／/※]/

/** Most that stand on a line. */
const MAX_ENTRIES = 6

/**
 * Whether a line is numbers to call in despair: 安心專線：1925｜生命線：1995. One without a colon may be a film and its year.
 * @param line in Simplified characters.
 */
export function isHotlines(line: string): boolean {
  if (!/\d/.test(line)) return false
  const entries = line.split(BETWEEN).filter((entry) => /\S/.test(entry))
  if (entries.length === 0 || entries.length > MAX_ENTRIES) return false
  const read = entries.map((entry) => ENTRY.exec(entry.trim()))
  return read.every(Boolean) && (entries.length > 1 || read[0]?.[1] !== '')
}

/** 如有情緒困擾，可致電以下熱線求助：   ◎尋求協助，就有轉機   防止自殺求助熱線 */
const LEAD =
  /^[^\p{L}\p{N}]{0,3}(?:珍[惜爱]生命|勇敢求[救助]|自杀不能|寻求(?:协助|帮助)|再给自己|请(?:拨打?|致电)|(?=[^。]{0,40}(?:情绪|心理|精神|困扰|自杀|轻生|求助|协助|专线|热线))(?:如|若|当|[您你]))[^“「『]{0,50}$|^[^\p{L}\p{N}]{0,3}(?:24小时|相关|情绪|心理|防止自杀|精神健康|自杀防治|支援|辅导|求助|咨询){1,3}(?:热线|专线|资源)[^\p{L}]{0,3}$/u

/**
 * Whether a line may stand above such numbers; by itself it is a sentence like any other.
 * @param line in Simplified characters.
 */
export const leadsToHotlines = (line: string): boolean => LEAD.test(line)

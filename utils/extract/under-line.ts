import { withoutGlosses } from '../text/glosses.ts'
import { toSimplified } from '../text/to-simplified.ts'

/** Lines that begin what stands under an article on a portal, whatever follows; in Simplified characters. */
const UNDER =
  /^(?:相关(?:推荐|阅读|新闻|链接|报[道导]|文章|专题)|延伸阅读|[^。]{0,30}更多延伸阅读[:：]$|推荐(?:阅读|新闻|内容)|新闻推荐$|热点专题$|猜你喜欢|今日热门$|热门(?:推荐|新闻|文章|评论)|更多(?:新闻|精彩|内容)|为您推荐|大家都在看|网友评论|最新评论|全部评论|我要评论|评论区|发表评论|上一篇|下一篇|关于我们|联[络系]我们|网站地图|友情链接|版权声明|返回顶部|返回首页|扫一扫|扫描二维码)|(?:ICP备|ICP证|公网安备|许可证编号|版权所有.{0,20}(?:网|报|社|中心|公司)|Powered by \w|Copyright|All Rights Reserved|违法和不良信息举报)|^(?:[•·] )?版权所有(?![^。]{0,24}(?:转载|不得|必究|翻印|未经))/i

/** The start of another story, cut off, and maybe what opens it: 山城的早晨…[详细] */
export const TEASER = /[^.]\.{3}$|[^…]…$|[[【（(]\s?(?:[详詳](?:[细細情])|更多|全文)\s?[\]】)）]$/

/** Whether a line is not the story's, however long. */
export const isUnder = (line: string): boolean => beginsUnder(line) || TEASER.test(withoutGlosses(line))

/** Whether a line begins what stands under a story. */
export const beginsUnder = (line: string) => UNDER.test(toSimplified(withoutGlosses(line)))

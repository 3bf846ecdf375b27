/** What a note is called, in front of it. */
const HEADING = /^(?:版权|郑重|特别|温馨|重要|友情|严正)?(?:声明|提示|提醒|说明|告知)[】\]）)★]?[:：★ ]\s?/

/** How a note on rights begins: with what it is about, with a condition or with what is forbidden. */
const START =
  /^(?:本|该|此|以上|上述|所有|全部|凡|图|文|作品|如|若|未经|没有|非经|转载|版权|著作权|欢迎|原创|声明|特别|部分|内容|素材|任何|谢绝|严禁|禁止|请勿|独家|授权|©|\*|※)/

/** Of these a note has two at least. */
const RIGHTS =
  /所有(?=$|[，,。；;])|未经(?:同意|允许)|转载|版权|著作权|侵权|侵删|授权|许可|原创|抄袭|盗用|翻印|摘编/g

/** What it asks, forbids or states. */
const DEMAND = /请|不得|禁止|严禁|谢绝|勿|必究|追究|所有|[归属]|代表|联系|注明|[须需]/

/** Each of its clauses speaks of the text, of its makers or of what may be done with it. */
const CLAUSE =
  /转载|版权|著作权|侵权|侵删|授权|许可|原创|抄袭|盗用|翻印|摘编|图片|文字|[文稿]件?|视频|素材|网络|作者|来源|出处|署名|姓名|注明|联系|删除|处理|追究|责任|媒体|网站|观点|立场|商业|用途|交流|学习|本[站网号报社刊]|后台|留言|同意|必究|违者|敬请|谢谢|侵犯|权益/

/** Words of stories and laws about rights: what was done, who judged, what one ought to do. */
const TOLD =
  /[了过着](?!解)|法院|判决|案|诉|律师|应当|可以|承担|赔偿|《[^》]{0,20}法》|规定|意识|现象|登记|办理|盖章|请求|一式|双方|合同|[他她我](?!们)|说|一[次年天]|[？?“](?!$)[^”]{0,20}[？?]/

/** To whom it speaks and for whom: of this page, its account or its paper, and asking or threatening those who take from it. */
const OF_PAGE =
  /本(?:文|号|站|网|报|刊|台|社|页|平台|账号|公众号|微信|作品|内容|图文|稿)|平台|转载[^。]{0,12}(?:请|务必|敬请)[^。]{0,8}(?:注明|联系|授权)|(?:请勿|谢绝|严禁|禁止|不得)(?:擅自|任何)?[^。，]{0,6}转载|侵删|侵权必究|违者必究|版权所有/

/** Words of rules and of teaching: a contest's, a school's, a law's. */
const OF_RULES = /大赛|参赛|比赛|投稿|征集|征文|须为原创|享有|区别|[？?]|被|这是|奖|村民|学生|学校|我(?!们)/

/** Longest note, and shortest (characters). */
const LONGEST = 180
const SHORTEST = 8

/**
 * Whether each clause of a line is one of a note on rights, in whatever order: "所有图片均由作者提供，版权所有，侵权必究",
 * "本文作者授权本号发布，转载请注明来源".
 * @param simplified the line in Simplified characters, without signs in front.
 */
export function isClausesOfRights(simplified: string): boolean {
  const note = simplified.replace(HEADING, '')
  if (simplified.length < SHORTEST || simplified.length > LONGEST) return false
  if (!START.test(note) || !DEMAND.test(note) || TOLD.test(note)) return false
  if (!OF_PAGE.test(note) || OF_RULES.test(note)) return false
  if ((note.match(RIGHTS)?.length ?? 0) < 2) return false
  return note
    .split(/[，,。；;！!]/)
    .filter((clause) => clause.trim() !== '')
    .every((clause) => CLAUSE.test(clause))
}

/** What lines of a page's frame have, though they are sentences. */
const BOILERPLATE =
  /ICP[备证](?:案?编?号|案?[:：]? ?[\d(（])|公网安备|公安备|许可证(?:编?号)?[:：]? ?[\dA-Za-z(（]|Copyright|COPYRIGHT|©|All Rights Reserved|版权所有|著作权所有|不得转载|违法和不良信息|信息存储空间|网站标识码|技术支持邮箱|Processed in \d/

/** Words of the frame that a story may be about: in a paragraph they say nothing. */
const WORD_OF_FRAME =
  /许可证|经营许可|举报电话|法律顾问|网站地图|联系我们|关于我们|隐私政策|用户协议|广告服务|营业执照|自律公约|请登录|登录后|请先登入|我要评论|发表评论|网友评论|自媒体平台/
/** What a site says of itself, and to its readers. */
const OF_SITE = /您|本[站网]|^[^，。]{0,4}(?:联系我们|关于我们|隐私政策|用户协议|广告服务|自律公约)/
/** Shortest paragraph (characters). */
const MIN_PARAGRAPH = 50

/** A contact line of an office; a story tells of its hotline, and where to write, in sentences. */
const CONTACT =
  /^(?!.*[。，“])(?:.{0,60}(?:政务服务热线|邮编)[:：] ?\d|地址[:：].{4,40}[（(]\d{6}[)）].{1,40}\d{3,4}-\d{7,8})/

/** Whether a line says of the site what every page of it says: its licences, its address, its services. */
export const isBoilerplate = (text: string) =>
  BOILERPLATE.test(text) ||
  CONTACT.test(text) ||
  (WORD_OF_FRAME.test(text) && (text.length < MIN_PARAGRAPH || !/[。！？]/.test(text) || OF_SITE.test(text)))

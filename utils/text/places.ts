/**
 * Cities that newsrooms set behind the name of a reporter without a gap: "王曉明桃園19日電", "王晓明长沙报道". Taiwan,
 * the capitals of the mainland's provinces and its largest cities, countries and capitals of the world.
 */
const PLACES = [
  '台北|臺北|新北|桃園|台中|臺中|台南|臺南|高雄|基隆|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|台東|臺東|澎湖|金門|馬祖|連江|桃园|云林|宜兰|花莲|台东|金门|马祖',
  '高市|桃市|基市|竹市|嘉市|竹縣|苗縣|彰縣|投縣|雲縣|嘉縣|屏縣|宜縣|花縣|東縣|澎縣',
  '台灣|臺灣|台湾|美國|美国|日本|韩国|英國|英国|法國|法国|德國|德国|加拿大|澳洲|印度|伊朗|伊拉克|巴西|古巴|苏联|蘇聯|乌克兰|烏克蘭|巴基斯坦|马来西亚|馬來西亞',
  '华盛顿|華盛頓|东京|東京|纽约|紐約|洛杉矶|洛杉磯|伦敦|倫敦|巴黎|首尔|首爾|曼谷|新加坡|旧金山|舊金山|莫斯科|柏林|日内瓦|联合国|香港|澳门|澳門',
  '加州|灣區|湾区|橙縣|橙县|西雅圖|西雅图|休斯頓|休斯敦|休士頓|芝加哥|波士頓|波士顿|費城|费城|達拉斯|达拉斯|亞特蘭大|亚特兰大|聖地牙哥|圣地亚哥|拉斯維加斯|拉斯维加斯',
  '溫哥華|温哥华|多倫多|多伦多|渥太華|渥太华|蒙特利爾|蒙特利尔|卡爾加里|卡尔加里|悉尼|雪梨|墨爾本|墨尔本|布里斯本|奧克蘭|奥克兰|吉隆坡|檳城|槟城|雅加達|雅加达|馬尼拉|马尼拉|布魯塞爾|布鲁塞尔',
  '北京|上海|天津|重庆|重慶|广州|廣州|深圳|珠海|东莞|佛山|惠州|南京|苏州|无锡|常州|南通|徐州|杭州|宁波|温州|合肥|福州|厦门|泉州|南昌|济南|青岛|烟台',
  '郑州|洛阳|武汉|宜昌|长沙|株洲|海口|三亚|南宁|桂林|成都|绵阳|贵阳|昆明|大理|拉萨|西安|兰州|西宁|银川|乌鲁木齐|太原|石家庄|保定|唐山|雄安|呼和浩特|沈阳|大连|长春|吉林|哈尔滨',
].join('|')

/** A city, the first in a text. */
export const PLACE = new RegExp(PLACES)

/** Whether a text is one of them. */
export const isPlace = (text: string): boolean => PLACE_ONLY.test(text)

const PLACE_ONLY = new RegExp(`^(?:${PLACES})$`)

/** A city in brackets behind the name of a paper: "21世纪经济报道 (广州)". */
export const PLACE_BEHIND = new RegExp(` ?[（(](?:${PLACES})[)）]$`)

const PROVINCE =
  /^(?:(?:北京|天津|上海|重庆)市?|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省?|(?:内蒙古|广西|西藏|宁夏|新疆|香港|澳门)(?:(?:壮族|回族|维吾尔)?自治区|特别行政区)?)$/

/** Whether a text is a province of China, as apps and portals print it where an account writes from. */
export const isProvince = (text: string): boolean => PROVINCE.test(text)

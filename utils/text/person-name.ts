import { isPlace } from './places.ts'
import {
  isJoinedName,
  LONG_SURNAMES,
  LONG_WORDLIKE_SURNAMES,
  SURNAMES,
  WORDLIKE_SURNAMES,
} from './surnames.ts'

/**
 * Words that begin with a family name and are not people; they stand where names do in interviews and by-lines. Those that
 * begin people's names as well, 黄河清, are followed by what goes on as a word, 黄河路. They count by how a text begins and behind a
 * role too; those of `ordinary-words.ts` as a whole, and where no role is.
 */
const NOT_PEOPLE =
  /^(?:张家[口港界]|張家[口港界]|都江堰|马鞍山|馬鞍山|安吉|余姚|余杭|江阴|江門|江门|黄石|黄冈|金边|金邊|万宁|平潭|信用|宣判|宣布|宣佈|宣传|宣傳|谢谢|謝謝|多谢|多謝|明白|安全|强调|强烈|时候|时间|时政|时事|向上|全国|全国政协|国际|国内|国家|高兴|高度|江苏|江西|海南|海外|云南|关注|关于|成都|原创|和平|文化|文学|文章|文字|文图|金融|华为|商业|石油|马上|包括|查看|连续|边走|相关|计划|平台|平安|公司|公安|干部|应该|应当|任务|任何|何时|何处|于是|单位|方面|温州|温馨|常州|宁波|宁夏|路透|路透社|明报|明報|文汇|海峡|海報|海报|安徽|黄河(?:$|[流口路水大新网报岸滩源三石]|..)|金陵|华龙|南方|南京|南昌|南宁|南通|石家庄|易网|都市|综合|陈述|申请|游戏|成功|来源|來源|展览|路上|信息|能源|公众|初审|终审|网络|解放|权威|富豪|明星|左右|费用|广州|盛大|连线|高校|高考|高三|乐趣|曲线|齐鲁|燕赵|荆楚|楚天|辛苦|时代|时报|时空|万方|方志|周刊|周报|周末|康健|凌晨|全媒体|全媒体|全球|通讯|通信|卫生|卫健|环球|杭州|郑州|温州|徐州|苏州|邯郸|柳州|惠州|梅州|桂林|丰台|石景山|齐齐哈尔|单独|关键|项目|支持|施工|应急|安排|严重|严格|解读|解决|鲜活|白天|明天|明年|万元|万人|方法|阳光|黄金(?:$|[周价期海屋地眼首珠时叶]|..)|钟表|毛坯|顾客|管理|管控|房产|房价|车辆|车站|车主|路面|路段|游客|燕京|甘肃|兰州|沈阳|贵州|吉林|汤圆|苗木|花卉|花园|米饭|羊肉|牛肉|牛奶|公众号|公告|公开|公共|公益|包含|高清(?:$|[图圖大版影电直视組组]|..)|高雄|简体|简介|簡體|封面|商讯|商城|车市|荣誉|时尚|时评|時評|時尚|時事|党建|党群|党务|党政|干货|权益|相册|易信|黄页|白银|金华(?:$|[市日晚新网台]|..)|安庆|安全|安装|路线|房屋|财政|常德|常务|常委|常见|常识|习惯|季度|季节|季前|洪水|洪灾|洪涝|宇宙|宇航|贝壳|洪都|能力|成立|成为|成绩|成员|成本|強調|強烈|時候|時間|時政|全國|國際|國內|國家|高興|江蘇|雲南|關注|關於|原創|文學|文圖|華為|商業|馬上|連續|邊走|相關|計劃|計畫|平臺|幹部|應該|應當|任務|何時|何處|於是|單位|溫州|溫馨|寧波|寧夏|文匯|海峽|黃河(?:$|[流口路水大新網報岸灘源三石]|..)|華龍|南寧|石家莊|綜合|陳述|申請|遊戲|展覽|公眾|初審|終審|網絡|權威|費用|廣州|連線|樂趣|曲線|齊魯|燕趙|荊楚|時代|時報|時空|萬方|方誌|週刊|週報|週末|全媒體|通訊|衛生|環球|鄭州|蘇州|邯鄲|豐臺|單獨|關鍵|項目|專案|應急|嚴重|嚴格|解讀|解決|鮮活|萬元|萬人|陽光|黃金(?:$|[週價期海屋地眼首珠時葉]|..)|鐘錶|顧客|房產|房價|車輛|車站|車主|遊客|甘肅|蘭州|瀋陽|貴州|湯圓|花園|米飯|公開|簡介|商訊|車市|榮譽|黨建|黨群|黨務|黨政|乾貨|權益|相冊|黃頁|白銀|金華|安慶|安裝|路線|財政|常務|常見|常識|習慣|季節|洪災|洪澇|貝殼|成為|成績|成員|焦點|應對|萬事|连日|連日|金秋|雷阵|雷陣|雷雨|时光|時光|方向(?:$|[盘盤性标標键鍵]|..)|国画|國畫|高温|高溫|江边|江邊|员工|員工|墨西哥|墨尔本|墨爾本|凤凰|鳳凰|步行|步入|占地|占比|召开|召開|召集|鱼米|魚米|诸如|諸如|怀旧|懷舊|仰望|贡献|貢獻|寿命|壽命|韶关|韶關|韶山|鄂尔|鄂爾|宛如|逢年|仓库|侍应|侍應|才能|才会|才會|线上|線上|线下|線下|闪电|閃電|锁定|鎖定|冒险|冒險|滑雪|滑坡|充满|充分|扶贫|扶持|牧民|牧场|松花|松江|昌平|昌吉|马拉松|馬拉松|白皮书|白皮書|金字塔|元宇宙|万象城|萬象城|石墨烯|龙舟赛|龍舟賽)/

/**
 * What no name is spelt with that is written after its sound; two papers of one house, "齐鲁晚报·齐鲁壹点", and the parts of
 * a column, "新春走基层·记者手记", are tied by the same dot.
 */
const NO_FOREIGN_NAME =
  /[报報网網闻聞刊社的了在与與]|[记記]者|手[记記]|故事|[时時]代|[关關]注|第.[集期]|征程|中[国國]|工匠|基[层層]|建功|[专專][栏欄题題]/

/** How names of organisations and places of three characters or four end. */
const ORGANISATION =
  /[市区區会會网網报報社局厅廳县縣镇鎮站店厂廠馆館院部队隊台臺办辦]$|^..(?:[卫衛][视視]|新[闻聞]|[财財][经經]|[资資][讯訊]|[周週]刊|[传傳]媒|[观觀]察|公司|大[学學]|小[学學]|中[学學])$/

/**
 * Whether a text is the name of one Chinese person: two to four Han characters after a known family name ("刘 飞" with
 * the inner space of justified print too), or a foreign name with its dot ("让·雅克·卢梭").
 */
export function isPersonName(text: string): boolean {
  const name = text.replace(/ /g, '')
  if (/^\p{Script=Han}{1,7}(?:[·•・．]\p{Script=Han}{1,7}){1,3}$/u.test(name))
    return !NO_FOREIGN_NAME.test(name)
  if (!/^\p{Script=Han}{2,6}$/u.test(name) || NOT_PEOPLE.test(name) || isPlace(name)) return false
  // "高先生": somebody a story speaks of
  if (/^.(?:先生|女士|小姐|老师|老師|同学|同學|师傅|師傅|记者|記者)$/.test(name)) return false
  if (isJoinedName(name)) return true
  // "党办", "纪委": offices
  if (name.length === 2) return SURNAMES.has(name.charAt(0)) && !/[办辦委]$/.test(name)
  // "商协会", "华龙网", "高新区", "东方卫视": organisations and places whose first characters are a family name too
  if (ORGANISATION.test(name)) return false
  if (LONG_SURNAMES.test(name)) return name.length <= 4
  return name.length === 3 && SURNAMES.has(name.charAt(0))
}

/** Whether a word behind somebody's role is a name, after a family name that words begin with too. */
export const isNameByRole = (word: string): boolean =>
  isPersonName(word) ||
  (/^\p{Script=Han}{2,3}$/u.test(word) &&
    WORDLIKE_SURNAMES.has(word.charAt(0)) &&
    !NOT_PEOPLE.test(word) &&
    !ORGANISATION.test(word)) ||
  (/^\p{Script=Han}{3,4}$/u.test(word) && LONG_WORDLIKE_SURNAMES.test(word))

/** Whether a word of three characters in front of names can be one: none of an office, a place or a button. */
export const isRareName = (word: string) =>
  /^\p{Script=Han}{3}$/u.test(word) &&
  !ORGANISATION.test(word) &&
  !NOT_PEOPLE.test(word) &&
  !/[部室组組队隊科处處所院校村乡鄉省州办辦委团團]$|^[本该該]/.test(word)

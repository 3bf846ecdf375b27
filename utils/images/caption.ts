import { oneLine } from '../text/space.ts'
/** Longest caption, in characters; agencies write up to three lines. */
export const CAPTION_LENGTH = 160
/** Longest centred line that is a caption without saying so. */
const CENTRED_LENGTH = 60

/** Classes of caption elements: 今日头条 `pgc-img-caption`, 新浪 `img_descr`, WordPress `wp-caption-text`, CMS `picdesc`. */
export const CAPTION_CLASS =
  /(?:^|[\s_-])(?:img|image|pic|picture|photo|media|figure|wp)[_-]?(?:caption|desc(?:r|ription)?|note|info|intro|title|text|txt)(?:[\s_-]|$)|(?:^|[\s_-])(?:caption|figcaption|tuzhu|tu-?shuo|zhutu)(?:[\s_-]|$)/i

/** How captions begin: ▲, 图/, 图：, 图1：, 图为, 图片来源, 资料图, 圖／. A line that points down tells of the next picture. */
const CAPTION_START =
  /^[（(［[]?\s*(?:[▲△↑◤◥]\s*|(?:图|圖)\s*(?:(?:[一二三四五六七八九十]|\d{1,2})\s*)?[/／:：|｜丨]|圖\d{1,2}之\d{1,2}\s?[-–—]|(?:图|圖)(?:为|為|像(?:来源|來源)|片(?:来源|來源|说明|說明|[:：])|说|說|源|解)|(?:资料|資料|示意|视频|視頻|新闻|效果)(?:图|圖)(?:片)?(?:[:：，。）)\s]|$)|(?:本报|本報)?(?:资料|資料)照片)/
/** How captions end: （记者某某摄）, 某某摄/本刊, 。某某摄影报道（青石社）, 某某供图, （圖／某某攝）, 圖：某某提供, （取自臉書）, （某某截圖）. */
const CAPTION_END =
  /(?:(?:(?<!拍)[摄攝]|(?:[记記]者|通[讯訊][员員]|作者|[读讀]者|受[访訪]者|[网網]友|本人|[摄攝]影[师師])[^，。！？]{0,8}拍[摄攝]|(?:^|[（(，。、 ／/日])\p{Script=Han}{2,4} ?拍[摄攝]|(?:[员員局站台社]|[士生])拍[摄攝]|(?<=[（(，][^（(]{0,12}日)拍[摄攝]|(?<![爱愛]好|喜[爱愛好欢歡]|[热熱酷][爱愛]|[学學][习習]|[从從始来來去小会會][学學])[摄攝]影|[，。！？][^，。！？]{2,16}(?:摄影报道|攝影報導))(?:\s?[/／（(]\s?\p{Script=Han}{2,6})?|供图|供圖|制图|製圖|图源.{1,12}|(?:图|圖)(?:[/／].{1,16}|[:：].{2,16}提供)|[（(](?:取自|[撷擷]取自|翻[摄攝]自?)[^（()）]{1,16}|[（(][^（()）]{2,16}截[图圖]|网络图|資料圖|资料图|(?:檔案|档案|資料|资料)照片?|圖片來源[:：][^。]{2,24})\s*(?:[）)\]］]\s*)?[。.]?$/u

/** Whether a text is neither too short nor too long for a caption. */
export const isCaptionLength = (text: string): boolean => text.length >= 2 && text.length <= CAPTION_LENGTH

/** What a diary says in front of its pictures: 多图预警，所有图片均由手机拍摄 */
const OF_ALL_PICTURES = /(?:所有|全部)的?(?:[图圖]片?|照片)[均都皆]/

/** Whether a line says of itself that it belongs to a picture. */
export function isCaptionText(text: string): boolean {
  const line = oneLine(text)
  if (!isCaptionLength(line)) return false
  return CAPTION_START.test(line) || (CAPTION_END.test(line.slice(-40)) && !OF_ALL_PICTURES.test(line))
}

/** Who stands where, whose work is to be seen: 王敏（左一）为李晓（右二）颁奖   一等奖《渡口》，作者：王敏 */
const SHOWS =
  /[（(](?:[左右中]|[左右前后後][一二三四五六排]|[左右中]起)[^（()）]{0,4}[)）]|》[，, ]?作者[:：]/
const SHOWS_LENGTH = 80

/** What goes on at an event: 江边大学校长王敏致辞   江边论坛现场 */
const AT_EVENT =
  /^[^，。！？：；“”]{4,40}(?:致[辞辭词詞]|[讲講][话話]|演[讲講]|主持(?:[论論][坛壇]|[会會][议議]|[仪儀]式)|揭牌|合影|[现現][场場]|[颁頒][奖獎]|剪彩)。?$/

/** The last sentence of a longer caption: …展览开幕。图为江边文化馆的展品。江边网发 */
const SHOWN_LAST =
  /[。！] ?(?:图|圖)(?:为|為)[^。！？]{2,40}(?:。|。 ?\p{Script=Han}{2,6}[社网網报報][发發])?$/u

/** A paragraph of more sentences is the story's, though its last one is of the picture; an agency signs its captions. */
const MAX_SENTENCES = 3
const SENT = /[发發摄攝][)）]?$/

/** Whether a line directly below a picture tells what is on it; elsewhere it would be the story's. */
export const tellsOfPicture = (text: string): boolean =>
  isCaptionLength(text) &&
  ((SHOWN_LAST.test(text) && (SENT.test(text) || (text.match(/[。！？]/g)?.length ?? 0) <= MAX_SENTENCES)) ||
    AT_EVENT.test(text) ||
    (text.length <= SHOWS_LENGTH && SHOWS.test(text) && !/[。！？；]/.test(text)))

/** Size of a work: 96*180cm   尺寸：3.0cm×3.0cm   48*180cm*2 */
const WORK_SIZE =
  /^(?:尺寸|规格|規格)?[:：]? ?\d{1,4}(?:\.\d)? ?(?:[mc]m|厘米|公分)?(?: ?[*×xX] ?\d{1,4}(?:\.\d)? ?(?:[mc]m|厘米|公分)?){1,2}$/

/** Whether a line below a caption belongs to it: who gave the picture, or how large the work on it is. */
export const endsCaption = (text: string): boolean => isImageCredit(text) || WORK_SIZE.test(text.trim())

/** Whether a line says of itself that it belongs to the picture below it: ▼夜光表演。（圖／文化館提供） */
export const pointsDown = (text: string): boolean =>
  text.length <= CAPTION_LENGTH && /^\s*[（(]?[▼▽↓◣◢]\s?[^\s▼▽↓]/.test(text)

/**
 * The credit of a picture alone: 圖像來源，GETTY IMAGES   图片来源：视觉中国   题图来自 Unsplash，基于 CC0 协议   封面制图：某某
 * Photo: Reuters.
 */
const CREDIT =
  /^[（(*＊※]?(?:(?:题|題|头|頭|首|封面|插|配)?(?:图|圖)(?:片|像)?(?:来源|來源|源)|封面(?:来源|來源)|(?:题|題|头|頭|封面|配)(?:图|圖)(?:来自|來自)|(?:封面|题图|題圖|头图|海报|长图|图表|版式|插图|视觉)(?:设计|設計|制图|製圖|制作|绘图|绘制|摄影|图片|插画)|(?:摄影|攝影|视频来源|Photo|Credit|Image)) ?[，,:：/／|｜丨 ][^。！？]{1,40}。?$/i

/** The same of whom nobody but a giver is, 照片来源：青石摄影学会; 照片来源：本人拍摄 is the rule of a contest. */
const GIVEN =
  /^[（(]?(?:(?:照片|相片)(?:来源|來源)|(?:图片|圖片|照片|相片)提供) ?[:：/／|｜丨] ?[\p{Script=Han} ]{2,16}(?:[学學协協][会會]|(?:通[讯訊]|出版|[报報])社|[物化书書念术術]馆|[物化書念術]館|[电電][视視][台臺]|[视視][觉覺]中[国國]|受[访訪]者)[)）]?$/u

/** An agency alone, whose label was for screen readers: Getty Images   Reuters / AFP. */
const AGENCY =
  /^(?:Getty Images?|Reuters|AFP|AP(?: Photo)?|EPA(?:-EFE)?|PA Media|Shutterstock|Unsplash|视觉中国|視覺中國)(?: ?[/／] ?[^，。：:]{2,30})?$/i

/** Who gave the picture at the head, or all: 题图来自视觉中国   题图：视觉中国   封面图 | 青石社. A caption says what is on it. */
const FROM =
  /^[（(]?(?:(?:(?:题|題|头|頭|首|封面)[图圖]|[图圖]片)(?:来自|來自)[:： ]?|(?:题|題|头|頭|首|封面|配)[图圖] ?[:：/／|｜丨] ?)[^，。！？]{0,16}(?:视觉中国|視覺中國|图虫|图虫创意|网络|網路|网友|受访者|作者|提供|供图|社|网|網|报|報|新[闻聞]|[A-Za-z]{2})[)）]?(?:[，,] ?基[于於] ?CC0 ?[协協][议議])?。?$/

/** Who gave all pictures: 图片均由受访者提供   （本文图片由文化馆提供）   （山城台新聞片段截圖）. */
const ALL_PICTURES =
  /^[（(]?(?:(?:以上|本文|本版|文中|文内|本组|除署名外)[，,]?(?:配图|图片|照片|圖片)(?:除[^，。]{0,4}(?:署名|[注註标標说說]明|标注|標註)外[，,]?)?(?:均|皆|都)?|(?:配图|图片|照片|圖片)(?:均|皆|都|除[^，。]{0,4}(?:署名|[注註标標说說]明|标注|標註)外[，,]?均?))(?:由|为|系|來自|来自)[^，。！？]{2,20}(?:提供|拍摄|供图|摄)[）)]?。?$|^[（(](?:图片|照片|视频|圖片)由[^，。！？]{2,20}(?:提供|拍摄)[）)]$|^\p{Script=Han}{2,6}[社报網网]发[（(][^（()）]{2,12}摄[)）]$|^[（(][^（()），。]{2,16}截[图圖][)）]$/u

/** Whether a line is nothing but the credit of a picture. */
export function isImageCredit(text: string): boolean {
  const line = oneLine(text)
  return (
    CREDIT.test(line) || GIVEN.test(line) || AGENCY.test(line) || FROM.test(line) || ALL_PICTURES.test(line)
  )
}

/** Whether a text that stands in one paragraph with a picture before it is short enough to be its caption: no second sentence. */
export function isShortCaption(text: string): boolean {
  return text.length >= 2 && text.length <= CENTRED_LENGTH && !/[。！？!?…].|[：:]$/.test(text)
}

/** Where one text in so many is no caption, the others beside it are none either. */
const ONE_IN = 4

/** Whether the texts beside a page's pictures are a story that is told along them, as diaries are. */
export const areToldAlong = (lines: readonly { isCaption: boolean }[]): boolean =>
  lines.filter(({ isCaption }) => !isCaption).length * ONE_IN > lines.length

/** A step of a recipe or a manual: 2.水烧开后放一点盐   第三步：… */
const STEP = /^(?:\d{1,2}[.、．)）:：]|第[一二三四五六七八九十]步|步骤)/
const MIN_STEPS = 2

/** Whether texts beside pictures are the steps of a recipe. */
export const areSteps = (texts: readonly string[]): boolean =>
  texts.filter((text) => STEP.test(text)).length >= MIN_STEPS

/** Words for screen readers that stand before a caption, on the BBC's pages. */
const LABEL = /^\s*(?:圖像|图像|音頻|音频|影像|视频|視頻)(?:加註|加注)文字[，,：:]\s*/

/** Length of the label for screen readers at the start of a caption; 0 without one. */
export function captionLabel(text: string): number {
  return LABEL.exec(text)?.[0].length ?? 0
}

/** Classes of boxes that hold a picture and what belongs to it: `pic`, `img-box`, `photo_wrap`. */
const PICTURE_BOX =
  /(?:^|[\s_-])(?:pic|img|image|photo|picture)s?(?:[_-]?(?:box|wrap|wrapper|con|area|item))?(?:\s|$)/i

/**
 * Whether an element is laid out as the caption of the picture above it: by its class, as the only text in the box of a
 * picture, centred or all in italics, as Markdown has it; all but the first short unless the picture's `alt` says the same.
 */
export function isCaptionElement(element: Element): boolean {
  const isNamed = CAPTION_CLASS.test(element.getAttribute('class') ?? '')
  const boxed = isNamed ? null : pictureOfBox(element)
  if (!isNamed && !boxed && !isCentred(element) && !isItalic(element)) return false
  const text = oneLine(element.textContent ?? '')
  if (!isCaptionLength(text) || element.querySelector('img, table, ul, ol')) return false
  return (
    isNamed ||
    boxed?.getAttribute('alt')?.trim() === text ||
    (text.length <= CENTRED_LENGTH && !isHeading(element, text) && !/[。！？!?…]["”』」]?$/.test(text))
  )
}

/** The one picture of the box in which an element holds all the text. */
function pictureOfBox(element: Element): Element | null {
  const { parentElement: box } = element
  if (!box || !PICTURE_BOX.test(box.getAttribute('class') ?? '')) return null
  const [picture, second] = box.querySelectorAll('img')
  return picture && !second && box.textContent?.trim() === element.textContent?.trim() ? picture : null
}

/** `<p><em>caption</em></p>`, but no line of verse, which has others beside it, no dedication, and no note with its label. */
function isItalic(line: Element): boolean {
  // most lines are not, and need no look at their neighbours
  if (!isInItalics(line) || /[：:]|^\s*(?:[献獻][给給]|[写寫][于於])/.test(line.textContent ?? ''))
    return false
  return ![line.previousElementSibling, line.nextElementSibling].some((other) => other && isInItalics(other))
}

function isInItalics(line: Element): boolean {
  const only = line.localName === 'p' && line.childElementCount === 1 ? line.firstElementChild : null
  return (
    only !== null &&
    /^(?:em|i)$/.test(only.localName) &&
    only.textContent?.trim() === line.textContent?.trim() &&
    /\S/.test(only.textContent ?? '') &&
    !only.querySelector('br')
  )
}

function isCentred(element: Element): boolean {
  return (
    element.localName === 'center' ||
    element.getAttribute('align')?.toLowerCase() === 'center' ||
    /text-align\s*:\s*center/i.test(element.getAttribute('style') ?? '') ||
    /(?:^|\s)(?:f_center|text-?center|center)(?:\s|$)/i.test(element.getAttribute('class') ?? '')
  )
}

/** A centred line in bold, maybe behind its number, or a number alone, begins the next part. */
function isHeading(element: Element, text: string): boolean {
  if (/^H[1-6]$/.test(element.tagName) || /^[\d一二三四五六七八九十、.．\s]{1,6}$/.test(text)) return true
  if (/^(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.．]/.test(text)) return true
  const bold = [...element.querySelectorAll('b, strong')].map((part) => part.textContent ?? '').join('')
  return oneLine(bold).length >= text.replace(/^\d{1,2} ?/, '').length * 0.8
}

/**
 * The picture that ends right in front of an element, with no text between.
 * @returns the picture's outermost element that holds nothing else; null where there is none.
 */
export function pictureBefore(element: Element, root: Element): Element | null {
  let place: Node = element
  for (let level = 0; level < 3 && !previousContent(place); level++) {
    if (!place.parentElement || place.parentElement === root) return null
    place = place.parentElement
  }
  let found = previousContent(place)
  // the picture may be the end of a longer block
  while (found?.nodeType === 1 && (found as Element).localName !== 'img' && found.textContent?.trim()) {
    if (/^(?:figcaption|table|ul|ol)$/.test((found as Element).localName)) return null
    found = lastContent(found as Element)
  }
  if (found?.nodeType !== 1) return null
  const block = found as Element
  return block.localName === 'img' || block.querySelector('img') ? block : null
}

/** White space, comments and line breaks are nothing. */
function isContent(node: Node): boolean {
  if (node.nodeType === 3) return /\S/.test(node.nodeValue ?? '')
  if (node.nodeType !== 1) return false
  const element = node as Element
  return (
    element.localName === 'img' ||
    /\S/.test(element.textContent ?? '') ||
    element.querySelector('img') !== null
  )
}

function previousContent(node: Node): Node | null {
  let at = node.previousSibling
  while (at && !isContent(at)) at = at.previousSibling
  return at
}

function lastContent(element: Element): Node | null {
  const last = element.lastChild
  return last && !isContent(last) ? previousContent(last) : last
}

/** Makes the text of `line` the caption of the picture in `picture`, both in one figure. */
export function joinCaption(picture: Element, line: Element): void {
  const document = picture.ownerDocument
  let figure = picture.closest('figure')
  if (figure?.querySelector('figcaption')) return
  if (!figure) {
    figure = document.createElement('figure')
    picture.replaceWith(figure)
    figure.append(picture)
  }
  const caption = document.createElement('figcaption')
  caption.append(...line.childNodes)
  figure.append(caption)
  line.remove()
}

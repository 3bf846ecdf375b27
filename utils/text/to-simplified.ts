/** The Traditional characters of labels, buttons and counters, each before the Simplified one. */
const PAIRS =
  '來来圖图載载處处發发於于聞闻內内資资綜综體体網网機机構构單单關关門门轉转選选編编輯辑攝摄寫写採采訪访並并譯译執执筆笔擬拟記记訊讯員员傳传預预熱热報报後后鏡镜動动畫画視视頻频覺觉國国設设計计約约' +
  '見见習习實实評评論论導导責责劃划統统籌筹術术絡络審审對对終终復复讀读籤签簽签監监總总錄录組组欄栏運运營营創创財财經经標标題题稱称時时間间瀏浏覽览數数點点擊击閱阅閲阅氣气問问號号鍵键詞词類类屬属' +
  '贊赞長长專专區区鏈链郵邮電电話话聯联線线掃扫護护語语開开張张當当戶户眾众級级繪绘據据裝装頭头給给碼码騰腾東东貼贴頁页閉闭縮缩認认糾纠錯错舉举訴诉權权歡欢賞赏興兴頂顶暫暂無无還还沒没說说説说兩两' +
  '搶抢讓让條条饋馈參参與与節节書书薦荐輕轻觸触繼继續续個个餘余訂订們们冊册聽听隱隐邊边側侧換换簡简腦脑鈕钮雙双滾滚這这裡里裏里靜静廣广會会禮礼請请價价驗验證证萬万鍾钟鐘钟顯显則则讚赞製制佈布異异許许備备違违尋寻為为'

const SIMPLIFIED = new Map<string, string>()
for (const [, traditional = '', simplified = ''] of PAIRS.matchAll(/(.)(.)/gu))
  SIMPLIFIED.set(traditional, simplified)
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu')

/**
 * A word of a page's frame in Simplified characters, for finding it in a list that has it in these only. It converts no
 * text: characters that labels do not have stay, and 面 stays 面.
 */
export const toSimplified = (word: string): string =>
  word.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character)

/** Characters and the Traditional forms of each, for a class of a regular expression. */
export const inBothScripts = (characters: string): string =>
  characters +
  [...SIMPLIFIED]
    .filter(([, simplified]) => characters.includes(simplified))
    .map(([traditional]) => traditional)
    .join('')

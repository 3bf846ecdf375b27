import type { Script } from './script.ts'

/**
 * Characters that stand in Simplified text only, the commonest first: keys of OpenCC's S→T characters that no
 * Traditional phrase or variant uses. 后, 里, 干 and the like stand on both sides and tell nothing.
 */
const simplifiedOnly =
  '国学发网会为时动来开个业报机这经关体与点实进对现长务闻论产们区电题视联数资车员图场间专内过创设号评将热术记华线应频门书当计证传还说东复问权战乐无际举财风师讯强导' +
  '运两领级总头爱结办张单费码载组尔话备选团页读从标医马观习类并队录调转统军维项济样条没变赛别营儿课奖优让规龙见带责节戏钱气护构议险获态质红参编环庆续认请预扫协验击' +
  '处阅众达决购坛声兴园装宝给亿邮识亚络银许义艺试黄历测约买双养职响阳飞语贴连讲汉卫纪盘腾负远难娱离县画监吗览极称坚独满陈库该谈势馆乡销启严刘货层岁摄楼罗链简顶积况' +
  '终仅剧梦汇册欢苏农杨届贫轻显细织听软综礼边亲辑违访随觉帮换块贝担疗宁断卖兰继诺贷写围础涨竞荣诉争伟则执钟镇丽岛键刚厅检签'

/** Characters that stand in Traditional text only, chosen the same way. */
const traditionalOnly =
  '會國時發為關網與經開這動報聞個對電將來產點們體現場灣機業資內車長強過間後進選風專議戰萬員無總際權學說務當區東廣數論熱實導門題華樂雲帶應見並運軍預節兩圖氣統視傳約' +
  '賽還沒調頭歲濟麼單謝遊級訊轉歡紅聯變達從請結縣評種擊術讓財險問線馬愛眾蘭號觀訪頁讀颱團滿續隊價園斷該費億創設陸張義記閱陳響認驗備話稱離處載辦顯亞環類別換標聲許醫' +
  '雙樓營規買書爾農驚娛復確維羅連戶據裝證購隱黨優慶測難則嚴壓尋檢殺興語護藍衛負韓獎覽銷係債廳決減爭獲納給領幣條積組製豐勢奧廠戲攝葉訂輯館態採莊違幾烏獨盧蘋賴銀啟揮' +
  '補親試賞雞兒劇協屬島極況災習責黃勝帳廢樣爲頻舉師碼錄項課龍錢構質參編掃衆壇寶郵識絡藝歷養職陽飛貼講漢紀盤騰遠畫監嗎堅庫談鄉啓劉貨層鏈簡頂終僅夢匯冊蘇楊屆貧輕細織' +
  '聽軟綜禮邊隨覺幫塊貝擔療寧賣繼諾貸寫圍礎'

/**
 * Characters that only Japanese writes, for headlines without any kana: new forms of 1946 and Japan's own, none of which
 * GB 2312 or the first level of Big5 has.
 */
const japaneseOnly =
  '両乗亀仏仮伝価倹児円処剣剤剰労効勅勧勲単厳収唖営噛団囲図圏圧塁塩増壊壌壱売変奨嬢実寛対専尭巌巣巻帯帰庁広廃弐弾従徳徴応恵悩悪懐戦戻払抜択拝拠拡挙挿捜掲掻揺摂' +
  '撃撹斉斎晩暁暦曽栄桜桝桟検楽様槙権歓歩歯歳歴毎気沢浄涙渇済渉渋渓満滝瀬焼犠猟獣畳痩発県砕稲穂穏穣粋粛経絵継続総縁縄縦繊繍聴脳臓艶荘蔵薫薬蛍蝋覇覚' +
  '覧観訳読譲豊賛転軽辺逓遅郷酔醤醸釈鉄鉱銭鋳錬関闘陥険隠雑霊頼顕駅駆騒験髄髪鴎鶏鹸黒黙齢込働畑峠辻枠匂'

/** The side that a character stands on, by its code point; a character of two sides is on the first. */
const sides = new Map<number, 'hans' | 'hant' | 'japanese'>()
for (const character of japaneseOnly) sides.set(character.charCodeAt(0), 'japanese')
for (const character of traditionalOnly) sides.set(character.charCodeAt(0), 'hant')
for (const character of simplifiedOnly) sides.set(character.charCodeAt(0), 'hans')

/** Kana that make words. ・ and ー are left out: Chinese pages use them as ornaments. */
const KANA = /[ぁ-ゖゝゞァ-ヺヽヾｦ-ｯｱ-ﾝ]/u
const HANGUL = /[\uAC00-\uD7AF\u1100-\u11FF\u3130-\u318F]/u
const HAN = /\p{Script=Han}/u
const LETTER = /\p{L}/u

/**
 * Tells the writing system of a text by its characters alone; what a page says of itself (`<html lang>`) is wrong
 * too often. Judge after glosses are gone and bytes are repaired.
 *
 * Measured on real pages: kana are at least 20 % of the characters of a Japanese page and at most 0.7 % of a
 * Chinese one; of the characters that stand on one side only, at least 80 % are on the text's own side.
 * @param text visible text of a page, or a block of it. Judged by its first 20,000 characters.
 */
export function detectScript(text: string): Script {
  const counts = { kana: 0, hangul: 0, han: 0, hans: 0, hant: 0, japanese: 0, letters: 0 }
  const sample = text.slice(0, 20_000)
  // by code points: a string for each character would cost more than all that is asked of it
  for (let i = 0; i < sample.length; i++) {
    const code = sample.codePointAt(i) as number
    if (code > 0xffff) i++
    if (code >= 0x4e00 && code <= 0x9fff) {
      counts.han++
      const side = sides.get(code)
      if (side) counts[side]++
      continue
    }
    const character = String.fromCodePoint(code)
    if (HAN.test(character)) counts.han++
    else if (KANA.test(character)) counts.kana++
    else if (HANGUL.test(character)) counts.hangul++
    else if (LETTER.test(character)) counts.letters++
  }
  const { han, kana, hangul } = counts
  // A page of another language may list its editions: 日本語, 한국어, 中文.
  if (counts.letters > 20 * (hangul + han + kana)) return 'none'
  if (hangul > 0.3 * (hangul + han + kana)) return 'ko'
  if (kana > 0.05 * (kana + han)) return 'ja'
  if (han === 0) return 'none'
  if (
    counts.japanese >= 0.04 * han &&
    6 * counts.japanese >= counts.hans + counts.hant &&
    counts.japanese > 0
  )
    return 'ja'
  const oneSided = counts.hans + counts.hant
  if (oneSided === 0) return 'none'
  const share = counts.hans / oneSided
  return share >= 0.8 ? 'hans' : share <= 0.2 ? 'hant' : 'mixed'
}

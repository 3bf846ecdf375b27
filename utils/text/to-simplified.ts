import { remembered } from './remembered.ts'

/**
 * The Traditional characters of what frames of pages say and of names that are told from words, each before the Simplified one. 覆 and 瞭 are those of 回覆 and
 * 瞭解 there.
 */
const PAIRS =
  '陣阵諒谅緒绪綱纲畢毕謾谩罵骂燈灯瑪玛軒轩擾扰輔辅暱昵' +
  '並并佈布併并來来侷局係系個个們们側侧備备傢家傳传偵侦僅仅價价儀仪億亿儘尽優优儲储兒儿內内兩两冊册別别刪删則则剛刚創创劃划動动務务勵励匯汇區区協协參参員员唄呗問问啓启啟启單单嗎吗嗶哔噹当嚮向嚴严國国圍围園园圖图團团' +
  '執执報报場场塊块壇坛娛娱學学實实審审寫写將将專专尋寻對对導导層层屬属師师帳帐帶带幣币幫帮廢废廣广廳厅張张彆别彈弹彙汇後后復复徵征愛爱懷怀態态慾欲應应戶户捲卷掃扫採采換换搶抢撲扑擇择擊击擔担攔拦擋挡據据擬拟擴扩擷撷攝摄敗败數数於于' +
  '昇升時时暢畅暫暂曆历書书會会朮术東东條条業业構构樂乐樓楼標标機机檔档檢检檯台欄栏權权歡欢歲岁歷历歸归殺杀殼壳氣气決决沒没沖冲減减測测濾滤湯汤淺浅準准溫温滾滚滿满濟济瀏浏為为無无煙烟熱热營营爲为獎奖獨独獲获獻献現现產产畫画異异' +
  '環环當当療疗發发盡尽監监盤盘眾众確确碼码礙碍禮礼稱称穫获筆笔箇个節节範范簡简簽签籌筹籤签糰团糾纠紀纪約约紅红納纳純纯紙纸級级細细紹绍終终組组結结絕绝絡络給给統统絲丝綁绑經经綜综維维網网綵彩緊紧線线緝缉編编緩缓緻致' +
  '縣县縮缩總总繪绘繫系繳缴繼继續续纔才罈坛羣群習习聞闻聯联聲声聽听脈脉脩修腦脑腳脚臉脸臺台舊旧與与興兴舉举華华菸烟萬万蒐搜蓆席薦荐藍蓝處处號号虧亏蟲虫衆众術术衝冲裏里裝装裡里製制複复見见規规視视覺觉覽览觀观觸触訂订' +
  '計计訊讯討讨記记訪访設设許许訴诉試试診诊註注証证評评詞词詢询話话該该詳详誌志認认語语誠诚誤误說说説说調调談谈請请論论諮咨講讲謝谢謹谨證证譜谱識识譯译議议護护讀读讓让讚赞負负財财貢贡責责貴贵買买費费貼贴資资賓宾賞赏賣卖' +
  '貝贝賽赛質质賬账購购贈赠贊赞趕赶蹤踪車车軍军較较載载輕轻輩辈輯辑輸输轉转辦办辭辞農农迴回這这連连週周進进遊游運运過过達达違违遞递選选適适還还邊边郵邮鄭郑醫医釋释釐厘鈕钮鈦钛鉅巨銳锐銷销鋒锋鋭锐錄录錯错錶表釘钉鍵键鍾钟鎖锁鏈链鏡镜鐘钟' +
  '綫线瞭了覆复長长門门閉闭開开間间閤合閱阅閲阅闆板關关陰阴陞升隊队際际隨随險险隱隐隻只雙双雜杂雞鸡雲云電电靜静韓韩響响頁页頂顶項项順顺須须預预頒颁領领頭头頻频題题類类顧顾顯显風风颱台飲饮餘余館馆饋馈馬马駐驻駕驾騰腾驗验驟骤體体髮发' +
  '夾夹鬚须鮮鲜鳳凤鵝鹅麵面麼么點点黨党齣出撥拨願愿漁渔煉炼煩烦夥伙額额魚鱼騷骚詐诈騙骗誦诵藥药織织戰战衛卫從从幾几樣样掛挂義义爭争鑒鉴鑑鉴貫贯誰谁襲袭繹绎輪轮螢萤籃篮離离軟软難难驚惊憤愤訝讶斷断斃毙卻却劇剧幀帧崗岗職职噸吨頃顷變变噓嘘課课曬晒齊齐極极寶宝鳥鸟競竞虛虚勢势貓猫亞亚遜逊艦舰養养陽阳櫃柜' +
  '廠厂債债島岛濱滨烏乌蘇苏寧宁肅肃魯鲁趙赵荊荆峽峡黃黄蘭兰鄲郸慶庆岡冈銀银爾尔豐丰莊庄龍龙幹干貨货績绩榮荣譽誉災灾澇涝輛辆圓圆飯饭倉仓庫库戲戏強强陳陈貧贫佔占閃闪慣惯壽寿諸诸偉伟傑杰濤涛輝辉鵬鹏飛飞峯峰勝胜麗丽豔艳鐵铁蓮莲瑤瑶潔洁遠远凱凯恆恒堅坚訓训鎮镇鄉乡穎颖倫伦彥彦儉俭鶴鹤鳴鸣駿骏馳驰潤润鈞钧鋼钢釗钊乾干陸陆茲兹寵宠漲涨'

const SIMPLIFIED = new Map<string, string>()
for (const [, traditional = '', simplified = ''] of PAIRS.matchAll(/(.)(.)/gu))
  SIMPLIFIED.set(traditional, simplified)
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g')

/**
 * A line of a page's frame in Simplified characters, for finding it in a list or by an expression that has these only.
 * Each character stays in its place. It converts no text: characters that frames do not have stay as they are.
 */
export const toSimplified = remembered((line) =>
  line.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character),
)

/** Characters and the Traditional forms of each, for a class of a regular expression. */
export const inBothScripts = (characters: string): string =>
  characters +
  [...SIMPLIFIED]
    .filter(([, simplified]) => characters.includes(simplified))
    .map(([traditional]) => traditional)
    .join('')

import { describe, expect, it } from 'vitest'
import { dropChromeLines } from '../../utils/clean/drop-chrome-lines.ts'
import { inBothScripts } from '../text/both-scripts.ts'
import { clean } from './clean.ts'

const story = '<p>正文一段。</p>'

describe('takes out', () => {
  it.each(
    inBothScripts([
      ['tools', '分享到： 微信 微博 QQ空间'],
      ['notice', '限制級'],
      ['tools', 'A+ A- 打印 收藏'],
      ['notice', '关于本站 加入我们 网站地图'],
      ['player', '正文已结束，您可以按alt+4进行评论'],
      ['notice', '本文最后更新于 2023 年 5 月 20 日，文中内容可能已经过期'],
      ['notice', '温馨提示：本文图片较多，请在 Wi-Fi 环境下浏览'],
      ['player', '若长时间无响应，请刷新本页面'],
      ['prompt', '青石手机客户端下载'],
      ['prompt', '微信号：qingshifabu'],
      ['prompt', '如果您喜欢河边看云的图文 邀请您到粉丝团'],
      ['prompt', '喜欢这篇文章？去 App 商店搜青石日报，每天看点不一样的。'],
      ['notice', 'This article was last updated on May 20, 2021, the information described may be outdated.'],
      ['tools', 'T + -'],
      ['tools', '字号:T|T'],
      ['tools', '放大图片 / 显示原图'],
      ['counter', '热门度 :'],
      ['prompt', '想生活更精明，请赞好青石生活 Facebook'],
      ['prompt', '青石滩微博#爆料#或短信爆料10600000000 一经采用最高奖励500元'],
      ['prompt', '请您对该文章评分：'],
      ['tools', '手机免费访问'],
      ['tools', '支持键盘翻页 ←左 右→'],
      ['tools', 'm.qingshi.example 用手机随时随地看新闻'],
      ['tools', '新华微博'],
      ['tags', '本篇新闻热门关键词:'],
      ['advert', '勇敢者的世界↓警告：未满18禁入'],
      ['prompt', '您喜欢这篇文章就分享它吧'],
      ['dateline', '更新时间17:24'],
      ['tools', '我要分享'],
      ['tools', '听全文 约 7 分钟 AI 主播 · 小渡 1.25x'],
      ['tools', '语音播报 | AI主播 小渡 | 06:40'],
      ['tools', '朗读全文 女声 1.5x'],
      ['prompt', '扫码加入「渡口读者群」'],
      ['prompt', '您需要 登录 才可以下载或查看，没有账号？立即注册'],
      ['prompt', '您还未登录，登录后查看更多内容'],
      ['prompt', '马上注册，结交更多朋友，享用更多功能'],
      ['prompt', '游客，如果您要查看本帖隐藏内容请回复'],
      ['prompt', '本帖隐藏的内容需要积分高于 20 才可浏览'],
      ['prompt', '本帖子中包含更多资源'],
      ['prompt', '您所在的用户组无法下载或查看附件'],
      ['prompt', '此内容为付费会员专享'],
      ['prompt', '—— 广告后继续阅读 ——'],
      ['prompt', '广告（请继续阅读本文）'],
      ['prompt', '以下广告，文章未完，请往下滑动'],
      ['pagination', '（全文共3页，请看下一页）'],
      ['tools', '← 左右滑动查看更多 →'],
      ['tools', '查看大图'],
      ['tools', '感动 3'],
      ['tools', '鲜花 握手 雷人 路过 鸡蛋'],
      ['tools', '共 15 人表态'],
      ['tools', '本主题由 河边看云 于 2024-5-20 09:00 加入精华'],
      ['tags', '相关字词：#渡船 #灯塔'],
      ['prompt', '（点击图片放大浏览）'],
      ['prompt', '此文限会员阅读'],
      ['dateline', 'Jul 16 Tue 2024 08:30'],
      ['tags', '热词： 渡船 灯塔'],
      ['tools', '看全文'],
      ['tools', '展开全文剩余 62% 未读'],
      ['tools', '打印 字体： 放大 正常 缩小 分享'],
      ['counter', '河边看云 发表在 山城部落 留言(42) 人气(23925)'],
      ['pagination', '上一篇文章与下一篇文章'],
      ['pagination', '此分类上一篇： 柿子红了'],
      ['pagination', '< 前一篇柿子红了'],
      ['pagination', '❮ ❯'],
      [
        'notice',
        '广告声明：文内含有的对外跳转链接（包括不限于二维码、口令），用于传递更多信息，结果仅供参考。',
      ],
      ['tags', '#Ferry 2024'],
      ['tools', '发送给好友'],
      ['tags', '全站分类：旅行'],
      ['prompt', '觉得有用？把「青石集」加入你的 RSS 阅读器，每天自动汇总 60 个来源。'],
      ['prompt', '还没有人送礼物，鼓励一下作者吧'],
      ['prompt', '专注青石新闻报道，每日推送最新资讯。扫描下方二维码关注青石官方微信'],
      ['tools', '阅读 539 评论 0'],
      ['tools', '分享 Facebook Line Twitter'],
      ['tools', '字号减小 字号增大'],
      ['navigation', '您的位置：首页>要闻 > 记者直击 >'],
      ['navigation', '首页 > 新闻中心 > 正文'],
      ['navigation', '返回某某网首页>>'],
      ['navigation', '返回某狐，查看更多'],
      ['prompt', '扫一扫在手机打开当前页'],
      ['prompt', '更多猛料！欢迎扫描左方二维码关注某某新闻官方微信'],
      ['prompt', '下載「某某新聞網APP」'],
      ['prompt', '>>加入某某日報粉絲團'],
      ['prompt', '您所瀏覽的新聞已過時效。建議您加入本社付費會員找尋您要的新聞。'],
      ['player', '您的浏览器暂时无法播放此视频'],
      ['counter', '1/10'],
      ['counter', '526参与'],
      ['counter', '526 人参与'],
      ['counter', '字数总计: 548'],
      ['tags', '关键词：公安 春节'],
      ['tags', '相关热词搜索： 房价 | 网签 |'],
      ['tools', '文章热度：'],
      ['tools', '支持打赏0人打赏'],
      ['tools', '[ 行情搜索 ] [ 加入收藏 ] [ 告诉好友 ] [ 打印本文 ] [ 违法举报 ]'],
      ['tools', '【打印页面】【关闭窗口】'],
      ['prompt', '好文章，需要你的鼓励'],
      ['notice', '资讯投诉：王敏 021-00001024'],
      ['tags', '关键词阅读：柿子 房价'],
      ['prompt', '更多内容，点击阅读'],
      ['tags', '20190926|国贸|增长率|全球经济'],
      ['pagination', '上一篇：别的文章'],
      ['pagination', '1 2 3 下一页'],
      ['notice', '京ICP备05070218号'],
      ['notice', '关于我们 | 广告服务 | 联系我们'],
      ['comments', '网友评论仅供其表达个人看法，并不表明本站立场。'],
      ['advert', '广告'],
      ['navigation', '跳至主要內容'],
      ['tools', 'QQ截图20240716124900'],
      ['tools', 'IMG_20240716_124900'],
      ['tools', 'u=1024,2048&fm=173&app=49&f=JPEG'],
      ['tools', '查看青石讨论'],
      ['tools', '恢復預設 確定'],
      ['navigation', '按Enter到主內容區'],
      ['navigation', ':::'],
      ['navigation', '第A02版:要闻'],
      ['navigation', '当前版:04版'],
      ['navigation', '版面导航'],
      ['navigation', '01:一版要闻'],
      ['notice', '| 医院简介| 联系方式| 在线留言|'],
      ['notice', '關於青石電視 RSS 隱私權政策 人才招募'],
      ['prompt', '加入青石新聞網專頁'],
      ['tools', '搜尋新聞'],
      ['tools', '提示:支持← →箭头翻页'],
      ['tools', '分享微博'],
      ['tools', '‘未登录’'],
      ['tools', 'X 关闭'],
      ['notice', '今天是:'],
      ['notice', '青石融媒微信公众号'],
      ['tools', '設為主頁收藏本頁'],
      ['tools', '()'],
      ['tools', '"'],
      ['notice', '微信公众号'],
      ['navigation', '本版列表新闻'],
      ['navigation', '讀青石報PDF版面'],
      ['tools', '30周年logo2.jpg'],
      ['dateline', '2024-07-16 08:30:05'],
      ['counter', '风筝128人已围观'],
      ['counter', '/4'],
      ['prompt', '您需要登錄後才可以評論'],
      ['prompt', '評論前必須登錄!'],
      ['tools', '字號：默認 超大 | 打印 |'],
      ['tools', '〖关闭窗口〗'],
      ['notice', '主办：中共青石县委 青石县人民政府 电话：0250-1234567'],
      ['notice', '本網站使用 cookies 改善您的瀏覽體驗，繼續瀏覽即表示您同意。'],
      ['notice', '請同意我們的隱私條款，才能收聽這則報導。'],
      ['counter', '文章字数:820'],
      ['tools', '20.jpg'],
      ['tools', '微信图片_20240520.png'],
      ['notice', '关于本站 加入我们 版权申明 网站地图 联系方式'],
      ['notice', '網站介紹 | 服務條款 | 聯系我們 | 意見反饋'],
      ['tools', '地址:http://copy.example/1.html'],
      ['tags', '標簽:'],
      ['tools', '直接点击图片或使用键盘 ← → 翻页'],
      ['comments', 'No comments:'],
      ['comments', '張貼留言'],
      ['tools', '發佈留言'],
      ['tools', '1234567890123456-1234567890123457.jpg'],
      ['tools', '分享工具 facebook'],
      ['tools', '参与讨论'],
      ['tags', '收录于话题'],
      ['tools', 'Original'],
      ['tools', '我想说'],
      ['tools', '文字大小'],
      ['tools', '前往專題'],
      ['tools', '显示全部楼层 |阅读模式'],
      ['pagination', '上 / 下一篇新聞'],
      ['dateline', '16.07.2024 08:30'],
      ['tools', '/'],
      ['tools', '】'],
      ['pagination', '&lt;&lt; 上一条：渡口开航'],
      ['pagination', 'Prev: 清明 Next: 谷雨'],
      ['pagination', '« Previous: 清明'],
      ['tools', 'A A A'],
      ['player', 'Loaded: 0%'],
      ['player', 'This is a modal window.'],
      ['pagination', '» 下一篇： 谷雨'],
      ['comments', '还可以输入 140 字'],
      ['prompt', '（文章未完，请继续往下阅读）'],
      ['prompt', '请往下继续阅读'],
      ['pagination', '第 1 页 / 共 3 页'],
      ['pagination', '共3页 第1页'],
      ['dateline', 'IP 属地青海'],
      ['advert', '以下为广告内容'],
      ['prompt', '广告（请继续阅读本文）'],
      ['prompt', '[广告] 请继续往下阅读'],
      ['prompt', '内容继续，请往下滑'],
      ['pagination', '← 上一篇 渡口开航'],
      ['pagination', '【本文未完，下页续】'],
      ['pagination', '（未完，请看下一页）'],
      ['pagination', '（下转第三版）'],
      ['pagination', '上接A01版'],
      ['tags', '渡口旧事专栏收录该内容'],
      ['tags', '热词：渡船 票价'],
      ['player', '视频播放器正在加载……'],
      ['player', '图片加载失败'],
      ['player', '评论正在加载...'],
      ['prompt', '—— 广告后继续阅读 ——'],
      ['prompt', '文章在广告后继续'],
      ['prompt', 'Advertisement - continue reading below'],
      ['prompt', 'Story continues below advertisement'],
      ['prompt', '微信扫一扫，把这篇文章带走'],
      // words that the list has in Simplified characters only
      ['tools', '【糾錯】'],
      ['tools', '加載更多'],
      ['tools', '返回原图'],
      ['tools', '客服设为首页'],
      ['tools', '回頁首'],
      ['tools', '请输入验证码'],
      ['tools', '前一期'],
      // through the readings of a bad converter
      ['prompt', '點(diǎn)擊圖片進(jìn)入手機(jī)版下載'],
      ['tools', '本頁(yè)網(wǎng)址：http://news.example/1.asp 復(fù)制鏈(liàn)接分享給好友'],
      ['pagination', '1 2 3 ... 5'],
      ['prompt', '(本文来自某某新闻，更多原创资讯请下载“某某新闻”APP)'],
      ['notice', '021-22002972或021-22002335；banquan@news.example'],
      ['notice', '本文由 某某号 编辑发布'],
      ['notice', '经过青石重新编排'],
      ['advert', '新奇产品第一时间免费试玩，快来青石众测体验吧~！下载客户端还能获得专享福利哦！'],
      ['dateline', '编辑于 2016-08-18'],
      ['counter', '王敏 李楠 字数:'],
      ['navigation', '∙ 山城头条 ＞'],
      ['prompt', '更多精彩内容请进入社会新闻'],
      ['prompt', '点收藏'],
      ['prompt', '（记者电邮：wang.min@news.example）'],
      ['prompt', '不用抽 不用搶 現在用APP看新聞 保證天天中獎 點我下載APP 按我看活動辦法'],
      ['prompt', '山城中文有Instagram！欢迎搜寻shancheng，看更多深入浅出的图文与影音报道。'],
      ['prompt', '下载山城应用程序跟踪国际时事'],
      ['prompt', '电子邮件新闻头条新闻都会在每天的电子邮件新闻中找到。'],
      ['prompt', '請繼續往下閱讀...'],
      ['prompt', '（请继续往下阅读）'],
      ['prompt', '《山城頭條》APP經已推出最新版本，請立即更新，瀏覽更精彩內容：https://bit.example/3yLrgYZ'],
      ['prompt', '请记住本书首发域名：novel.example。山城小说网手机版阅读网址：m.novel.example'],
      ['prompt', '↑↑↑点击上方蓝字关注我们'],
      ['prompt', '点击关注，第一时间了解青石云新鲜技术~'],
      ['prompt', 'ID：shancheng-news'],
      ['dateline', 'IP属地：青海'],
      ['comments', '暂无评论，快来抢沙发吧'],
      ['comments', '文明上网理性发言，请遵守《新闻评论服务协议》'],
      ['notice', '★山城新聞網提醒您，酒後不開車'],
      ['notice', '©山城网'],
      ['notice', '联系我们：ad@news.example'],
      ['counter', '全文共1024字'],
      ['counter', '预计阅读时间3分钟'],
      ['tools', '关注我们'],
      ['tools', '访问量：1234'],
      ['advert', '广告时间'],
      ['prompt', '點擊圖片放大'],
      ['prompt', '（点击图片查看大图）'],
      ['tools', '+3'],
      ['tools', '|'],
      ['tools', '------分隔线----------------------------'],
      ['tools', '点击收起全文'],
      ['tools', '阅读 12.3W'],
      ['tools', '转载▼'],
      ['tools', '[我来说两句] [推荐] [打印] [大 中 小] [关闭]'],
      ['dateline', '本帖最后由 河边的人 于 2024-5-20 09:00 编辑'],
      ['pagination', '上一首：老街 下一首：新桥'],
      ['prompt', '[ 山城网官方微博 ]'],
      ['player', '00:00/01:23'],
      ['notice', '商务合作：ad@news.example'],
      ['notice', '违法和不良信息举报电话：010-12345678'],
      ['notice', '本文由 山城号 发布'],
      ['tools', '分享让更多人看到'],
      ['tools', '赞 (12)'],
      ['tags', '本文标签：纸鸢'],
      ['tags', '標籤 紙鳶 文化'],
      ['tags', '相关标签 纸鸢文化'],
      ['tags', '相關字詞﹕紙鳶 編輯推介'],
      ['comments', '网友留言 文明上网，理性发言，请遵守新闻评论服务'],
      ['prompt', '更多即時新聞請見《山城網》'],
      ['prompt', '更多内容请打开山城新闻客户端'],
      ['prompt', '打开微信，点击底部的“发现”，使用“扫一扫”即可将网页分享至朋友圈。'],
      ['prompt', '股市回暖，先来模拟交易！条件单、个股雷达送给你&gt;&gt;'],
      ['prompt', '不用抽 不用搶 現在用APP看新聞 保證天天中獎'],
      ['prompt', '欢迎大家点赞，收藏，关注'],
      ['notice', '© 2022 山城網. 山城網對外部網站內容不負責任。 閱讀了解我們對待外部連結的做法。'],
      ['notice', '商务合作请联系 bd@news.example'],
      ['player', '此视频暂无法播放，请稍后再试'],
      ['counter', '本文约3000字，阅读时长约8分钟'],
      ['tools', '听全文 约8分钟'],
      ['tools', '原始連結'],
      ['tools', '聽新聞'],
      ['tools', '轻触阅读原文'],
      ['notice', '山城财经意见反馈留言板'],
      ['notice', '电话：400-690-0000 欢迎批评指正'],
      ['notice', '山城域名中心.公益 | 山城机构编制网.政务'],
      ['tools', '打印 发送 字号 T | T'],
      ['dateline', 'Published: November 28 2015'],
      ['dateline', 'Last updated on 2024-05-20 08:31'],
      ['dateline', '菜谱创建时间：2024-05-20 08:31:22'],
      ['tools', '+A -A'],
      ['share', '讚好此文：'],
      ['prompt', '不想錯過新科技 ? 請 Follow 山城網 FB 專頁 http://social.example/shancheng/'],
      ['prompt', '打开微信“扫一扫”'],
      ['prompt', '点击右上角“分享”'],
      ['prompt', '将做法保存到手机'],
      ['prompt', '要入手生活科技潮物 即上 山城 store'],
      ['prompt', '免费订阅30天山城双语新闻手机报：移动用户编辑短信QS至10650000024'],
      ['prompt', '给作者打赏，鼓励TA抓紧创作！'],
      ['tags', '本条目发布于2024年5月20日。属于渡口分类，被贴了 风筝、旧桥 标签。'],
      ['tags', '此条目发表在渡口分类目录，贴了风筝标签。'],
      ['prompt', '点个赞再走吧'],
      ['tags', '收录于合集 #山城 12个'],
      ['prompt', '打开山城新闻，查看更多专业报道'],
      ['dateline', 'posted @ 2024-07-16 08:30 王敏 阅读(123) 评论(0) 编辑 收藏 举报'],
      ['dateline', '最后编辑于：2024.07.16 08:30:00'],
      ['tools', '010030091410000000000000011106351381158461'],
      ['navigation', '返回山城首页 下载山城新闻客户端'],
      ['tools', '阅读剩余全文（）'],
      ['tools', '打开全文'],
      ['tools', '订户专享'],
      ['tools', '展开剩余70%'],
      ['prompt', '更多热点新闻请关注山城报官方微信（shanchengbao）'],
      ['prompt', '更多內容，歡迎山城週刊紙本雜誌、山城週刊數位訂閱、了解內容授權資訊。'],
      ['prompt', '更多新闻，请浏览山城网首页。'],
      ['notice', '感谢山城之家网友 河边看云 的线索投递！'],
      ['counter', '本文约1200字，阅读需要3分钟'],
      ['tools', '章节目录 上一页 下一页'],
      ['prompt', '《山城730》已推出全新 App，請立即下載：https://link.app.example/'],
      ['comments', '还没有人赞赏，支持一下'],
      ['prompt', '需要登录后才可以留言'],
      ['notice', '商务合作 | ad@news.example'],
      ['notice', '广告合作请联系微信：shancheng'],
      ['comments', '请自觉遵守互联网相关的政策法规，严禁发布色情、暴力、反动的言论。'],
      ['counter', '(已被浏览 128 次)'],
      ['counter', '本文共有 2 页'],
      ['tools', '鼠标点击图片可翻页'],
      ['tools', '【大 中 小】'],
      ['tools', '评价: 中立 好评 差评 表情: 用户名: 验证码: 点击我更换图片 匿名?'],
      ['tools', '收藏此文 我要打印 IE收藏 放入公文包 留言查看'],
      ['tools', '【打印此页】【关闭窗口】【返回顶部】'],
      ['tools', '投月票 打赏 本章说'],
      ['pagination', '·上一条：山城今日下雪'],
      ['prompt', '觉得不错，请点赞↓↓↓'],
      ['prompt', '广告热线：025-1200000'],
      ['notice', '商务合作请加微信：shancheng2020'],
      ['tools', '完善 注音 复制 下载'],
      ['comments', '评论列表（网友评论仅供网友表达个人看法，并不表明本站同意其观点）'],
      ['tools', '点击播报本文，约'],
      ['counter', '120人做过这道菜'],
      ['counter', '综合评分8.2'],
      ['counter', '本文字数：3021 字'],
      ['counter', '阅读完需：约 10 分钟'],
      ['prompt', '读者热线：4008880000'],
      ['prompt', '24小时滚动播报最新的财经资讯和视频，更多粉丝福利扫描二维码关注（sccaijing）'],
      ['prompt', '→欢迎关注山城网微信公众号'],
      ['notice', '主办单位：山城市人民医院　地址：河堤路12号　急救电话：025-1200000'],
      ['prompt', '快加入 青石科技 Google News 按下追蹤，給你最新的科技新聞！'],
      ['prompt', '☆ 青石評論網 歡迎投稿 點我投稿'],
      ['prompt', '【青石徵稿】'],
      [
        'prompt',
        '青石報歡迎各界投書，來稿請寄至editor@news.example，並請附上真實姓名、聯絡方式與職業身分簡介。',
      ],
      ['prompt', '一手掌握經濟脈動'],
      ['prompt', '青石報現在有其他社群囉，一起加入新聞不漏接！'],
      ['prompt', '欢迎下载应用程序Qingshi Audio，关注青石中文微信公众号，随时收听您感兴趣的内容。'],
      ['prompt', '喜欢河边看云朋友的这个贴子的话，请点这里投票，“赞”助支持！'],
      ['prompt', '青石偵查組爆料熱線：(852) 6511 0101'],
      ['prompt', '往下看更多文章'],
      ['prompt', '點擊閱讀下一則新聞'],
      ['prompt', '點擊圖片可瀏覽相關圖片'],
      ['prompt', '【更多新聞詳情請上 - 青石新聞網 】'],
      ['prompt', '更多资讯敬请锁定青石网'],
      ['prompt', '<img src="next.png" alt="點擊閱讀下一則新聞"><b>點擊閱讀下一則新聞</b>'],
      ['notice', '准则：汤森路透“信任原则”'],
      ['tools', 'Share'],
      ['player', '在 Instagram 查看這則貼文'],
      ['player', '溫以澄（@wenyc）分享的貼文'],
      ['player', 'View this post on Instagram'],
      ['navigation', '跳过热读 and continue reading'],
      ['navigation', 'End of 热读'],
      [
        'dateline',
        '新闻来源: 青石日报 于2024-06-03 2:31:12 大字阅读 敬请注意：新闻取自各大新闻媒体，新闻内容并不代表本网立场！',
      ],
      ['tags', '[港聞二]'],
      ['notice', '《青石新聞網》提醒您：'],
      ['notice', '自殺諮詢專線：0800-000000（24小時）'],
      ['notice', '生命線：1995'],
      ['notice', '安心专线：1925；生命线 1995；张老师专线：1980'],
      ['notice', '※ 卫生福利部安心专线：0800-000000（24小时）'],
      ['notice', '《渡口日报》提醒您：'],
      ['tools', '瀏覽數：1234'],
      ['tools', '放大 縮小 默認'],
      ['advert', '為什麼會看到廣告'],
      ['pagination', '【 第1页 第2页 第3页 】'],
      ['tools', '小 中 大'],
      ['tools', '點閱 1448 次'],
      ['tools', '朗讀本文'],
      ['tools', '【大 中 小】'],
      ['tools', '【简体版】 【大 中 小】 【打 印】'],
      ['notice', '⚠️ 本文发布于 600 天前，其中的信息可能已经过时'],
      ['notice', '这篇文章写于三年前，部分内容可能不再适用，请留意。'],
      ['notice', '提示：距离上次更新本文已经过去了 320 天，内容可能已失效'],
      ['notice', '请先接受隐私权政策，才能使用语音朗读功能。'],
      ['tools', '※ 发信站: 河堤客栈(bbs.example), 来自: 203.0.113.9'],
      ['tools', '※ 编辑: kite88 (203.0.113.9), 05/20/2024 10:02:11'],
      ['comments', '→ kite88: 河堤上风大 05/20 10:02'],
      ['prompt', '点击阅读本文英文版。'],
      ['prompt', '查看繁体中文版'],
      ['prompt', 'Read this story in English'],
      ['prompt', '扫码加入「河堤散步群」'],
      ['prompt', '这篇报道为订户专属内容'],
      ['dateline', 'Reporting from, 曼谷'],
      ['prompt', '了解更多精彩内容'],
      ['tools', '手机版：m.news.example'],
      ['tools', '加载剩余内容'],
      ['notice', '附件：暂无附件'],
      ['tools', '下载Word版 下载PDF版 下载OFD版'],
      ['tools', '【附件下载】【下载次数：12】【阅读器下载】'],
      ['notice', '本网常年法律顾问：渡口律师事务所 王敏律师'],
      ['tools', '查看原图 上一张 1/6 下一张 幻灯播放'],
      ['notice', '订阅《渡口早报》手机版，发送 DKZB 到 10600000（3元/月）'],
      ['tools', '总字数:2.9k | 阅读时长:10分钟 | 浏览量:'],
      ['tools', 'ferry_2031.jpg (182.4 KB, 下载次数: 14)'],
      ['tools', '下载附件 保存到相册'],
      ['prompt', '本文还有 64% 未读'],
      ['prompt', '您已阅读 42%，剩余 58% 内容为会员专享'],
      ['prompt', '您已阅读 30%，剩余内容需付费'],
      ['prompt', '本文还有 70% 内容未读，打开App查看'],
      ['tools', '点击收听本期节目'],
      ['tools', 'HTML全文 PDF(1284KB) 摘要点击：32 PDF下载：12'],
      ['notice', '移动用户发送DKZB到10600000，订阅渡口手机报'],
      ['notice', '商务合作：请加微信 dukou_bd'],
      ['notice', '商务合作｜微信：dukou_bd'],
      ['tags', '继续浏览有关 渡船 旧桥 的文章'],
      ['tools', '本文固定链接：https://dukou.example/812.html | 渡口笔记'],
      ['tools', 'PDF(1284 KB) HTML 可视化 被引次数：7 下载次数：431 导出引用 BibTeX | EndNote | RIS'],
      ['prompt', '（通讯作者信箱：lab@dukou.example）'],
      ['prompt', '您也可以在 Instagram 或 YouTube 上关注我们。'],
      ['prompt', '渡口之声致力于为您提供客观的报道。您也可以在 YouTube 上关注我们。'],
      ['notice', '●专栏文章，不代表渡口网立场'],
      ['notice', '编按：本栏文章内容纯属作者个人意见，与本网立场无关。'],
      ['navigation', '跳过 热读 并继续阅读'],
      ['navigation', '跳过 WhatsApp 频道 推广'],
      ['comments', '发言规则：张贴文章或留言，不得侵害他人权益。'],
      ['comments', '對於明知不實或過度情緒謾罵之言論，本網站有權刪除。'],
      ['prompt', '有新闻，打热线：0999-0000000（24小时）爆料有奖'],
      ['navigation', 'Table of Contents'],
      ['navigation', '文章目录'],
      ['navigation', '站点概览'],
      ['navigation', 'Edit this page'],
      ['navigation', '在 Github 上查阅此文。'],
      ['pagination', 'Newer'],
      ['pagination', 'PREVIOUS'],
      ['pagination', '上一图集'],
      ['pagination', '[1][2][3]'],
      ['tools', '确定不再关注此人吗'],
      ['tools', '复制URL到 QQ好友'],
      ['tools', '百度i帖吧 新浪微博 腾讯微博 QQ空间 开心 人人'],
      ['tools', '小字型 中字型 大字型'],
      ['tools', '小字型'],
      ['tools', '点击获得更多'],
      ['tools', '支付宝 微信'],
      ['tools', '点击这里 让更多人看到'],
      ['counter', '219 posts'],
      ['counter', '1 category'],
      ['counter', '18 日志'],
      ['dateline', 'LastMod 2024-05-20'],
      ['tags', 'TAGGED IN'],
      ['tags', '渡船# 灯塔# 河堤'],
      ['notice', '© 2022 Kites and Ferries of the River'],
      ['notice', '@ 2005-2021'],
      ['notice', 'Hexo Theme Ferry by Kite'],
      ['notice', 'Adapted for Hexo by Kite'],
      ['notice', '首 页 - 关于我们 - 会员服务 - 区域代理 - 网站地图'],
      ['notice', '网站管理：青石协会办公室技术支持：青石网络电子邮箱：a@qingshi.example'],
      ['notice', '本内容不能代替面诊，如有不适请尽快就医'],
      ['notice', '没有附件'],
      ['comments', 'Please enable JavaScript to view the comments powered by Disqus.'],
      ['comments', '共有 0 人发表观点,请选择您的观点：'],
      ['comments', '或者输入其他观点：请您输入相应的互动观点'],
    ]),
  )('%s: %s', (reason, line) => {
    const { html, trace } = clean(dropChromeLines, `${story}<p>${line}</p>`)
    expect(html).toBe(story)
    expect(trace[0]?.reason).toBe(reason)
  })
})

describe('leaves', () => {
  it.each(
    inBothScripts([
      '他把名字写在最后一页：山城渡口.公益',
      '不想错过末班船，他提前一小时到了渡口',
      '不想错过末班车，请关注站台广播和电子屏上的时刻变化',
      '要入手二手琴，快到老街去看看',
      '免费订阅7天气象灾害预警：移动用户编辑短信TQ发送到10620121，老人也能用',
      '青石博物馆.中国',
      '1020813',
      '要入手旧书，城南的集市开得最早',
      '免费订阅30天以后，他又续了一年',
      '中国.公司.山城',
      '未满18岁禁止入内',
      '支持音量键翻页和夜间模式',
      '感动',
      '开心 感动 愤怒，他都写在脸上',
      '共有15人表态支持。',
      '听全文的人少，看标题的人多',
      '朗读全文用了二十分钟',
      'AI主播小渡播报了三年，没有人认出她',
      '扫码加入的人都进了渡口群，一共三百多人。',
      '入群请备注姓名；',
      '群满了，没有人再进来',
      '点击标题的人越来越少',
      '墙上写着会员专享四个字，门却开着。',
      '“您需要登录才可以查看”，屏幕上跳出这样一行字。',
      '您需要登录后填写三张表，才能交上申请。',
      '广告后来继续登了三年。',
      '本文写于三年前，可能你已经忘了那个冬天。',
      '本文写于1937年，文中的地名可能已有变化。',
      '未登录的用户可以查看样表',
      '需要登录报名系统下载准考证',
      '看到这里，游客们纷纷点赞。',
      '如今全村的茶农都在用渡口天气小程序。',
      '会员票，每天限100张',
      'IP属地全面开放显示',
      '村里的老人都在用渡口App买菜。',
      '扫码进场的观众排到了路口',
      '群满为患的候鸟飞来了',
      '英文版',
      '更多内容请看附表',
      '他们的支持是我们前进的动力',
      '都走到这里了，风还是没有停',
      '这篇报道对他有帮助',
      '获取更多阳光的办法',
      '本文的英文版去年出版',
      '看完12张图片，他沉默了',
      '首月只要三百元的房租，他付了两年',
      '推 门进来的人：老王',
      '以下广告词写于1936年，文章至今没人读完。',
      '门可以左右滑动，一天要开三百次。',
      '本帖隐藏的内容后来公开了，是一首诗。',
      '他关掉了广告拦截插件，又打开。',
      '12 次转发之后，消息传到了对岸',
      '相关热词搜索：一个入口怎样改变了读者。',
      '（未完待续）',
      'Next stop: 渡口',
      '全书共 3 页',
      'IP属地的规定出台了',
      '以下为广告法第九条',
      '请继续阅读他的信',
      '继续往下走',
      '往下看',
      '评分：★★★★☆',
      'This is a modal verb.',
      '评分：5.0',
      '本文被收录到教材里',
      '本文未完，他先睡了',
      '上接天光，下接河水',
      '他在专栏收录于书的文章里写道',
      '正在加载货物的渡船',
      '广告后来停了',
      '广告后继续阅读的人不到一成',
      '你的浏览器太旧，他说。',
      '他请同事把广告拦截插件关闭',
      '请同意我的请求，他才能回家。',
      '喜欢这篇文章吗？他问。',
      '更新时间：每天17:24左右，由馆员手工录入',
      '她把「青石集」加入你的书架，每天读一页。',
      '没有人送礼物，他一个人过了生日。',
      '尚余三篇，他还没写完',
      '知道了',
      '正常',
      '广告合作，他点了点头',
      '展厅的二维码旧了。扫描下方二维码关注的人，都领到了一只风筝。',
      '相关标签 制度将于五月实施，各店铺准备。',
      '相关标签',
      '主题词：文化 纸鸢节 通知',
      '文化馆诚征优秀稿件的消息，传遍了山城。',
      '更多新聞詳情請上司批准，他說。',
      '點擊圖片可瀏覽圖片裡的故事',
      '閱讀下一則留言時，她哭了',
      '<img src="a.jpg" alt="河堤上的纸鸢"><b>河堤上的纸鸢</b>',
      '本文',
      '更多内容，点击阅读的人却很少',
      '[收藏] 他把门票夹在书里',
      '截图',
      '截图2024是他的网名',
      'a=1&amp;b=2',
      '他说"style"="none"',
      '查看了三天的讨论，他没有说话',
      '設定',
      '【春】【夏】【秋】',
      '好文章，需要你的耐心',
      '没找到你的那天，我在渡口等到了天黑。',
      '首页 设计 &gt; 功能的时代已经过去',
      '1024',
      '他把照片存成51.jpg',
      '管理团队 版权申明 都换了名字',
      '老人說：把報紙送到門口，立即訂閱',
      '他走進書店，立即訂閱了三份報紙',
      '他分享，让更多人读到她的信',
      '关于新桥的造价还有疑问？ 提一个问题的人站了起来。',
      '上传你做的题，老师会批改。',
      '地址：青石路12号',
      '要买票的：点这里排队，不买票的走那边。',
      '報名方式: 點這裡填寫姓名',
      '他手刀衝刺，加入了隊伍。',
      '歡迎加入【青石】讀書會的王敏',
      '登录后，可浏览全文的读者多了三成。',
      '会员请加微信群里的老王说，船不等人。',
      '青石社「隨身報」 app 今天上線',
      '16.07.2024，桥通车了',
      '跳到主要内容之前，他先讲了一个笑话',
      '第2版：青石日报用整版刊登了这封来信，并配发编者按。',
      '限制级影片的放映时间推迟到晚上十点',
      '本网站使用者共有三千多人，其中一半住在山城。',
      '请同意我们的看法，老人说',
      '她快加入了行動，按下追蹤鍵，一路追到港口。',
      '他加入 LINE 群組後，每天按讚三十次。',
      '報社歡迎讀者投書，來稿請寄至編輯部，他寄了七年。',
      '文化馆欢迎大家投稿，来稿请寄到art@city.example，截止日为六月三十日。',
      '☆ 一星級 歡迎投稿人數少',
      '如果你喜歡這篇小說，請支持獨立書店。',
      '如果你喜歡我們的咖啡，下次請再來，老闆娘說。',
      '文章看完覺得不對勁，何不自己查一查。',
      '請老師喝杯咖啡，',
      '一手掌握全鎮水權',
      '他們一起加入新聞社。',
      '立即更新門鎖：二樓三間、三樓五間。',
      '點擊進入考場後，考生須先核對姓名。',
      '開啟藍牙，閱讀說明書',
      '他在臉書和推特都有帳號，但很少更新。',
      '已是會員的讀者，可以直接入場。',
      '成為會員，要先繳三千元。',
      '此書為會員專享',
      '在臉書上查看這則貼文的人超過百萬。',
      '溫以澄（@wenyc）分享的貼文，半小時湧入三萬個讚。',
      '結尾：一棵樹的告白',
      '▼上漲▼下跌',
      '[注釋]',
      '[答案]',
      '回應(3)名學生的提問',
      '為什麼會看到廣告？因為演算法。',
      '第3版：修訂說明',
      '瀏覽數突破百萬',
      '消防隊提醒您：',
      '关注灾情，第一时间了解群众需求。',
      '市民服務專線：1999',
      '生命線：這部電影的原名',
      '生命线 1998',
      '渡口管理处热线：0990-000000',
      '安心专线：1925，是她记住的第一个号码。',
      '未满十八岁者，禁止饮酒，店主把牌子擦了一遍。',
      '店长提醒您：',
      '《渡口志》提醒您：',
      '手机用户请访问官网下载说明书。',
      '手机阅读成了习惯，纸书少了。',
      '跳过这一章 继续阅读',
      '全文未完，他就睡著了。',
      '本文未完稿，見諒。',
      '准则：先来后到',
      '市民扫描二维码即可支付，整个过程不到十秒钟，商户也省去了找零的麻烦。',
      '她在微信上分享了这段经历。',
      '他打开手机，下载了医院的客户端，却怎么也挂不上号。',
      '大',
      '01',
      '首页上的照片是他拍的。',
      '评论认为，这次会议意义重大。',
      '问：您怎么看？',
      '阅读是一种享受。',
      '上一篇文章里我们谈到了春天，这一次想谈谈秋天的颜色，以及它与诗的关系，还有那些年我们读过的书。'.repeat(
        4,
      ),
      '广告业去年增长了两成。',
      '1 2 3 走',
      '本页记录了三次地震。',
      '更多新闻报道说，桥在年底通车。',
      '本文由三个部分组成。',
      '经过一年的努力，队伍重新编排。',
      '他下载客户端还花了半小时。',
      '编辑于去年的那本诗集已经绝版。',
      '全书字数很多。',
      '网友留言说，这条路终于修好了。',
      '他点收藏的时候手抖了一下。',
      '更多精彩内容请他自己讲。',
      '请继续往下阅读之前，先想一想这三个问题的答案。',
      '美景尽在山城。',
      '大学在Instagram上发了这张照片，三天里有十万人看过。',
      '02:30',
      '山水 石桥 渡口',
      '他的投稿指南 写了三年 还没有写完。',
      '意见反馈 先听后答',
      '公众号',
      '提示：支持者翻了一倍',
      '今天是：一个好日子',
      '他的微信公众号停更了',
      '“青石微博”',
      '(?)',
      '“？”',
      '01:19，山城队破门',
      '07:30 集合出发',
      '他把演讲稿存成PDF',
      '渡口128人已围观了半天',
      '已有3人发表了自己的看法',
      '進門前必須登記',
      '主办：青石市文化馆 时间：5月20日',
      '2024-07-16 08:30 开船',
      '下载量应用最多的是地图。',
      '标签被撕掉了',
      '老师请他们点名之后阅读原文三遍。',
      '联系我们：从一封信到一座桥',
      '赞！',
      '08:31',
      '他没有WhatsApp，点击加入的时候总是失败。',
      '他寫了一篇文章，請訂閱者投票選出最好的頻道：',
      '[山城]',
      '本文由三个故事组成，都发生在山城。',
      '骗子说点我看大奖',
      '他发来一条短信：“点我看照片”',
      '外公在YouTube开了频道，请来邻居的孩子当主持人。',
      '学校在LINE群里通知，请家长明天到校接孩子',
      '下载盗版应用',
      '所有秘密，尽在这个APP！',
      '为了看球，下载了三个App',
      '诈骗分子通过Telegram群组立即体验',
      'WhatsApp推出新功能，用户点击加入群聊',
      '12:30/13:45',
      '新闻邮件中提到此事并非谣言。',
      '三点在看电影的人',
      '我们应当关注弱势群体。',
      '警方关注到微博上的视频后，立即展开调查。',
      '他加入了志愿者群。',
      '记者搜索发现，这款APP已经下架。',
      '评论区里，有网友说他才是真正的英雄。',
      '网友评论说，这才是真正的英雄。',
      '所有评论都指向他。',
      '文明上网，从我做起',
      '小提示：出门记得带伞。',
      '温馨提示：景区客流量大，请错峰出行。',
      '有网友爆料：某明星连夜离开了山城。',
      '群众提供的线索：一辆白色面包车。',
      '为了达到最佳效果，他们把戏台搭在河堤上。',
      '他更新了App，地图上却没有这座桥。',
      '请记住这个地址：河堤路一号。',
      '点击图片，就能听到老人的声音。',
      '——',
      '请分享你的故事',
      '4、纠错',
      '欢迎您来',
      '暂无评论，是因为没有人看懂。',
      'ID：身份的故事',
      '★老匠人提醒：竹条要泡三天',
      '联系我们：一座桥的来信',
      '全文共三章',
      '推荐进入决赛的三位选手都来自山城。',
      '上一节：选竹。',
      '有线索者请拨打电话025-12345678。',
      '用户登录后，可以看到自己的成绩。',
      '开通会员的人数达到三百万。',
      '1991年，中国加入亚太经合组织，成为正式会员。',
      '在书店阅读的人们',
      '在Apple发布会上见到的新产品',
      '扫码点餐已成为很多餐馆的标配，顾客无需服务员参与。',
      '扫描结果显示，病灶已经消失，医生随后添加了新药。',
      '如果喜欢一个明星，粉丝就会想办法见他。',
      '执法人员发现，该店未取得食品经营许可证。',
      '他对政治不感兴趣，只想种地。',
      '上篇讲了春天的故事。',
      '下一篇文章写什么，他还没有想好。',
      '位置：山城市河堤路12号',
      '主办单位：山城市文化馆',
      '联系电话：025-12345678',
      '本文共3个部分。',
      '正在加载货物时，船身突然倾斜。',
      '旧版浏览器将不支持新功能。',
      '净利率＞10%',
      '友情链接：从一封信开始的往事。',
      '以上留言都是真的。',
      '原文地址：山城市河堤路十二号，那座老房子还在。',
      '话题：谁来守护河堤？',
      '分类：按材质，纸鸢可分三种。',
      '发布于2024年5月20日的新规，引发了讨论。',
      '请登录山城市文化馆网站下载报名表',
      '不想错过的风景，他画成了星标',
      '回复“好的”可以结束对话',
      '电话：0971-1234567 欢迎参观',
      '打开窗户，查看更多的风景',
      '打开青石镇，查看更多故事',
      '点击下方图片，就能看到老照片。',
      '戳下面的原文，他读给我听。',
      '加了微信，他把我拉进了群',
      '私信回复“好的”',
      '小礼物走一走，就到了别人手里',
      '如果觉得文章好，就给作者打赏，这是平台的规则。',
      '给主播打赏，鼓励她继续直播。',
      '本条例发布于2021年5月12日。属于地方立法。',
      '收录于合集的还有三篇散文',
      '下載「青石」App後，他第一次看到了家鄉的照片。',
      '他说，点击可了解详情',
      '编辑于2024年的诗集',
      '正在阅读：孩子们捧起书',
      '广告合作，联系王敏',
      '打开微信，点击右上角的加号，再选择“扫一扫”就能付款。',
      '更多内容请见附件',
      '更多新闻发布会的细节将在下周公布。',
      '欢迎大家提供线索，警方将给予奖励，联系电话：025-12345678。',
      '关注我们的老人，就是关注我们的明天。',
      '关注我们身边的更多普通人',
      '登录山城政务APP 查看办理进度',
      '现在用APP看新闻的人越来越多，报摊少了。',
      '看更多的书，走更多的路。',
      '往下看更多的是山谷和河流',
      '未满18岁请勿饮酒，这句话印在每一只酒瓶上。',
      '禁止酒驾，从我做起。',
      '她拨打了心理援助热线，接电话的是一位老师。',
      '© 2024 年的展览上，他第一次看到这幅画。',
      '炒股就看走势，他说，别的都不可靠！',
      '炒股开户的人多了，证券公司的门槛被踏破！',
      '此视频无法播放给未成年人看，老师说。',
      '进入【山城社区】的第一天',
      '本文约定，双方应当在三十日内付款。',
      '视频：',
      '欢迎分享，欢迎讨论，会议最后主持人这样说。',
      '点击“报名”按钮即可提交',
      '更多内容，欢迎到现场来看。',
      '更多信息请浏览市教育局网站。',
      '【加入时间】2019年',
      '加入山城会员的人越来越多',
      '1.微信搜索“青石停车”小程序',
      '第二步：点击右上角下载',
      '①扫描二维码下载App',
      '（2）扫描二维码添加',
      '扫描二维码登记入内',
      '扫码支付，顾客不必找零',
      '关注公众号后，在菜单里选择“预约挂号”',
      '山城银行推出全新App，更新了界面',
      '本章未完，待续',
      '感谢网友们的投稿',
      '感谢读者王敏的线索',
      '下载有奖，报料有奖',
      '点击下方空白处，光标就会跳到末尾',
      '他点击下方名片，拨通了电话。',
      '下载旧报纸，报料人却找不到了',
      '感谢网友的善意',
      '感谢读者王敏的来信，我们核实了三件事。',
      '本文是否有用，由读者来说。',
      '如需转载联系村口的老罗',
      '本文约定的时间是春天',
      '點擊「查看」圖標即可看到成績',
      '+86',
      '+852',
      '主办单位：山城市文化馆　承办单位：山城市图书馆',
      '主办单位：山城市文化馆　联系电话：025-12345678',
      '按←键返回上一关',
      '目录',
      '喜欢旧书的人，请大家收藏好这张书单。',
      '本章未完的部分，他留给了女儿。',
      '限时免费阅读的书只有三本。',
      '喜歡這篇文章嗎？他問我。',
      '还没有人评论这部电影，他就写了三千字。',
      '山城新聞社提醒您的那件事',
      '飲酒過量有害健康，醫生說了二十年',
      '他3天涨了2万粉丝',
      '她有12个赞、3个粉丝',
      '银行推出全新App，老人却不会用',
      '阅',
      '打开信封查看全文',
      '她回了一句：“在看”',
      '他说的“在看”，其实是在等。',
      '看完点了点头',
      '喜欢就点菜，不喜欢就走。',
      '动动手指，面条就断了。',
      '转发给更多的人之后，他后悔了。',
      '识别二维码，是这台机器的本事。',
      '好评',
      '验证码',
      '用户名 密码',
      '点击图片里的按钮',
      '本文共有三个部分。',
      '这本书被浏览了128次',
      '看完这篇文章，他的心情很好。',
      '打开“设置”查看全部选项',
      '打开“山城新闻”的第一页，是一张旧照片',
      '如果您有线索，请拨打110报警。',
      '分享和转发，让更多人失去了判断。',
      '·上一条路已经走不通了',
      '星标题材的电影，他一部也没有错过',
      '他说星标只有三颗，不错过就好。',
      '觉得不错，他便又买了一斤。',
      '觉得好看，就分享给了邻居。',
      '一秒记住了她的名字，他再也没有忘。',
      '一秒记住三个单词，是他的本事',
      '手机用户去年增加了三千万。',
      '章节错误百出，编辑改了三遍。',
      '5分钟内会处理完的事，他拖了一天。',
      '商务合作请加微信的人很多。',
      '评论列表里没有一句好话。',
      '1楼的灯亮了，2楼没有。',
      '完善注音工作的，是一位老先生',
      '下载',
      '点击播报本文的按钮，机器便念了起来',
      '一年里有120人做过这道菜的评委。',
      '综合评分8.2分以上的学校有三所',
      '读者热线响了一夜，没有人接',
      '他一直关注人工智能（ChatGPT）的发展',
      '欢迎关注乡村教育的朋友来信。',
      '▲渡口的船员在欢迎公众',
      '大中小',
      '【上】【中】【下】',
      // of notices, manuals and lists that say what a frame says
      '喜欢这篇文章？去应用市场看看还有哪些同类作品，作者给出了答案。',
      'This article was last edited by Anna, who thought that the river may be outdated',
      '附件：报名表',
      '附件：无',
      '文件没有',
      '<a href="/down?id=7">附件下载</a>【下载次数：12】',
      '<a href="/f/1.docx">下载Word版</a> <a href="/f/1.pdf">下载PDF版</a>',
      '喜欢就支持一下吧，她把摊子往前挪了挪。',
      '喜欢就给他打赏一下吧，老人说。',
      '喜欢就赞赏他的努力',
      '如果这篇文章对你有帮助，请告诉那位写信的老人。',
      '政务微博的编辑是一位老人',
      '语音由 AI 合成，他听了三遍才听出来。',
      '本报法律顾问王敏律师去年退休。',
      '看河，就上老桥',
      '开通短信提醒：发送 TX 到 10600000',
      '点击收听，老人的声音从手机里传出来 02:06',
      '点击关注“渡口”的按钮，船期就会发到手机上。',
      '河堤.jpg 是他存下的最后一张照片',
      '保存到相册',
      '3. 保存到相册',
      '2024-5-20 22:49 上传的照片里有一条船',
      '还有 64% 的人未读完这本书',
      '登录后您可以：',
      '开通会员，每次乘船减两元',
      '剩余 60% 的船票，登录后退款',
      '想了解更多资讯？',
      '遇到类似法律问题？',
      '我们的微信公众号已经开通，老人们在里面报平安。',
      '点击关注“渡口通”，再点右下角的菜单',
      '点击收听的人有三千',
      '发送DK到10600000，开通短信提醒',
      'PDF下载',
      '成为会员，解锁隐藏关卡',
      '想看更多书？去河堤书屋。',
      '浏览有关渡船的文章',
      '此菜谱的发布日期为清明前后',
      '可视化',
      '第 5 期 2024年4月',
      '第17期培训班，总第92次开课',
      '药品声明',
      '王敏. 渡口的船[J]. 山城学刊, 2024(2): 51-59.',
      '您也可以在渡口买票。',
      '我们的频道已开通三年，听众不多。',
      '***',
      '文章不代表什么，他说。',
      '她的言论纯属个人意见。',
      '详细内容请见《渡口志》第三卷',
      '跳过热身 继续训练',
      '发言规则：每人三分钟，依次上台。',
      '有新闻，打开报纸的人就多了',
      '【文档】【说明】',
      '政务微博',
      '医疗声明',
      '健康声明',
      '请勿酒后驾车。',
      '未成年人请勿饮酒。',
      '未成年人，禁止饮酒',
      '喝酒过量有害健康。',
      '【气象台】提醒：',
      '「合作社」提醒您：',
      '引用格式：作者. 题名[J]. 刊名, 年, 卷(期): 页码.',
      '引用本文：作者. 题名[J]. 刊名.',
      '点击观看开幕式 19:30',
      '点击播放后快进到 02:06',
      '点击收听晚间新闻 18:30',
      '跳过序章并继续阅读',
      '下载附件保存到相册',
      '联系我们：电话 0999-0000000',
      '本报法律顾问：可以向法院起诉',
      '本社法律顾问：王敏',
      '以上观点纯属个人看法。',
      '以上评论仅为个人意见，与公司无关。',
      '评论不代表村委会意见',
      '文件：没有',
      '该帖子的发布时间为2024-05-20 20:11。',
      '音频系AI合成。',
      '语音由人工智能合成。',
      '音频由AI生成，不能作为证据参考',
      '文章固定链接：按日期和标题',
      '文章永久链接：设置→固定链接',
      '2023年第2期 总第102期',
      '对明知不实或过度情绪谩骂的留言，平台将在两小时内删除。',
      '发言规则：张贴文章须署真名',
      '总字数：80万',
      '被引次数：36',
      'BibTeX EndNote RIS',
      '幻灯播放',
      '喜欢，就真诚赞赏',
      '觉得好，就及时赞赏',
      '喜欢就打赏作者',
      '如果这篇文章对你有帮助，请分享给需要的人',
      '你可以在音乐软件上关注我们。',
      '您也可以在渡口的茶馆里关注我们。',
      '全网同名的人有三万个',
      '全网同名，竟有三千人',
      '点击关注“渡口医院”，完成绑定',
      '查公积金，就上“渡口办”App',
      '看病，就上“渡口医”App',
      '开通渔讯短信版，发送 YX 到 10600000',
      '详细请见《参赛手册》第3页，可在官网购买',
      '完整请见《渡口诗选》，书店有售，可以订购',
      '全文还有30%未读，他就合上了书',
      '成为图书馆会员，可畅读电子期刊',
      '购买年度会员，畅读100种期刊',
      '购买VIP，解锁全部皮肤',
      '余下 40% 内容，请付费学员课后看',
      '点击关注“渡口气象”，每天收到降雨提醒',
      '点击订阅“值班表”，每天更新',
      '※ 酒后勿开车',
      '●遭家暴请勇敢求救，请拨打1130',
      '此言论乃作者个人观点',
      '加入公会会员，解锁更多内容',
      '购买会员，畅读全部馆藏',
      '我们的微信公众号正式启用，可接收停电通知',
      '对于明知不实或过度情绪谩骂之言论，村民有权反驳。',
      '全文剩余内容为会员大会的决议',
      '本文有内容为会员写的',
      '详细内容请看《无线电杂志》，可邮购订阅',
      '您也可以在微信里关注我们。',
      '第1页',
      '第1页 第2页都是他画的',
      'Next Generation',
      '文章目录学',
      '12 posts of oak',
      '没有附件的邮件',
      '在 GitHub 上查阅此文的人很多。',
      '[1][3]',
      '支付宝',
      '开心',
      '渡船# 灯塔',
      '确定不再关注此人以后，他删了账号',
      '首页 - 渡口',
      '本内容不能代替合同条款。',
      '@ 2005',
      'Theme of the Ferry by Kite',
    ]),
  )('%s', (line) => {
    const html = `${story}<p>${line}</p>`
    expect(clean(dropChromeLines, html).html).toBe(html)
  })
})

it('takes the footer of a site below the story, not what an event says of itself', () => {
  const host = '<p>主办单位：山城市文化馆</p>'
  const footer = `${host}<p>地址：河堤路12号</p><p>技术支持：山城网络</p>`
  const told = '<p>昨日上午，孩子们带着自己扎的纸鸢走上河堤，河风正好，天上很快热闹起来。</p>'
  expect(clean(dropChromeLines, told + footer).html).toBe(told)
  const event = `${told}<p>活动时间：5月20日上午</p>${host}<p>联系电话：025-12345678</p>`
  for (const html of [told + host, event, `${told}${host}<p>支持单位：山城网络</p>`, `${host}${told}`])
    expect(clean(dropChromeLines, html).html).toBe(html)
  expect(clean(dropChromeLines, `${event}<p>技术支持：山城网络</p>`).html).toBe(event)
})

it('takes the address of the page below the story, no other', () => {
  const story = '<p>河水从山谷里流出来，绕过村口的老樟树，又穿过那座石桥，一直流到镇上。</p>'.repeat(2)
  const line = (host: string) => `<p>http://${host}/a/1.html</p>`
  expect(clean(dropChromeLines, story + line('news.example')).html).toBe(story)
  const signUp = '<p>报名网址：</p><p>https://news.example/signup/2024</p>'
  for (const page of [story + line('other.example'), story + line('news.example') + story, story + signUp])
    expect(clean(dropChromeLines, page).html).toBe(page)
})

it('takes the tags of an article wherever they stand, not the label of a section', () => {
  const long =
    '<p>昨日上午，山城市文化馆举办首届纸鸢节，三百多名孩子带着自己扎的纸鸢走上河堤，天上很快热闹起来。</p>'
  expect(clean(dropChromeLines, `${long}<p>文章关键词： 渡口 旧桥</p>${long}`).html).toBe(long + long)
})

it('takes the nought of a counter below the story, and no other number', () => {
  const long =
    '<p>昨日上午，山城市文化馆举办首届纸鸢节，三百多名孩子带着自己扎的纸鸢走上河堤，天上很快热闹起来。</p>'
  for (const nought of ['0', '(0)', '（0）'])
    expect(clean(dropChromeLines, `${long}<p>${nought}</p>`).html).toBe(long)
  for (const html of [
    `${long}<p>(1)</p>`,
    `<p>0</p>${long}`,
    `${long}<p>0</p>${long}`,
    `${long}<p>202045</p>`,
  ])
    expect(clean(dropChromeLines, html).html).toBe(html)
})

it.each([
  '关键词：创新',
  'A股 &gt; 港股 &gt; 美股',
  '5/20',
  '标签 纸鸢',
  '上一篇：春天的故事',
  '日期|地点|人数',
  '全文3000字',
  '大 中 小',
  '第1页 第2页',
])('leaves between two paragraphs of the story, takes below it: %s', (line) => {
  const long =
    '<p>昨日上午，山城市文化馆举办首届纸鸢节，三百多名孩子带着自己扎的纸鸢走上河堤，天上很快热闹起来。</p>'
  const amid = `${long}<p>${line}</p>${long}`
  expect(clean(dropChromeLines, amid).html).toBe(amid)
  expect(clean(dropChromeLines, `${long}<p>${line}</p>`).html).toBe(long)
})

it('takes a prompt between two paragraphs, not a subheading that is called as a button is', () => {
  const long =
    '<p>昨日上午，山城市文化馆举办首届纸鸢节，三百多名孩子带着自己扎的纸鸢走上河堤，天上很快热闹起来。</p>'
  expect(clean(dropChromeLines, `${long}<p>请继续往下阅读...</p>${long}`).html).toBe(`${long}${long}`)
  for (const heading of ['<h2>收藏</h2>', '<p><strong>阅读</strong></p>'])
    expect(clean(dropChromeLines, `${long}${heading}${long}`).html).toBe(`${long}${heading}${long}`)
})

it('leaves a line between two paragraphs that is amid its sentence', () => {
  const long =
    '<p>昨日上午，山城市文化馆举办首届纸鸢节，三百多名孩子带着自己扎的纸鸢走上河堤，天上很快热闹起来。</p>'
  const told = `${long}<p>凡要过江的人，</p><p>请长按识别二维码，</p><p>先填写健康登记表。</p>${long}`
  expect(clean(dropChromeLines, told).html).toBe(told)
  const asked = '<p>请长按识别二维码，</p><p>欢迎关注我们的公众号</p>'
  expect(clean(dropChromeLines, `${long}${asked}${long}`).html).toBe(`${long}${long}`)
  expect(clean(dropChromeLines, `${long}<p>请长按识别二维码，</p><p>和孩子们一起</p>`).html).not.toContain(
    '长按',
  )
})

it('leaves the counts that a story gives for each of its parts', () => {
  const long =
    '<p>昨日上午，山城市文化馆举办首届纸鸢节，三百多名孩子带着自己扎的纸鸢走上河堤，天上很快热闹起来。</p>'
  for (const count of ['热度：52.9K', '阅读：1.2万', '浏览量: 530'])
    expect(clean(dropChromeLines, `${long}<p>${count}</p>${long}`).html).toBe(`${long}<p>${count}</p>${long}`)
  expect(clean(dropChromeLines, `${long}<p>热度：52.9K</p>`).html).toBe(long)
  expect(clean(dropChromeLines, `${long}<p>阅读 539 评论 0</p>${long}`).html).toBe(`${long}${long}`)
})

it('takes bought links side by side, not the sources of a text', () => {
  const link = (text: string) => `<a href="http://m.other.test/">${text}</a>`
  const bought = `<p>${link('真人棋牌手机版')} ${link('捕鱼游戏大全')} ${link('最新版本下载')}</p>`
  expect(clean(dropChromeLines, `${story}${bought}`).html).toBe(story)
  for (const sources of [
    `<p>参考：${link('渡口志')} ${link('县志')} ${link('江志')}</p>`,
    `<p>${link('《渡口志》')} ${link('《县志》')} ${link('《江志》')}</p>`,
    `<p>${link('渡口志')} ${link('县志')}</p>`,
  ])
    expect(clean(dropChromeLines, `${story}${sources}`).html).toBe(`${story}${sources}`)
})

it('takes the number of a picture in a gallery, not a fraction', () => {
  expect(clean(dropChromeLines, `<p><em>1</em>/10 渡口的清晨。</p>`).html).toBe('<p>渡口的清晨。</p>')
  const fraction = '<p>1/3 的人坐过这条船。</p>'
  expect(clean(dropChromeLines, fraction).html).toBe(fraction)
})

it('takes two lines of a block that are both chrome, not one of them', () => {
  expect(clean(dropChromeLines, `${story}<p>分享到微信<br>打印 收藏</p>`).html).toBe(story)
  const half = `${story}<p>打印 收藏<br>渡口的清晨</p>`
  expect(clean(dropChromeLines, half).html).toBe(half)
})

const paragraph = '<p>昨日上午，孩子们带着自己扎的纸鸢走上河堤，河风正好，天上很快热闹起来。</p>'

it('takes out a label of links with the links below it, wherever it stands', () => {
  const tags = '<h3><a href="/t/1.html">纸鸢</a></h3><p><a href="/t/2.html">民俗</a></p>'
  for (const label of ['标签：', '热词'])
    expect(clean(dropChromeLines, `${paragraph}<p>${label}</p>${tags}${paragraph}`).html).toBe(
      paragraph + paragraph,
    )
  const word = `${paragraph}<h3>热词</h3><p>纸鸢</p>${paragraph}`
  expect(clean(dropChromeLines, word).html).toBe(word)
})

it('takes out a sign that points at a link, not one that points at a sentence', () => {
  const link = '<p>👉<a href="https://shop.example/1">這款風箏日本人都在搶</a></p>'
  const short = '<p>👉<a href="https://shop.example/2">限時免運</a></p>'
  expect(clean(dropChromeLines, `${paragraph}${link}${short}${paragraph}`).html).toBe(paragraph + paragraph)
  const sentence = `${paragraph}<p>👉他们在<a href="https://shop.example/1">河堤</a>上放了一整天的纸鸢</p>${paragraph}`
  expect(clean(dropChromeLines, sentence).html).toBe(sentence)
  const starred = '<p><b><a href="https://shop.example/3">★春天放風箏 三大要點看這裡</a></b></p>'
  const shortened = '<p>▶<a href="https://bit.ly/example">這款風箏日本人都在搶</a></p>'
  expect(clean(dropChromeLines, paragraph + starred + shortened + paragraph).html).toBe(paragraph + paragraph)
  for (const line of [
    '<p>★<a href="https://bit.ly/example">資料來源：山城文化館</a></p>',
    '<p>★<a href="https://museum.example/1">山城文化館</a></p>',
    '<p>★<a href="https://bit.ly/example">活動報名表單</a></p>',
    '<p>※<a href="https://museum.example/2">渡船班次時刻表請點這裡</a></p>',
    '<p>►<a href="https://bit.ly/example">公听会会议记录全文</a></p>',
    '<p>★三大要點看這裡</p>',
    '<p>★</p>',
  ])
    expect(clean(dropChromeLines, paragraph + line + paragraph).html).toBe(paragraph + line + paragraph)
})

it('takes a notice in a frame of its own around the story, not amid it', () => {
  const long = '<p>這一段是正文，有足夠的長度，並且有標點，所以故事從這裡開始，到這裡還沒有結束。</p>'
  const notice = '<blockquote><p>本文發佈於 600 天前，其中的資訊可能已經過時</p></blockquote>'
  expect(clean(dropChromeLines, notice + long).html).toBe(long)
  expect(clean(dropChromeLines, long + notice + long).html).toBe(long + notice + long)
})

it('takes amid the story that the text goes on, on the next page', () => {
  const long = '<p>這一段是正文，有足夠的長度，並且有標點，所以故事從這裡開始，到這裡還沒有結束。</p>'
  expect(clean(dropChromeLines, `${long}<p>【全文未完，請看下一頁】</p>${long}`).html).toBe(long + long)
})

it('takes what is left of an embedded post, and a prompt below the story, not what a story quotes', () => {
  const post = '<blockquote><p>在 Instagram 查看這則貼文</p><p>溫以澄（@wenyc）分享的貼文</p></blockquote>'
  const prompt = '<blockquote><p>快加入 青石科技 LINE 按下追蹤，給你最新的新聞！</p></blockquote>'
  const long = '<p>這一段是正文，有足夠的長度，並且有標點，所以故事從這裡開始，到這裡還沒有結束。</p>'
  expect(clean(dropChromeLines, long + post + long + prompt).html).toBe(long + long)
  const quoted = '<blockquote><p>「一座城，要用腳去讀。」</p></blockquote>'
  expect(clean(dropChromeLines, long + quoted + prompt + long).html).toBe(long + quoted + prompt + long)
})

describe('rows of elements', () => {
  const long = '<p>这是一段讲完了的正文，有足够的长度，也有句号，所以故事到这里为止。</p>'

  it.each(
    inBothScripts([
      '<a>分享</a><a>微博</a><span>扫描二维码关注我们的公众号</span>',
      '<a>清溪网</a> | <a>原文链接</a> · <a>查看评论</a>',
      '<span>阅读 6.4k</span><span>更新于 2021-09-09</span>',
      '<span>关键字</span><a href="/1">渡船</a><a href="/2">票价</a><span>+ 订阅关键字</span>',
      '热词 <a href="/1">渡船</a> <a href="/2">票价</a>',
      '最后修改：2022 年 03 月 14 日 11 : 08 PM',
      '<time>2021-09-09</time> <span>12 条评论</span>',
    ]),
  )('%s is taken below the story', (row) => {
    expect(clean(dropChromeLines, `${long}<p>${row}</p>`).html).toBe(long)
  })

  it('takes a list of words of which one alone would be none', () => {
    const list = '<ul><li>只看楼主</li><li>收藏</li><li>回复</li></ul>'
    expect(clean(dropChromeLines, long + list).html).toBe(long)
  })

  it.each(
    inBothScripts([
      '<b>王敏</b> <b>2021-09-09</b>',
      '青石社 2021年9月9日',
      '（2021年9月9日修改）',
      '<b>王敏</b> 收藏',
      '<b>关键词是</b> <a href="/1">渡船</a>',
      '<b>王敏</b> 推荐 <b>点赞</b>',
      '写作 30分钟 800字',
      '<b>清溪网</b> <b>点赞</b>',
      '<a>王敏说，船不等人</a> <a>分享</a> <a>收藏</a>',
    ]),
  )('%s is left', (row) => {
    const html = `${long}<p>${row}</p>`
    expect(clean(dropChromeLines, html).html).toBe(html)
  })

  it('takes buttons on lines of their own where one of them is beyond doubt', () => {
    expect(clean(dropChromeLines, `${long}<p>有用 12</p><p>没用 0</p><p>举报</p>`).html).toBe(long)
    for (const rest of ['<p>支持</p><p>反对</p>', '<p>回应</p><p>他没有回应。</p>'])
      expect(clean(dropChromeLines, long + rest).html).toBe(long + rest)
  })

  it('leaves amid the story what it may list', () => {
    for (const line of ['中文 English', '点赞 12 次，收藏 3 次，分享 1 次', '高清 标清'])
      expect(clean(dropChromeLines, `${long}<p>${line}</p>${long}`).html).toContain(line)
    expect(clean(dropChromeLines, `${long}<p>中文 | English</p>`).html).toBe(long)
  })

  it('leaves such rows amid the story', () => {
    const html = `${long}<p><span>阅读 6.4k</span><span>更新于 2021-09-09</span></p>${long}`
    expect(clean(dropChromeLines, html).html).toBe(html)
  })
})

it('takes out a button to the app, not what a text says of one', () => {
  const link = (text: string, href: string) => `<p><a href="${href}">${text}</a></p>`
  const store = 'http://a.app.qq.com/o/simple.jsp?pkgname=com.example'
  expect(clean(dropChromeLines, story + link('下载青石', store)).html).toBe(story)
  const told = `${story}${link('下载青石', 'https://files.example/1')}${link('青石地图', store)}<p>下载<a href="${store}">青石</a></p>`
  expect(clean(dropChromeLines, told).html).toBe(told)
})

it('takes what asks to follow the site by its name beside the frame, not a subheading', () => {
  const frame = '<p>關注青石網</p><p>微博</p>'
  expect(clean(dropChromeLines, `${frame}${story}`).html).toBe(story)
  for (const html of [`<p>關注青石網</p>${story}`, `<p>关注互联网</p><p>微博</p>${story}`])
    expect(clean(dropChromeLines, html).html).toContain('注')
})

it('takes the counts of buttons behind the story, not a number amid it', () => {
  const long = '<p>这是一段讲完了的正文，有足够的长度，也有句号，所以故事到这里为止。</p>'
  expect(clean(dropChromeLines, `${long}<p>75</p><p>6</p><p>分享</p>`).html).toBe(long)
  for (const rest of [`<p>75</p>${long}`, '<p>75</p><p>他数了数</p>'])
    expect(clean(dropChromeLines, long + rest).html).toBe(long + rest)
})

it('takes what is linked to a prompt below the story, and the list that it stands in', () => {
  const long = '<p>这是一段讲完了的正文，有足够的长度，也有句号，所以故事到这里为止。</p>'
  const link = (text: string) => `<a href="https://app.example/${text.length}">${text}</a>`
  const prompt = `掌握天下消息${link('點我下載APP')}`
  expect(clean(dropChromeLines, `${long}<p>${prompt}</p>`).html).toBe(long)
  const list = (items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  expect(clean(dropChromeLines, long + list([link('免费论坛 再送好礼'), prompt])).html).toBe(long)
  for (const rest of [
    `<p>${prompt}</p>${long}`,
    `<p>他在河堤上走了很久，走到灯都亮了，才想起家里人等他，${link('點我下載APP')}</p>`,
    list([link('纸鸢志'), link('河堤记')]),
    list(['纸鸢要扎得轻', prompt]),
  ])
    expect(clean(dropChromeLines, long + rest).html).toBe(long + rest)
})

it('takes a banner beside a prompt, no other picture and no banner of the story', () => {
  const picture = (size: string) => `<figure><img src="https://cdn.example/a.gif" ${size}></figure>`
  const prompt = '<p>点击上方蓝字关注我们</p>'
  const flat = picture('data-w="1080" data-ratio="0.2"')
  expect(clean(dropChromeLines, flat + prompt + paragraph).html).toBe(paragraph)
  const high = picture('data-w="1080" data-ratio="0.66"')
  expect(clean(dropChromeLines, high + prompt + paragraph).html).toBe(high + paragraph)
  expect(clean(dropChromeLines, flat + paragraph).html).toBe(flat + paragraph)
})

it('takes the last heading when there are only prompts below it', () => {
  const heading = '<h2>更多青石豆腐</h2>'
  const prompts = '<p>欢迎关注青石豆腐微信公众号</p><p>青石手机客户端下载</p>'
  expect(clean(dropChromeLines, paragraph + heading + prompts).html).toBe(paragraph)
  expect(clean(dropChromeLines, paragraph + heading).html).toBe(paragraph + heading)
  expect(clean(dropChromeLines, paragraph + heading + prompts + paragraph).html).toBe(
    paragraph + heading + paragraph,
  )
})

it('leaves where to write to beside whom to ask for, not the word of a button', () => {
  const story = '<p>河水从山谷里流出来，绕过村口的老樟树，又穿过那座石桥，一直流到镇上。</p>'.repeat(2)
  const contacts = '<p>E-mail：ask@school.example</p><p>联系人及电话：王老师 0990-000000</p>'
  expect(clean(dropChromeLines, story + contacts).html).toBe(story + contacts)
  expect(clean(dropChromeLines, `${story}<p>E-mail：</p><p>联系人：王老师</p>`).html).toBe(
    `${story}<p>联系人：王老师</p>`,
  )
})

it('takes buttons with pictures of the design among them', () => {
  const story = '<p>河水从山谷里流出来，绕过村口的老樟树，又穿过那座石桥，一直流到镇上。</p>'.repeat(2)
  const buttons = (src: string) => `<p>【<a href="#">关闭</a>】<img src="${src}"></p>`
  expect(clean(dropChromeLines, story + buttons('/images/errFeedback.gif')).html).toBe(story)
  for (const pictured of [
    story + buttons('/uploads/2024/0520/103512.jpg'),
    story + buttons('/images/dukou.jpg" width="600" height="400'),
    `${story}<p><a href="#">查看大图</a><img src="/images/dukou.jpg"></p>`,
    `${story}<p>收藏 <img src="/images/save-button.png"></p>`,
  ])
    expect(clean(dropChromeLines, pictured).html).toBe(pictured)
})

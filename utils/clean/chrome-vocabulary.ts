/**
 * The words of a page's buttons and counters, grouped by what they are for: in Simplified characters, those of Taiwan and
 * Hong Kong that are other words as they print them. A blank within a word is `_`; capitals do not count.
 */

/** Words that no line of a story consists of: one of them among others tells the line. */
export const SURE_WORDS = {
  share: `分享 分享到 分享至 分享至好友 分享至好友和朋友圈 分享到朋友圈 分享给 分享给朋友 分享给好友 分享给更多人 分享本文 分享此文 分享文章 分享此页 分享本页 分享按钮 分享工具 分享成功
    分享让更多人看到 一键分享 扫码分享 点击分享 更多分享 我要分享 百度分享 转发 转发到 转发至 转发给朋友 一键转发 转载 好文要顶 收藏该文 推荐给朋友 推荐给好友
    告诉好友 发送给好友 轉貼 转贴到 转贴至 用LINE传送 轉寄 轉寄朋友 轉寄好友 轉寄友人 轉寄給朋友 寄給朋友 E-mail轉寄 E-mail推荐 放入公文包 生成海报 分享海报 生成长图 生成分享图 保存海报 保存长图
    Share Share_on Share_to Share_via Share_this Share_this_article Share_this_post Share_this_page Tweet Retweet Pin_it Email_this`,
  address: `复制 复制链接 复制本文链接 复制文章链接 复制网址 复制本页网址 复制地址 复制本文地址 复制标题 复制URL到 复制全文 复制成功 链接已复制 网址已复制
    已复制 已复制链接 拷贝链接 複製連結 连结已复制 产生短网址 產生縮網址 缩短网址 Copy Copy_link Copy_url Link_copied Copied`,
  services: `微信 微信好友 微信朋友圈 微信扫一扫 微信扫码 朋友圈 新浪微博 腾讯微博 东方微博 新华微博 腾讯空间 微博 QQ QQ空间 QQ好友 Qzone 豆瓣 人人网 开心网
    易信 百度贴吧 百度i贴吧 百度i帖吧 贴吧 二维码 Facebook Messenger Telegram Twitter Pinterest LinkedIn WhatsApp WeChat Weibo LINE Plurk Email E-mail`,
  print: `打印 打印本页 打印此页 打印此文 打印本文 打印本稿 打印文章 打印预览 打印文本 发送到邮箱 我要打印 列印 列印本页 列印本文 列印文章 友善列印 下载PDF
    点击下载PDF 在线浏览PDF 下载本文 下载全文 IE收藏 Print_this_page Print_article`,
  letters: `字号 大号字 标准字号 标准字体 中号字 小号字 大字号 小字号 中字号 字号设置 调整字号 字体大小 字体 字体设置 字級 字級設定 字級大小 字型大小 小字型 中字型 大字型 文字大小 文字縮放 縮放 还原 缩小 缩小字体 字体缩小
    放大 放大字体 字体放大 默认 默认字号 恢复默认 恢復預設 特大字号 A+ A- +A -A A＋ A－ T+ T- Font_size`,
  save: `收藏 收藏本文 收藏此文 收藏本页 收藏文章 收藏帖子 收藏成功 加入收藏 加入我的最爱 加入我的收藏 已收藏 取消收藏 查看我的收藏 稍后阅读 稍后再看
    稍后再读 加入稍后阅读 储存文章 存为书签 设为首页 设为主页 Save_for_later Bookmark`,
  close: `关闭 关闭窗口 关闭本页 关闭此页 关闭本页面 关闭页面 關閉視窗 关闭广告 跳过广告 关闭提示 关闭本窗 不再提示 不再显示 点击关闭 双击滚屏 点击我更换图片`,
  report: `纠错 我要纠错 文章纠错 内容纠错 举报 我要举报 举报此信息 举报文章 举报该文章 内容举报 违规举报 举报/反馈 投诉 侵权投诉 检举 回报错误 错误回报
    回报问题 问题反馈 反馈 意见反馈 我要反馈 我要爆料 爆料 我要报料 Feedback Report_this`,
  reactions: `赞 点赞 点赞数 按讚 按讚數 按個讚 取消赞 取消点赞 已赞 已点赞 赞一个 赞一下 赞一赞 点个赞 给个赞 赞同 喜欢 不感兴趣 踩 踩一下 踩一脚 踩一踩 顶 顶一下 顶一个 顶一顶 在看 一键三连
    赞同了该文章 赞同了该回答 赞同了该内容 人赞同 人点赞 人赞过 人喜欢 人收藏 人转发 人推荐`,
  tips: `打赏 打赏作者 支持打赏 打赏支持 给作者打赏 赞赏 赞赏作者 赞赏支持 喜欢作者 送礼物 赏 人打赏 人赞赏 申请转载 Buy_me_a_coffee`,
  comments: `评论 评论一下 评论列表 评论数 留言数 看全部留言 看全部评论 评论关闭 评论已关闭 暂无评论 还没有评论 没有评论 查看评论 查看所有评论 查看全部评论 查看更多评论 更多评论
    展开评论 收起评论 后参与评论 后发表评论 后可评论 后参与讨论 加载评论 正在加载评论 加载更多评论 看评论 写评论 发评论 发表评论 发表意见 发表您的看法 发表读后感 发表看法 我要评论 我来说两句 说两句 我想说 热评
    抢沙发 新闻评论 现有新闻评论 条评论 留言 写留言 看留言 我要留言 發佈留言 張貼留言 則留言 留言查看 则回应 回复数 请先说点什么 参与讨论 人参与 本章说 人回答
    取消回复 回复本帖 回复楼主 快速回复 发新帖 只看楼主 只看该作者 只看大图 倒序浏览 正序浏览 倒序查看 电梯直达 跳转到指定楼层 跳至指定楼层 直达楼层 显示全部楼层 阅读模式
    Leave_a_comment Leave_a_reply Post_a_comment Add_a_comment No_comments`,
  counters: `阅读 阅读量 阅读数 阅读次数 阅读人数 人阅读 次阅读 本文阅读量 总阅读量 浏览 浏览量 浏览数 浏览次数 浏览人数 人浏览 次浏览 瀏覽人次
    点击 点击量 点击数 点击次数 點閱 點閱數 點閱次數 點閱率 點閱人次 访问量 访问人数 访问次数 总访问量 本站总访问量 人气 热度 播放量 播放次数 次播放 人观看 次观看 观看次数
    人关注 人订阅 订阅数 粉丝数 转发数 分享数 收藏数 喜欢数 下载次数 次下载 总篇数 篇原创内容 篇内容 字数 字数统计 本文字数 全文字数 文章字数 阅读时间 阅读时长 预计阅读 预计阅读时间 阅读约 阅读需
    Word_count 分钟阅读 分钟读完 人做过 min_read mins_read minute_read minutes_read Reading_time`,
  pages: `首页 尾页 末页 上一页 下一页 上一篇 下一篇 上一章 下一章 上一张 下一张 上一期 下一期 前一期 后一期 前一篇 后一篇 前一页 后一页 前一张 后一张 章节目录 章节列表 全部章节
    返回 返回列表 返回上一页 返回上一级 返回上级 返回上页 返回上层 返回栏目 返回频道 返回目录 返回书页 返回首页 返回主页 返回原图 返回顶部 回顶部 回到顶部 回到最上面 回最上层 TOP 回首页 回页首 回到頁首 回上頁
    回上一頁 回列表 回文章列表 回新闻列表 返回文章列表 返回新闻列表 较新的文章 较旧的文章 较早的文章 Older_post Older_posts Newer_post Newer_posts 文章导航 Back_to_top Previous_article Next_article Previous_post Next_post Skip_to_content Skip_to_main_content`,
  expand: `展开 展开全文 展开阅读全文 展开剩余 展开剩余全文 展开更多 展开全部 收起全部 展开余下全文 点击展开 点击展开全文 收起 收起全文 点击收起全文 阅读全文 点击阅读全文 阅读剩余全文 阅读余下全文
    剩余全文 余下全文 打开全文 查看全文 查看剩余 看全文 看完整内容 看完整文章 看完整全文 看完整报导 继续阅读 继续滑动看下一个 向上滑动看下一个 打开看更多 阅读原文 查看原文 查看原文链接 点击阅读原文 轻触阅读原文
    轻触查看原文 原文链接 原文连结 原文网址 原始連結 固定链接 永久链接 点击查看 点击查看更多 点击获得更多 点击获取更多 点击这里 更多 更多>> 查看更多 看更多 观看更多 显示更多 显示全部 查看全部 加载更多 点击加载更多 加载全部 加载全部内容 加载全文 加载剩余内容
    加载中 滑动查看 左右滑动查看 滑动查看更多 左滑查看更多 已显示全部内容 没有更多了 没有更多内容 已无更多数据 已经到底了 我是有底线的 看全部图片 查看全部图片 看更多图片 查看大图 点击看大图 点击查看大图 点图放大 点图看大图 按图放大 点我放大 点击放大 点击可放大 点击图片放大 点击图片可放大 点击图片看大图 点击图片查看大图
    图片可点击放大 图集
    Read_more Continue_reading Load_more Show_more Show_less View_more See_more Learn_more`,
  search: `搜尋 相关搜索 热门搜索 前往專題 按热度`,
  account: `登录 登入 登录注册 立即登录 立即登入 请登录 未登录 会员登录 会员登入 注册 立即注册 免费注册 退出 退出登录 忘记密码 请输入验证码 个人中心 会员中心 Log_in Login Sign_in Sign_up Sign_out`,
  follow: `订阅 已订阅 取消订阅 立即订阅 免费订阅 点击订阅 RSS订阅 订阅专栏 订阅栏目 订阅频道 订阅关键字 订阅关键词 订阅本栏目 订阅电子报 加入会员 加入订阅会员 成为会员 开通会员 订户专享 会员专享 赠阅文章
    关注 已关注 取消关注 互相关注 关注我们 关注他 关注她 关注TA 关注作者 加关注 点击关注 加好友 加为好友 发私信 发消息 追蹤我們 追踪作者 追踪此作者 已追踪 追踪中 取消追踪 专栏收录该内容
    Follow Following Followed Unfollow Subscribe Subscribed Unsubscribe`,
  listen: `语音播报 语音朗读 语音阅读 播放语音 朗读 朗读全文 朗讀本文 开始朗读 停止朗读 暂停朗读 讀稿 听文章 听新闻 听本文 听全文 收听 收听本文 收听全文 收听节目 收听本期 收听音频 播报 点击收听全文 点击收听本期节目 Listen Listen_to_this_article`,
  player: `播放 播放视频 播放影片 播放音频 点击播放 观看影片 观看视频 当前时间 Current_time Remaining_time Playback_rate 开始播放 暂停播放 停止播放 暂停 重播 静音 取消静音 开启声音 全屏 全螢幕 取消全屏 退出全屏 退出全螢幕 上传视频 刷新重试 刷新页面 点击重试 重新加载 循环播放 自动播放 Unmute Fullscreen`,
  code: `复制代码 下载代码 体验AI代码助手 登录后复制 AI代码解释 代码解读`,
  books: `加入书签 加入书架 放入书架 返回书架 投推荐票 投月票 点击催更 章节报错 收藏菜谱 收藏本书`,
  site: `手机版 电脑版 手机阅读 手机访问 手机免费访问 手机看新闻 手机看 切换到繁體 繁體 简体 隐藏边栏 隐藏侧栏 暂无简介 倒计时 Original Read_in_English Read_in_Chinese View_in_English English_version 阅读英文版 查看英文版 点击查看英文版
    阅读简体中文版 阅读繁体中文版 点击查看本文英文版 查看本文英文版 百度已收录 百度未收录`,
  adverts: `广告 AD 推广`,
} as const

/** Words of buttons that may be a heading or a line of a list as well: two of them, one beside the other, tell the line. */
export const HALF_WORDS = {
  icons: '👍 👎 💬 🔖 👀',
  services:
    '脸书 企业微信 知乎 小红书 抖音 今日头条 钉钉 印象笔记 有道云笔记 噗浪 Instagram Threads Reddit Tumblr Pocket Evernote Flipboard Bluesky Mastodon YouTube Discord Skype Viber KakaoTalk',
  buttons:
    '查看原图 保存 储存 传送 传送给 发送 书签 书架 我的最爱 报错 有用 没用 有帮助 没有帮助 不喜欢 引用 粉丝 我要听 停止 已暂停 编辑 删除 发表 发布 推 推文 关注我 噓 送花 赞助 回复 回应 楼主 私信 查看 详情 了解更多 查看详情 取消 允许 刷新 重试 置顶 投币 充电 我要評比 月票 推荐票 催更 跟做 路过 雷人 握手 鲜花 鸡蛋 追踪 FB留言 Follower Followers',
  papers:
    '导出引用 引用导出 导出参考文献 PDF HTML HTML全文 PDF全文 PDF下载 摘要点击 全文点击 摘要浏览 全文浏览',
  files: '阅读器下载 下载Word版 下载PDF版 下载OFD版 下载文本版',
  latin:
    'Like Likes Comment Comments Reply Report Save Print Close Next Previous Prev Home More Menu Search View Views Reads Shares Clap',
  access:
    '无障碍 无障碍浏览 无障碍阅读 无障碍模式 进入无障碍 长者模式 长者版 长者助手 长辈模式 关怀模式 关怀版 适老版 适老化 适老化模式 进入无障碍阅读 开启无障碍 老年版 老年模式 大字版 大字模式 大字阅读 纯文本 护眼模式 夜间模式 日间模式 夜间 日间 深色模式 浅色模式 阅读设置 Dark Light',
  languages:
    '正体 简体版 繁体版 简体中文 繁体中文 正体中文 简繁切换 简繁转换 简 繁 中文 中文版 英文 英文版 English EN Eng 日本语 한국어 Français Español Русский العربية 移动版 桌面版 触屏版',
  player:
    '0.5x 0.75x 0.8x 1.0x 1x 1.25x 1.5x 2.0x 2x 当前位置 总时长 时长 剩余时间 Duration Loaded Progress Captions Subtitles Chapters 音量 语速 倍速 画质 清晰度 弹幕 字幕 高清 超清 标清 蓝光 流畅 自动 回放 直播中 下一个 上一个 Play Pause Mute',
} as const

/** Words that only stand among the others: alone they are nothing, or a word of the story. */
export const FILLERS =
  '支付宝 开心 人人 让更多人看到 設定 確定 正常 剩余 未读 按时间 知道了 文章 本文 减小 增大 调小 调大 客服 评价 表情 中立 好评 差评 验证码 用户名 密码 匿名? 目录 完善 注音 下载 附件下载 总字数 被引次数 被引频次 可视化 BibTeX EndNote RIS NoteExpress RefWorks 幻灯播放 幻灯片播放 推荐 W K 大 中 小 特 特大 超大 较大 较小 标准 中等 普通 ' +
  '宋体 黑体 楷体 仿宋 雅黑 正常速度 男声 女声 剩余内容 内容 支持 反对 没意见 慢 快 慢速 快速 智能 第一页 最后一页 全文完 顶部 快捷键 语言 语言版本 选择语言 图片 照片 滑动 左右滑动 向左滑动 轻触 此处 点此 正文 打开 到： 已有 仅有 共有 累计 扫一扫 新闻 空间 好友 分钟 KB MB 万次 万人 万条 显示 隐藏 背景色 网友 参与 X 链接 连结 网址 本页 此页 按钮 min mins 720p 1080p 480p 360p 4K'

/** Single characters beside numbers and blanks, never the end of a word: "12 人", but 复制人. */
export const FILLER_CHARACTERS = '次人条篇个张字分到至于我已有共用扫数量万更多第页秒约或与和微信白订阅'

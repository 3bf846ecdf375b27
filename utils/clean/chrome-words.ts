import { withoutGlosses } from '../text/glosses.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { isRelatedHeading } from './frame-headings.ts'

/**
 * Words of a page's buttons and counters. A line of nothing but these is chrome: "分享 微信 微博 QQ空间", "A+ A- 打印",
 * "阅读 539 评论 0". In Simplified characters; those of Taiwan and Hong Kong that are other words are here as they print
 * them.
 */
const STRONG =
  '分享到 分享至 分享给朋友 分享给好友 分享 转发 一键分享 扫码分享 微信好友 微信朋友圈 微信扫一扫 微信 朋友圈 新浪微博 腾讯微博 东方微博 微博 QQ空间 QQ好友 QQ 豆瓣 人人网 开心网 易信 百度贴吧 贴吧 ' +
  'Facebook Messenger Telegram Twitter Pinterest LinkedIn WhatsApp WeChat Weibo LINE Line Plurk Share Listen Email E-mail轉寄 E-mail 產生短網址 Copy 复制链接 複製連結 复制本文链接 复制 ' +
  '打印本页 打印此页 打印此文 打印本文 打印本稿 打印 列印 友善列印 收藏本文 加入收藏 收藏 关闭窗口 关闭本页 关闭此页 关闭 關閉視窗 字号 字体大小 字体 字級設定 字級 縮放 还原 缩小字体 放大字体 缩小 放大 默认 A+ A- A＋ A－ T+ T- ' +
  '我要纠错 纠错 我要举报 举报 投诉 侵权投诉 点赞数 点赞 按讚 讚 赞同 喜欢 打赏作者 支持打赏 打赏 给作者打赏 转载 点击收起全文 收起全文 不感兴趣 踩 顶一下 ' +
  '暂无评论 还没有评论 我来说两句 查看全部评论 查看更多评论 抢沙发 分享让更多人看到 本文阅读量 点击展开全文 赞 条评论 則留言 评论列表 评论 我要评论 看评论 发表评论 发表意见 查看评论 我要留言 留言 我要反馈 意见反馈 反馈 我要爆料 爆料 ' +
  '在看 喜欢作者 點閱次數 點閱數 點閱 瀏覽人次 瀏覽數 閱讀次數 回上一頁 回上頁 回列表 访问量 访问次数 人参与 次阅读 次浏览 阅读量 阅读数 阅读 浏览次数 浏览量 浏览 点击量 点击数 点击次数 点击 人气 热度 播放量 ' +
  '上一章 下一章 章节目录 加入书签 投推荐票 投月票 本章说 返回顶部 返回首页 返回列表 返回上一页 返回栏目 返回 回到頁首 回到顶部 回顶部 TOP 下一页 上一页 下一篇 上一篇 首页 尾页 ' +
  '展开全文 展开阅读全文 阅读全文 查看全文 查看原文 阅读原文 轻触阅读原文 继续滑动看下一个 原始連結 展开剩余 阅读剩余全文 展开剩余全文 打开全文 打开看更多 展开 收起 點擊展開 继续阅读 ' +
  '订阅专栏 订阅 关注我们 关注他 关注 追蹤我們 追蹤 已关注 未登录 登录 登入 注册 註冊 退出 语音播报 语音朗读 朗读 朗讀本文 讀稿 聽文章 恢復預設 听新闻 听全文 隐藏边栏 隐藏侧栏 切换到繁體 繁體 简体 手机版 电脑版 手机阅读 手机看新闻 手机看 ' +
  'E-mail推荐 踩一下 查看所有评论 发表您的看法 分享本文 分享按钮 百度分享 收藏此文 推荐给朋友 告诉好友 举报此信息 我要打印 IE收藏 放入公文包 留言查看 关闭本页面 点击我更换图片 双击滚屏 访问人数 在线浏览PDF 返回原图 回页首 设为首页 设为主页 收藏本页 请输入验证码 前一期 后一期 上一期 下一期 Qzone 图集 新闻评论 点击下载PDF 下载PDF 顶 点击查看 点击这里 点击展开 全屏 播放 暂停 重播 静音 加载中 加载更多 点击加载更多 查看更多 更多 更多>> 倒计时 微信扫码 二维码 搜尋 相关搜索 热门搜索 赏 广告 AD 推广 订户专享 会员专享 收听 举报/反馈 播报 上传视频 热评 写评论 说两句 送礼物 申请转载 我要分享 看全文 看完整内容 观看更多 查看大图 展开全部 close 已显示全部内容 链接已复制 一键转发 按热度 请先说点什么 已收藏 收藏成功 查看我的收藏 產生短網址 展開全文 暂无简介 总篇数 分享工具 facebook twitter 文字大小 前往專題 發佈留言 显示全部楼层 阅读模式 只看该作者 只看大图 倒序浏览 参与讨论 我想说 Original'
const WEAK =
  '設定 確定 正常 剩余 未读 按时间 top 知道了 文章 本文 减小 增大 调小 调大 客服 评价 表情 中立 好评 差评 验证码 用户名 密码 匿名? 目录 完善 注音 下载 推荐 W w K k 大 中 小 特 特大 超大 次 人 条 篇 个 正文 到 至 于 我 打开 到： 已 有 共 用 扫 扫一扫 新闻 空间 好友 数 量 万 更 多 第 页 分钟 秒 约 或 与 和 微 信 显示 隐藏 背景色 白 默认 网友 参与 订 阅 X x'

const byLength = (words: string) =>
  [...new Set(toSimplified(words).split(' ').filter(Boolean))].sort((a, b) => b.length - a.length)
const STRONG_WORDS = new Set(byLength(STRONG))
const WORDS = byLength(`${STRONG} ${WEAK}`)
const MAX_WORD = Math.max(...WORDS.map((word) => word.length))
const ALL_WORDS = new Set(WORDS)

/** Marks and numbers between the words; no letter and no sentence end. */
const BETWEEN = /[\s\d%％:：|｜┊/／\\·•,，.+＋\-—–_=~()（）[\]【】〖〗<>《》“”"'‘’×✕&»«›‹▲▼↑↓←→#+]/

/** A longer line is not read (characters). */
const MAX_LINE = 120

/**
 * Whether a line consists of the words of buttons and counters only, one of them beyond doubt.
 * @param text one line of visible text.
 */
export function isChromeWords(text: string): boolean {
  if (text.length > 2 * MAX_LINE) return false
  const bare = withoutGlosses(text)
  if (bare.length > MAX_LINE) return false
  const line = toSimplified(bare)
  let strong = false
  for (let at = 0; at < line.length; ) {
    if (BETWEEN.test(line[at] as string)) {
      at++
      continue
    }
    let length = Math.min(MAX_WORD, line.length - at)
    while (length > 0 && !ALL_WORDS.has(line.slice(at, at + length))) length--
    if (length === 0) return false
    strong ||= STRONG_WORDS.has(line.slice(at, at + length))
    at += length
  }
  // 推荐阅读 heads a list, which goes with its heading or stays with it
  return strong && !isRelatedHeading(line)
}

import { areOrdinaryWords } from './are-ordinary-words.ts'
import { toSimplified } from './to-simplified.ts'

/**
 * Words that begin with a family name and are nobody, whatever stands around them: places, papers, columns, buttons and what
 * else stands where names do in by-lines and interviews.
 */
const WORDS = new Set(
  [
    // places
    '安徽 江苏 江西 海南 云南 宁夏 甘肃 贵州 吉林 燕京 金陵 洪都 齐鲁 燕赵 荆楚 楚天 海峡 黄河 松江 松花 江边',
    '广州 杭州 郑州 温州 徐州 苏州 常州 柳州 惠州 梅州 兰州 南京 南昌 南宁 南通 成都 宁波 万宁 平潭 桂林 高雄 沈阳 邯郸 金华 安吉 安庆',
    '余姚 余杭 江阴 江门 黄石 黄冈 白银 常德 韶关 韶山 昌平 昌吉 忻州 忻城 鄂尔 丰台 石景山 石家庄 马鞍山 都江堰 齐齐哈尔',
    '张家口 张家港 张家界 金边 墨西哥 墨尔本 全国 全球 环球 国家 国内 国际 海外 南方 都市 单位 方面 何处 左右 向上 路上',
    // papers, channels, what they write of and how
    '明报 时报 周报 周刊 文汇 易网 易信 华龙 路透 解放 解放军 凤凰 全媒体 连线 展览 时空 时代 时光 权威 原创',
    '文化 文学 文章 文字 文图 国画 海报 封面 相册 高清 简介 简体 时政 时事 时评 时尚 商讯 焦点 综合 应急 黄页 白皮书',
    '金融 石油 能源 商业 商城 车市 房产 房价 房屋 财政 卫生 卫健 信息 信用 通讯 通信 网络 华为 平安 万方 方志 党建 党群 党务 党政 党政军',
    '公司 公安 公开 公告 公共 公众 公益 公益林 干部 干货 项目 专案 计划 任务 权益 费用 成本 成绩 荣誉 来源 来源国 路线 路面 路段',
    // people, but nobody by name
    '员工 成员 顾客 游客 车主 富豪 明星 牧民 侍应 万人 常委 常务 高校 高考 高三 单独 初审 终审 任何',
    // times and the weather
    '时间 时候 何时 凌晨 白天 明天 明年 连日 周末 周一 周二 周三 周四 周五 周六 周日 季度 季节 季前 金秋 逢年 高温 雷雨 雷阵 洪水 洪灾 洪涝 宇宙 宇航 阳光',
    // things
    '车辆 车站 平台 黄金 钟表 毛坯 贝壳 汤圆 米饭 羊肉 牛肉 牛奶 鱼米 苗木 花卉 花园 牧场 仓库 万元 万事 万象城 元宇宙 石墨烯 金字塔 龙舟赛 马拉松 游戏',
    // what somebody does, how they are, and words that begin sentences
    '谢谢 多谢 强调 宣布 宣判 宣传 申请 陈述 解读 解决 安排 安装 施工 支持 管理 管控 查看 关注 召开 召集 贡献 仰望 怀旧 扶贫 扶持 占地 占比 步行 步入 滑雪 滑坡 闪电 锁定 冒险',
    '高兴 高度 安全 和平 康健 温馨 辛苦 强烈 严重 严格 鲜活 盛大 成功 成立 成为 明白 乐趣 习惯 能力 才能 才会 充满 充分 寿命 曲线 方法 方向 常见 常识 关键 相关 连续 线上 线下',
    '于是 关于 应该 应当 应对 马上 包括 包含 边走 诸如 宛如',
  ]
    .join(' ')
    .split(' '),
)

/** What given names end with, and few words: behind a word too it makes a name, 方志强, 高兴华; 公司员, 方志馆 go on as words. */
const ENDS_NAMES = new Set(
  '明华强军平民国敏伟杰涛磊刚勇斌波辉鹏飞峰林森龙虎胜利兴旺富荣贵祥瑞康宁安静慧丽艳芳芬兰英梅玲珍娟莉娜婷雪霞亮清洋川玉宝铁义仁德忠孝诚良善和顺春青松柏菊莲荷瑶琳珊洁蓉萍蕾薇倩怡欣昕昊晨旭昌盛宇轩辰浩然博远凯毅恒坚彬超颖伦彦卿俊雄豪柱臣君勤俭仪凤鹤鸣翔麟骏驰腾厚润霖鑫衡邦泰钧锋钢钊锐实真海东泉源',
)

/** Whether a text that begins with a family name is a word all the same: 文化, 公司员, and not 文化军. */
export function isNobody(text: string): boolean {
  const word = toSimplified(text)
  if (WORDS.has(word)) return true
  const goesOn = !ENDS_NAMES.has(word.slice(2)) || areOrdinaryWords([text])
  return word.length > 2 && WORDS.has(word.slice(0, 2)) && goesOn
}

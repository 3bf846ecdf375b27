// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { isPersonName, parseNames } from '../../utils/text/names.ts'

describe('names', () => {
  it.each<[string, string[]]>([
    ['山城报全媒体记者 汪森', ['汪森']],
    ['王奎明 张振', ['王奎明', '张振']],
    ['刘 飞', ['刘飞']],
    ['李华、张伟；通讯员：赵敏', ['李华', '张伟', '赵敏']],
    ['让·雅克·卢梭', ['让·雅克·卢梭']],
    ['王雄／雲林報導', ['王雄']],
    ['1529-曾翔', ['曾翔']],
    ['史蒂夫的家_蓝天 (steve)', ['史蒂夫的家_蓝天']],
    ['Demi Xia', ['Demi Xia']],
    ['林一舟 A+ A- 打印', ['林一舟']],
    ['林一舟 文章纠错', ['林一舟']],
    ['林一舟 0999-7000024', ['林一舟']],
    ['小桥流水 •', ['小桥流水']],
    ['Ann T. Field', ['Ann T. Field']],
    ['田静/文 雷苏/摄', ['田静', '雷苏']],
    ['王小明及李華', ['王小明', '李華']],
    ['编译：田静', ['田静']],
    ['田静 通讯员雷苏 报道', ['田静', '雷苏']],
    ['山城快讯 通讯员雷苏', ['雷苏']],
    ['与梦同行', ['与梦同行']],
    ['老人与大海', ['老人与大海']],
  ])('splits %s', (text, names) => {
    expect(parseNames(text)).toEqual(names)
  })

  it.each(['王小明', '欧阳修文', '刘 飞', '卡尔·马克思', '陳駿', '黄河清', '方向明', '金华强'])(
    '%s is a person',
    (name) => {
      expect(isPersonName(name)).toBe(true)
    },
  )

  it.each([
    '记者',
    '安装',
    '谢谢',
    '党办',
    '纪委',
    '商协会',
    '华龙网',
    '青石日报',
    '青石晚报·青石新闻',
    '全国',
    '國際',
    '財政部',
    'Demi',
    '王',
    '高先生',
    '王老师',
    '连日',
    '时光',
    '雷阵雨',
    '方向',
    '方向盘',
    '黄河路',
    '黄金海岸',
    '金华晚报',
  ])('%s is none', (name) => {
    expect(isPersonName(name)).toBe(false)
  })
})

import { expect, it } from 'vitest'
import { moveRepostMarks } from '../../utils/clean/move-repost-marks.ts'
import { runStep } from './run-step.ts'

const STORY =
  '<p>山城的早晨来得很早，街上的店铺在六点以前就都开了门，卖豆浆的老人在路口摆好了桌子，等着第一批客人。</p>'

const run = (html: string) => runStep(moveRepostMarks, html)

it('moves a tail of marks, one a line, into the provenance', () => {
  const { html, provenance } = run(
    `${STORY}<p><strong>--</strong></p><p>文章来源：山城公安</p><p>【来源：青石网】</p><p>责任编辑：王敏</p><p>版权归原作者所有，向原创致敬</p>`,
  )
  expect(html).toBe(STORY)
  expect(provenance).toMatchObject({
    source: '山城公安',
    via: ['青石网'],
    editors: ['王敏'],
    license: '版权归原作者所有，向原创致敬',
  })
})

it('reads the by-line below the caption of the picture at the head, however long that is', () => {
  const picture = '<figure><img src="1.jpg"></figure>'
  const caption = `${STORY.slice(0, -4)}（圖：文化局提供）</p>`
  const { html, provenance } = run(`${picture}${caption}<p>王曉明/山城報導</p>${STORY}${STORY}`)
  expect(html).toBe(picture + caption + STORY + STORY)
  expect(provenance.authors).toEqual(['王曉明'])
})

it('reads where the text is from below its abstract', () => {
  const abstract = STORY.replace('<p>', '<p>摘要：')
  const story = STORY.repeat(12)
  const { html, provenance } = run(`${abstract}<p>本文分享自青石云社区《渡口》，作者：王晓明。</p>${story}`)
  expect(html).toBe(abstract + story)
  expect(provenance).toMatchObject({ source: '青石云社区', authors: ['王晓明'] })
})

it('takes the end mark off where prompts and links follow it', () => {
  const frame = '<p>喜欢就点个“在看”吧</p><p>往期推荐</p><p><a href="/1">上周的大雨下了多少</a></p>'
  const { html, provenance } = run(`${STORY}<p>END</p><p>编辑 | 王敏</p>${frame}`)
  expect(html).toBe(`${STORY}${frame}`)
  expect(provenance.editors).toEqual(['王敏'])
  const writer = '<p>写过很多座桥的人</p>'
  for (const end of ['—— END ——', '—— / 全文完 / ——'])
    expect(run(`${STORY}<p>${end}</p>${writer}`).html).toBe(STORY + writer)
  const goesOn = `${STORY}<p>END</p>${STORY}`
  expect(run(goesOn).html).toBe(goesOn)
  const kept = `${STORY}<p>* * *</p><p>第二天</p>${STORY}${frame}`
  expect(run(kept).html).toBe(kept)
})

it('takes the credits of pictures at the end, not those below a picture', () => {
  const credits =
    '<p>题图来源：山城图库</p><p>封面来源｜受访企业</p><p>题图来自 Unsplash，基于 CC0 协议</p><p>封面制图：王敏</p><p>（以上图片均由受访者提供）</p>'
  expect(run(STORY + credits).html).toBe(STORY)
  const kept = `${STORY}<figure><img src="a.jpg"></figure><p>图片来源：山城图库</p>`
  expect(run(kept).html).toBe(kept)
  for (const line of ['题图来自一次旅行', '照片由他提供', '照片由他的外公拍摄。']) {
    const told = `${STORY}<p>${line}</p>`
    expect(run(told).html).toBe(told)
  }
})

it('takes the credit of the picture at the head, not that of one above it', () => {
  expect(run(`<p>*头图来源：山城图库</p>${STORY}`).html).toBe(STORY)
  const kept = `<figure><img src="a.jpg"></figure><p>头图来源：山城图库</p>${STORY}`
  expect(run(kept).html).toBe(kept)
})

it('takes the points below the heading of a notice', () => {
  const points = '<p>免责声明：</p><p>1、本网内容归属原作者！</p><p>2、一天之内处理。</p>'
  const { html, provenance } = run(STORY + points)
  expect(html).toBe(STORY)
  expect(provenance.license).toContain('一天之内处理')
  for (const heading of ['', '<p>重要说明：</p>', '<p>特别说明</p>']) {
    const kept = `${STORY}${heading}<p>1、选竹要三年。</p><p>2、削条要匀。</p>`
    expect(run(kept).html).toBe(kept)
  }
})

it('takes a newsroom and its reporters on two lines', () => {
  const { html, provenance } = run(`${STORY}<p>山城快报+/青石记者</p><p>王敏 李思远</p>`)
  expect(html).toBe(STORY)
  expect(provenance.authors).toEqual(['王敏', '李思远'])
  const kept = `${STORY}<p>他是一名记者</p><p>也是山城的儿子</p>`
  expect(run(kept).html).toBe(kept)
})

it('leaves the by-line of one of several stories', () => {
  const byline = '<p>□本报记者李楠 本报通讯员王敏</p>'
  const page = (heading: string) =>
    `${STORY.replace('山城', '本报讯（记者王晓明）山城')}${STORY}${heading}${byline}<p>她是红烛。</p><p>她走了。</p>`
  const ofStory = page('<p><strong>——追记山城中学校长</strong></p>')
  expect(run(ofStory)).toMatchObject({ html: ofStory, provenance: { authors: [] } })
  // with no other by-line above, and below a story
  expect(run(ofStory.replace('（记者王晓明）', '')).provenance.authors).toEqual(['李楠', '王敏'])
  expect(run(page('')).provenance.authors).toEqual(['李楠', '王敏'])
})

it('leaves the authors of the works that a story lists', () => {
  const works = '甲乙丙'.replace(/./g, '<p>$&等奖《山城的$&》作者：王敏</p>')
  const html = `${STORY}${works}<p>年度大奖《晨》</p><p>作者：李思远</p>`
  expect(run(html).html).toBe(html)
})

it('moves marks from the head', () => {
  const { html, provenance } = run(`<p>（原标题：山城的早晨）</p>${STORY}`)
  expect(html).toBe(STORY)
  expect(provenance.originalTitle).toBe('山城的早晨')
})

it('moves single lines of a block', () => {
  const { html, provenance } = run(`${STORY}<p>最后一批客人走了。<br>来源：青石网<br>编辑：王敏</p>`)
  expect(html).toBe(`${STORY}<p>最后一批客人走了。<br></p>`)
  expect(provenance).toMatchObject({ source: '青石网', editors: ['王敏'] })
})

it('moves lines of a block above one of the frame, none above one of the story', () => {
  const credits = (last: string) => `${STORY}<p>资讯编辑：王敏<br>${last}</p>`
  const below = run(credits('资讯投诉：李华 021-00001024'))
  expect(below.provenance.editors).toEqual(['王敏'])
  expect(below.html).toBe(`${STORY}<p>资讯投诉：李华 021-00001024</p>`)
  const kept = run(`${STORY}<p>夜里起了雾。<br>资讯编辑：王敏<br>说完他就走了。</p>`)
  expect(kept.provenance.editors).toEqual([])
})

it('takes a mark with what the site asks for behind it', () => {
  const { html, provenance } = run(
    `${STORY}<p>责任编辑：王敏 青石新闻，未经授权不得转载。新闻报料：021-00001024</p>`,
  )
  expect(html).toBe(STORY)
  expect(provenance).toMatchObject({ editors: ['王敏'], license: '青石新闻，未经授权不得转载。' })
  for (const line of [
    '他说，未经授权不得转载。记者随后致电报料人。',
    '新闻报料：021-00001024。这是墙上写的。',
    '来源：青石网。那是他唯一的线索。',
  ])
    expect(run(`${STORY}<p>${line}</p>`).html).toContain(line)
})

it('cuts a mark of several nodes off the end of the last paragraph', () => {
  const told = STORY.replace('</p>', '')
  const { html, provenance } = run(`${told}(<strong>责任编辑</strong>：王敏 TT1000)</p>`)
  expect(html).toBe(STORY)
  expect(provenance.editors).toEqual(['王敏'])
  const inside = run(`${told}<b>他笑了。(<i>责任编辑</i>：王敏)</b></p>`)
  expect(inside.html).toBe(`${told}<b>他笑了。</b></p>`)
})

it('leaves the picture behind a mark, and a mark with a picture in it', () => {
  const told = STORY.replace('</p>', '')
  const image = '<img src="/a.jpg" width="600" height="400">'
  expect(run(`${told}（责任编辑：王敏）${image}</p>`).html).toBe(`${told}${image}</p>`)
  expect(run(`${told}<span>（责任编辑：王敏）</span>${image}</p>`).html).toBe(`${told}${image}</p>`)
  const inside = `${told}（责任编辑：${image}王敏）</p>`
  expect(run(inside).html).toBe(inside)
})

it('cuts a mark off the end of the last paragraph', () => {
  const glued = STORY.replace('</p>', '（青石市委宣传部 供稿）</p>')
  const { html, provenance, taken } = run(glued)
  expect(html).toBe(STORY)
  expect(taken).toEqual([{ reason: 'repostMark', html: '（青石市委宣传部 供稿）' }])
  expect(provenance.source).toBe('青石市委宣传部')
})

it.each([
  ['an interview', `${STORY}<p>记者：你几点开门？</p><p>老人：六点。</p>${STORY}`],
  ['a speaker of the newsroom', `${STORY}<p>编辑：您明天还开门吗？</p><p>老人：开。</p><p>编辑：明天见</p>`],
  ['a divider between two parts', `${STORY}<p>***</p>${STORY}`],
  ['the credit of a picture', `${STORY}<p>青石报记者 王敏 摄</p>${STORY}`],
  ['a by-line in brackets', STORY.replace('</p>', '（记者 王敏）</p>')],
  ['a sentence about sources', `${STORY}<p>豆子的来源，他从来不说。</p>`],
])('leaves %s alone', (_, html) => {
  expect(run(html).html).toBe(html)
})

it.each([
  ['（王敏）', ['王敏']],
  ['（王晓明 李思远）', ['王晓明', '李思远']],
  ['●王敏', ['王敏']],
  ['☉ 王晓明', ['王晓明']],
])('takes the signature %s below the story', (line, authors) => {
  const { html, provenance } = run(`${STORY}<p>${line}</p><p>责任编辑：李华</p>`)
  expect(html).toBe(STORY)
  expect(provenance).toMatchObject({ authors, editors: ['李华'] })
})

it.each([
  ['points of a list', '<p>●白桦</p><p>●黄杨</p>'],
  ['what no person is called', '<p>（山城的早晨）</p>'],
  ['a name that something follows', '<p>●王敏</p><p>六点起床，七点开门</p>'],
  ['a name above the end', `<p>（王敏）</p>${STORY}`],
])('leaves %s', (_, lines) => {
  expect(run(STORY + lines).html).toBe(STORY + lines)
})

it('takes who edited the story from above a long note on the book', () => {
  const note = `<p>作者简介</p>${STORY.repeat(9)}`
  const { html, provenance } = run(`${STORY}<p>責任編輯：王敏</p><p>核稿編輯：李楠</p>${note}`)
  expect(html).toBe(STORY + note)
  expect(provenance.editors).toEqual(['王敏', '李楠'])
  // a saying, one book of several, a masthead
  for (const told of [
    `${STORY}<p>责任编辑：明天见</p>${note}`,
    `${STORY}<p>《渡口》</p><p>作者：李楠</p><p>责任编辑：王敏</p><p>出版社：青石出版社</p>${note}`,
    `${STORY}<p>责任编辑：王敏</p><p>发行：李楠</p>${note}`,
    `${STORY.slice(0, -4)}：</p><p>责任编辑：王敏</p>${note}`,
    `${STORY}<p>责任编辑：王敏</p>${note}${STORY}<p>责任编辑：曾小满</p>${note}`,
  ])
    expect(run(told).html).toBe(told)
})

it('leaves a label that heads the paragraph below it', () => {
  const page = `${STORY}<p>资料来源：</p><p>${'本公报中财政数据来自市财政局，水产品产量数据来自市农业农村局。'.repeat(2)}</p>`
  expect(run(page).html).toBe(page)
  const empty = run(`${STORY}<p>责任编辑：</p>${STORY}`)
  expect(empty.html).toBe(STORY + STORY)
})

it('takes a label and the name on the next line', () => {
  const { html, provenance } = run(`${STORY}<p>文章作者</p><p>王晓敏</p>`)
  expect(html).toBe(STORY)
  expect(provenance.authors).toEqual(['王晓敏'])
})

it.each([
  ['beside the data of a book', '<p>书名：《渡口》</p><p>出版社：青石出版社</p><p>责任编辑：王敏</p>'],
  ['beside who teaches', '<p>导师：周明</p><p>责任编辑：王敏</p>'],
])('takes who edited the text %s', (_, lines) => {
  expect(run(STORY + lines).provenance.editors).toEqual(['王敏'])
})

it('takes a short by-line in a heading over the text', () => {
  for (const line of ['来源：虎嗅', '编辑：本刊编辑部', '作者：Anna Field'])
    expect(run(`<h4>${line}</h4>${STORY}`).html).toBe(STORY)
})

it('takes the portrait between a label and the name, not the picture behind it', () => {
  const picture = '<figure><img src="https://cdn.example/a.jpg"></figure>'
  const { html, taken } = run(`${STORY}<p>文章作者</p>${picture}<p>王晓敏</p>`)
  expect(html).toBe(STORY)
  expect(taken.map(({ reason }) => reason)).toContain('imageAvatar')
  expect(run(`${STORY}${picture}<p>文章作者</p><p>王晓敏</p>${picture}`).html).toBe(
    `${STORY}${picture}${picture}`,
  )
})

it('takes labels with a colon and what stands below them', () => {
  const tail = '<p>作者：</p><p>于洋洋</p><p>供稿单位：</p><p>发展联络处</p>'
  const { html, provenance } = run(STORY + tail)
  expect(html).toBe(STORY)
  expect(provenance).toMatchObject({ authors: ['于洋洋'], source: '发展联络处' })
  const list = `${STORY}<p>参赛者：</p><p>于洋洋</p><p>来源：</p><p>地点：山城</p>`
  expect(run(list).html).toContain('于洋洋')
})

it('takes several marks of one bracket', () => {
  const glued = STORY.replace('</p>', '（来源：青石网，原标题《山城早市》，责任编辑：王敏）</p>')
  const { html, provenance } = run(glued)
  expect(html).toBe(STORY)
  expect(provenance).toMatchObject({ source: '青石网', editors: ['王敏'] })
  expect(provenance.originalTitle).toContain('山城早市')
})

it('takes the editor with the date behind the bracket', () => {
  const glued = STORY.replace('</p>', '（編輯：蘇大明）1120221</p>')
  expect(run(glued).html).toBe(STORY)
})

it('takes the name of the paper in brackets below the story, no other name', () => {
  expect(run(`${STORY}<p>(青石网 )</p>`).html).toBe(STORY)
  const other = `${STORY}<p>（渡口）</p>`
  expect(run(other).html).toBe(other)
})

it('takes the name of the site with what it publishes below the story', () => {
  expect(run(`${STORY}<p>青石网新闻</p>`).html).toBe(STORY)
  for (const line of ['青石网的新闻', '山城新闻', '青石网新闻发布会'])
    expect(run(`${STORY}<p>${line}</p>`).html).toContain(line)
})

it('takes the credit of a picture at the end of the text', () => {
  for (const line of [
    '图片来源 王敏',
    '题图来自视觉中国',
    '题图：视觉中国',
    '封面图 | 青石社',
    '图片来自青石日报',
    '（图片由青石文旅提供）',
    '新华社发（王敏摄）',
    '（山城台新聞片段截圖）',
  ])
    expect(run(`${STORY}<p>${line}</p>`).html).toBe(STORY)
  for (const line of ['题图：一座老桥', '图片来自卫星，显示河道已经改变', '头图 | 老桥'])
    expect(run(`${STORY}<p>${line}</p>`).html).toContain(line)
})

it.each([
  ['a heading over a list', `${STORY}<h3>视频：</h3><ul><li>第一课</li></ul>`],
  ['a reference with its issue', STORY.replace('</p>', '（摘自《青石简报》2018年第22期）</p>')],
  ['a label that a sentence follows', `${STORY}<p>作者</p>${STORY}`],
  [
    'the data of a book',
    `${STORY}<p>书名：《渡口》</p><p>作者：王晓明</p><p>译者：李楠</p><p>出版社：青石出版社</p>`,
  ],
  [
    'the data of a film, a line each',
    `${STORY}<p>片名：《渡口》<br>导演：周明<br>摄影：赵强<br>监制：王敏</p>`,
  ],
  ['who plays from the start', `${STORY}<p>首发：1-王晓明、5-李楠、9-赵强</p><p>替补：3-周明</p>`],
  ['where the figures of a table are from', `${STORY}<p>（来源：青石统计局，单位：亿元）</p>`],
  ['posts to be filled', `${STORY}<p>编辑：2名</p><p>记者：3名</p>`],
  ['short speech', `${STORY}<p>作者：不客气</p>`],
  ['the heading of a part that begins as a mark', `${STORY}<h3>编辑：一个被低估的职业</h3>${STORY}`],
  ['the heading of a part that asks', `${STORY}<h3>作者：机器还是人</h3>${STORY}`],
  ['the credit below a picture', `${STORY}<figure><img src="a.jpg"></figure><p>图片来源：青石日报</p>`],
])('leaves %s where it is', (_, html) => {
  expect(run(html).html).toBe(html)
})

it('cuts a mark in brackets off a paragraph whatever blanks are in it', () => {
  const { html, provenance } = run(STORY.replace('</p>', '（责任编辑：&nbsp;王敏）</p>'))
  expect(html).toBe(STORY)
  expect(provenance.editors).toEqual(['王敏'])
})

it('reads the name below a label through the readings of a bad converter', () => {
  const { taken, provenance } = run(`${STORY}${STORY}<p>責(zé)任編輯:</p><p>王敏</p>`)
  expect(taken.map(({ html }) => html)).toEqual(['<p>責(zé)任編輯:</p>', '<p>王敏</p>'])
  expect(provenance.editors).toEqual(['王敏'])
})

it('takes a credit beside another for one, whatever the name', () => {
  const credits = '<p>编辑：王敏</p><p>后期：杭州湾</p>'
  expect(run(STORY + credits)).toMatchObject({
    html: STORY,
    provenance: { editors: ['王敏', '杭州湾'] },
  })
  for (const kept of [
    '<p>后期：杭州湾</p>',
    '<p>后期：注意防风防雨保暖</p><p>编辑：王敏</p>',
    '<p>播音：王敏</p><p>后期：杭州湾</p>',
  ])
    expect(run(STORY + kept).html).toContain('后期')
})

it('reads rows of roles and names without a colon', () => {
  const rows = ['文字 阳春', '摄影 李楠', '视频 王晓明', '编辑 王敏', '审核 周航']
  const { html, provenance } = run(STORY + rows.map((row) => `<p>${row}</p>`).join(''))
  expect(html).toBe(STORY)
  expect(provenance).toMatchObject({ authors: ['阳春', '李楠', '王晓明'], editors: ['周航', '王敏'] })
  const list = `<ul>${['文字 簡曉雯', '攝影 李思遠', '責任編輯 王敏'].map((row) => `<li>${row}</li>`).join('')}</ul>`
  expect(run(list + STORY).provenance).toMatchObject({ authors: ['簡曉雯', '李思遠'], editors: ['王敏'] })
  // what is said of a book, channels, and no newsroom beside
  for (const kept of [
    ['画面 明亮', '文字 简洁'],
    ['文字 简洁', '编辑部 在桥头'],
    ['视频 高清', '编辑 王敏'],
    ['视频 王晓明', '地点 青石礼堂'],
    ['视频 王晓明', '编辑：王敏'],
    // a club, an app, a list of marks, steps, an evening
    ['设计 李楠', '编辑 王敏'],
    ['设计 简约', '视频 高清', '编辑 方便'],
    ['制作 精良', '画质 高清', '编辑 简单'],
    ['文字 25分', '审核 王敏'],
    ['后期：两天', '制作：五天', '审核：三天'],
    ['字幕：英文', '海报：三天', '审核：王敏'],
    ['拍摄 周三', '录制 周二', '校对 周一'],
    ['配音：小满', '主持：大山', '时间：周六晚', '编辑：李楠'],
  ])
    expect(run(STORY + kept.map((row) => `<p>${row}</p>`).join('')).html).toContain(kept[0])
})

it('counts who took the pictures among those who wrote beside them, not alone', () => {
  const credits = '<p>摄影：李思远</p><p>文字：王晓明</p>'
  expect(run(STORY + credits).provenance.authors).toEqual(['李思远', '王晓明'])
  expect(run(`${STORY}<p>摄影：李思远</p>`)).toMatchObject({ html: STORY, provenance: { authors: [] } })
})

it('takes who gave the pictures at either end', () => {
  const head = '<ul><li>作者：王晓明</li><li>圖片提供：青石攝影學會</li></ul>'
  expect(run(head + STORY).html).not.toContain('青石攝影學會')
  for (const line of ['照片来源：青石摄影学会', '照片提供／青石文化館', '本文图片除特别注明外均由受访者提供'])
    expect(run(`${STORY}<p>${line}</p>`).html).toBe(STORY)
  for (const line of [
    '照片提供了线索',
    '本文图片除了这张，都是外公拍的。',
    '照片来源于一只铁盒',
    '照片来源：必须是本人拍摄，不得翻拍',
    '圖片提供：每人限三張',
    '照片提供，请在6月3日前发到学校',
    '照片来源 家庭相册',
    '图片除两张外均为1962年拍摄',
  ])
    expect(run(`${STORY}<p>${line}</p>`).html).toContain(line)
})

it('leaves stations and their reporters where they are the rows of a list', () => {
  const row = (station: string) => `<p>${station} 记者：王晓明、李楠</p>`
  expect(run(STORY + row('青石电视台'))).toMatchObject({ html: STORY, provenance: { source: '青石电视台' } })
  const winners = STORY + row('青石电视台') + row('山城日报')
  expect(run(winners).html).toBe(winners)
  for (const rows of [
    '<p>青石电视台 记者：王晓明<br>山城日报 记者：李楠</p>',
    '<p>青石日报 记者：王晓明</p><p>山城晚报 编辑：李楠</p>',
    '<p>青石日报 记者：王晓明</p><p>青石大学 教授：李楠</p>',
  ])
    expect(run(STORY + rows)).toMatchObject({ html: STORY + rows, provenance: { source: null } })
})

it.each([
  ['主持：李华', '朗诵：王晓明'],
  ['指挥：王晓明', '主持：李华'],
  ['一等奖：王晓明', '指导老师：李华'],
  ['主持人：王晓明', '嘉宾：李华'],
  ['技术：高压', '包装：纸箱'],
])('leaves a programme, prizes and data: %s %s', (...lines) => {
  const html = STORY + lines.map((line) => `<p>${line}</p>`).join('')
  expect(run(html).html).toBe(html)
})

it('leaves who signs the story above its editor, and takes the speaker beside the editor', () => {
  const { html, provenance } = run(`${STORY}<p>赵小河</p><p>责任编辑：李华</p>`)
  expect(html).toBe(`${STORY}<p>赵小河</p>`)
  expect(provenance.editors).toEqual(['李华'])
  expect(run(`${STORY}<p>朗诵：王晓明</p><p>责任编辑：李华</p>`)).toMatchObject({
    html: STORY,
    provenance: { editors: ['李华', '王晓明'] },
  })
})

it('moves the licence card of a blog into the provenance', () => {
  const card = ['北岸来信', 'https://blog.example/ferry/', '作者', '王渡口', '许可协议', 'CC BY 4.0']
  const { html, provenance } = run(STORY + card.map((line) => `<p>${line}</p>`).join(''))
  expect(html).toBe(STORY)
  expect(provenance).toMatchObject({ authors: ['王渡口'], license: '许可协议：CC BY 4.0' })
})

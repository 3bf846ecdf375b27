import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { DEMO_PAGES, demoPage } from '../tools/demo-sites.ts'

/** A document that goes through the whole job, with what the reader must and must not show of it. */
export interface TestDocument {
  name: string
  url: string
  body: string | Buffer
  type: string
  title: string
  /** Sentences of the article. */
  holds: string[]
  /** What of the page's frame must not be in the overlay. */
  lacks: string[]
}

const HTML = 'text/html; charset=utf-8'
const TEXT = 'text/plain; charset=utf-8'
const address = (index: number) => DEMO_PAGES[index]?.url ?? ''

const portal = {
  title: '渡口老街亮起八十六盏灯',
  lacks: [
    '锐评',
    '数字报',
    '您的位置',
    'A+',
    '分享到',
    '上一篇',
    '热榜',
    '举报热线',
    '责任编辑',
    '网友评论',
    '二十条背街',
  ],
}
const feed = {
  holds: ['一棵树要在江滩上站住，先得过三关', '“头几年不懂，挖个坑就埋', '“明年还用得着。”'],
  lacks: [
    '分类于',
    '字数总计',
    '上一篇',
    '家门口的菜市场',
    'CC BY-NC-SA',
    'headimg',
    '<p>',
    'comments: false',
  ],
}
const glossed = {
  holds: ['青石嶺小學的校車每天清晨五點半發車', '山路彎多坡陡', '校車不僅是一輛車'],
  lacks: ['chē', 'xué', '當前位置', '點擊數', '便民服務', '秋季開學第一課'],
}

/** Documents of our own, of the same shapes as the seeds: raw, and as pages that carry them. */
export const OWN_DOCUMENTS: TestDocument[] = [
  {
    name: 'portal page',
    url: address(0),
    body: demoPage('portal.html'),
    type: HTML,
    ...portal,
    holds: [
      '“灯一亮，客人就来了。”',
      '八十六个夜市摊位',
      '两个月来，本子上记了四十一条，全部销号。',
      '恢复停航多年的夜渡',
    ],
  },
  {
    name: 'portal text',
    url: 'http://mirror.example/portal.txt',
    body: demoPage('portal.txt'),
    type: TEXT,
    ...portal,
    // Punctuation comes back to full width, so the sentences are looked up without it.
    holds: ['客人就来了', '八十六个夜市摊位', '本子上记了四十一条', '恢复停航多年的夜渡'],
  },
  {
    name: 'feed page',
    url: address(1),
    body: demoPage('feed.html'),
    type: HTML,
    title: '白鹭洲上又多了三百二十棵水杉',
    ...feed,
  },
  {
    name: 'feed text',
    url: 'http://mirror.example/feed.txt',
    body: demoPage('feed.txt'),
    type: TEXT,
    title: '白鹭洲上又多了三百二十棵水杉',
    ...feed,
  },
  {
    name: 'glossed page',
    url: address(2),
    body: demoPage('glossed.html'),
    type: HTML,
    title: '盤山公路上的九年',
    ...glossed,
  },
  {
    name: 'glossed text',
    url: 'http://mirror.example/glossed.txt',
    body: demoPage('glossed.txt'),
    type: TEXT,
    title: '',
    ...glossed,
  },
  {
    name: 'plain-text post',
    url: address(3),
    body: demoPage('plain.txt'),
    type: TEXT,
    title: '旧钟表铺的一个下午',
    holds: ['门脸只有一张八仙桌宽', '一屋子的声音', '靠门的那座，是轮渡码头拆下来的', '才往家走。'],
    lacks: ['title:', '---', '## ', 'tags'],
  },
]

const shared = path.join(import.meta.dirname, '../../../shared')

/** The five seeds, raw and as pages, where they stand beside the repository: judged by their gold. */
export function seedDocuments(): TestDocument[] {
  const index = path.join(shared, 'corpus/index.json')
  if (!existsSync(index)) return []
  const rows: { name: string; file: string; url: string; charset: string }[] = JSON.parse(
    readFileSync(index, 'utf8'),
  )
  return rows
    .filter(({ name }) => /^seed-00[0-4](?:-page)?$/.test(name))
    .map(({ name, file, url, charset }) => {
      const gold = JSON.parse(readFileSync(path.join(shared, `corpus/gold/${name}.json`), 'utf8'))
      const body: string[] = gold.body_repaired_hant ?? gold.body
      return {
        name,
        url: url.replace('.test/', '.example/').replace('https:', 'http:'),
        body: readFileSync(path.join(shared, 'corpus', file)),
        type: `${file.endsWith('.html') ? 'text/html' : 'text/plain'}; charset=${charset}`,
        title: gold.title_repaired_hant ?? gold.title ?? '',
        // Punctuation may be repaired, so only the stretches between it are compared.
        holds: body.flatMap((block) => stretches(block).slice(0, 2)),
        lacks: (gold.junk as string[]).filter((line) => line.trim().length > 3),
      }
    })
}

/** The runs of Han characters of a block, at least six long. */
function stretches(block: string): string[] {
  return block.match(/\p{Script=Han}{6,}/gu) ?? []
}

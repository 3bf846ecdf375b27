import { describe, expect, it } from 'vitest'
import { dropDesignImages } from '../../utils/clean/drop-design-images.ts'
import { runStep } from './run-step.ts'

const figure = (src: string, caption = '') =>
  `<figure><img src="${src}">${caption && `<figcaption>${caption}</figcaption>`}</figure>`
const story = '<p>渡口的老人说，桥修好以后，两岸的人不必再等船，孩子们上学也近了许多。</p>'
const photo = figure('https://cdn.example/2024/05/d4e5f6.jpg')

describe('drop-design-images', () => {
  it.each([
    ['/static/img/app_banner.jpg'],
    ['https://site.example/images/red_01.png'],
    ['https://site.example/special/content17_images/onlineapp.jpg'],
    ['/assets/wap/article/img/new-slogan.gif'],
  ])('takes %s out below the story and above it', (src) => {
    const { taken, html } = runStep(dropDesignImages, `${figure(src)}${story}${photo}${story}${figure(src)}`)
    expect(taken.map(({ reason }) => reason)).toEqual(['imageTemplate', 'imageTemplate'])
    expect(html.match(/<img/g)).toHaveLength(1)
  })

  it('takes out what was uploaded long before the pictures of the story', () => {
    const banner = figure('https://cdn.example/2017/07/13/201707130909.jpg')
    expect(runStep(dropDesignImages, story + photo + story + banner).html).toBe(story + photo + story)
    for (const kept of [
      story + photo + story + figure('https://cdn.example/2024/03/13/a.jpg'),
      story + banner,
      photo + story + banner,
      banner + story + photo + story,
      story + photo + story + figure('https://cdn.example/2017/07/13/a.jpg', '渡口'),
      story + photo + story + figure('https://cdn.example/img/19081234567890.jpg'),
      `${story}${photo}${story}<figure><img src="https://cdn.example/2017/07/13/a.jpg" alt="一九八二年的青石渡口"></figure>`,
      `${story}${photo}${story}<figure><img src="https://cdn.example/2017/07/13/a.jpg" width="800" height="600"></figure>`,
    ])
      expect(runStep(dropDesignImages, kept).html).toBe(kept)
  })

  it.each([
    '/cn/static/images/common/header1.png',
    '/static/images/back_img.jpg',
    '/static/img/down.png',
    '/img/2012/images/newsclient.jpg',
    'https://static.site.example/ui/site/images/yc_code_01.png',
  ])('takes %s out where it is the only picture', (src) => {
    expect(runStep(dropDesignImages, figure(src) + story).html).toContain(story)
    expect(runStep(dropDesignImages, figure(src) + story).html).not.toContain('<img')
  })

  it.each([
    ['one amid the story', `${story}${figure('/images/ferry.jpg')}${story}${photo}`],
    [
      'one between the short lines that open it',
      `<p>渡口。</p>${figure('/images/ferry.jpg')}<p>雾。</p>${story}${photo}`,
    ],
    ['the only picture', `${story}${figure('/images/ferry.jpg')}`],
    ['one of a text on interfaces', `${story}${figure('/ui/guide/images/login-page.png')}`],
    [
      'those of a site that has others of the folder',
      `${figure('/images/a-b.jpg')}${story}${figure('/images/c-d.jpg')}${story}${photo}`,
    ],
    [
      'one beside a photograph of its folder',
      `${figure('/img/cover.png')}${story}${figure('/img/photo-1.jpg')}${story}`,
    ],
    ['one with a caption', `${photo}${story}${figure('/images/ferry.jpg', '清晨的渡口')}`],
    ['one of the story that is called so', `${figure('/img/header1.png')}${story}`],
    [
      'a large one that is called so',
      `<figure><img src="/static/img/header1.png" width="800" height="500"></figure>${story}`,
    ],
    [
      'a large one',
      `${photo}${story}<figure><img src="/images/ferry.jpg" width="800" height="500"></figure>`,
    ],
    [
      'one that its alt describes',
      `${photo}${story}<figure><img src="/images/ferry.jpg" alt="老船工站在最后一条木船旁边"></figure>`,
    ],
    ['uploads', `${photo}${story}${figure('/images/202405/ferry.jpg')}${figure('/img/a1024556.png')}`],
    ['a numbered photograph', `${photo}${story}${figure('/images/photo1.jpg')}${figure('/images/1.jpg')}`],
    ['pictures of a page without sentences', `${photo}<p>渡口</p>${figure('/static/img/ferry.jpg')}`],
  ])('leaves %s', (_, html) => expect(runStep(dropDesignImages, html)).toMatchObject({ taken: [], html }))
})

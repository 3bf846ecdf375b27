import { describe, expect, it } from 'vitest'
import type { Article } from '../../utils/extract/article.ts'
import { extractArticle } from '../../utils/extract/extract-article.ts'
import { glossHtml, hasGlosses } from '../../utils/extract/gloss-html.ts'

/** A page as the bad converter leaves it: every Traditional character of its table has its reading behind it. */
const DAMAGED = `<!doctype html><title>春節(jié)返鄉(xiāng)的網(wǎng)約車</title><body><h1>春節(jié)返鄉(xiāng)的網(wǎng)約車</h1><div class="content">
<p>臘月二十八，開(kāi)網(wǎng)約車的老周把最后一單送到縣(xiàn)城，關(guān)掉接單的軟件，準(zhǔn)備過(guò)節(jié)。這一年他跑了九萬(wàn)多公里，輪(lún)胎換過(guò)兩次，發(fā)動(dòng)機(jī)大修過(guò)一回。</p>
<p>一個(gè)學(xué)生抱著電(diàn)腦上車，說(shuō)要趕(gǎn)最后一班動(dòng)車；一對(duì)夫婦帶著三個(gè)紙(zhǐ)箱，里面裝的是給(gěi)老人買的藥(yào)。他幫他們把箱子搬上搬下，沒(méi)有多收一分錢(qián)。</p>
<p>回到家，門(mén)口的對(duì)聯(lián)已經(jīng)貼(tiē)好了。母親(qīn)在廚房里忙，聽(tīng)見(jiàn)車聲(shēng)，頭(tóu)也不回地說(shuō)：飯馬上就好。</p></div></body>`
const HEALTHY = DAMAGED.replace(/\([^)]*\)/g, '')

function articleOf(html: string): Article {
  const document = new DOMParser().parseFromString(html, 'text/html')
  const extraction = extractArticle(document.documentElement, {
    url: 'https://news.example/1.html',
    window,
    now: null,
  })
  if (!extraction.ok) throw new Error(extraction.failure.kind)
  return extraction.article
}

describe('glossHtml', () => {
  const article = articleOf(DAMAGED)

  it('knows that there is something to choose', () => {
    expect(hasGlosses(article)).toBe(true)
    expect(hasGlosses(articleOf(HEALTHY))).toBe(false)
  })

  it('takes the readings out', () => {
    expect(glossHtml(article, 'strip', window)).toContain('開網約車')
  })

  it('shows them above their characters', () => {
    const html = glossHtml(article, 'ruby', window)
    expect(html).toContain('<ruby>開<rt>kāi</rt></ruby>')
    expect(html).not.toContain('(kāi)')
  })

  it('leaves them', () => {
    expect(glossHtml(article, 'leave', window)).toContain('開(kāi)網(wǎng)約車')
  })

  it('leaves a healthy article alone', () => {
    const healthy = articleOf(HEALTHY)
    for (const view of ['strip', 'ruby', 'leave'] as const)
      expect(glossHtml(healthy, view, window)).toBe(healthy.html)
  })
})

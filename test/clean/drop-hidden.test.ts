import { expect, it } from 'vitest'
import { dropHidden } from '../../utils/clean/drop-hidden.ts'
import { clean } from './clean.ts'

it('takes out text that is too small for any screen', () => {
  const html = '<p>船开了。<span style="font-size:0px;color:#fff">k! X(</span>人走了。</p>'
  expect(clean(dropHidden, html).html).toBe('<p>船开了。人走了。</p>')
  const nested = '<p>船<span style="font-size:0px">k!<i style="font-size:0px">x7</i></span>开了。</p>'
  expect(clean(dropHidden, nested).html).toBe('<p>船开了。</p>')
  for (const shown of [
    '<span style="font-size:16px">灯亮了</span>',
    '<img src="https://cdn.example/a.jpg">',
  ]) {
    const kept = `<p>船开了。<span style="font-size:0px">${shown}</span></p>`
    expect(clean(dropHidden, kept).html).toBe(kept)
  }
})

it('takes out what the snapshot found hidden, and what says so itself', () => {
  const { html, trace } = clean(
    dropHidden,
    '<p>正文<span data-jd-hidden="">乱码</span>继续。</p><p hidden>看不见</p>',
  )
  expect(html).toBe('<p>正文继续。</p>')
  expect(trace.map(({ text, reason }) => [text, reason])).toEqual([
    ['乱码', 'hidden'],
    ['看不见', 'hidden'],
  ])
})

it('takes out what AMP shows in place of what a browser cannot play', () => {
  const video = '<amp-video src="a.mp4"><div fallback=""><p>视频</p></div></amp-video>'
  expect(clean(dropHidden, `<p>正文</p>${video}`).html).not.toContain('视频')
})

it('takes out what Discuz puts between the lines, and no span of another page that a script may show', () => {
  const jammed =
    '船开了。<font class="jammer">k! X(</font><br><span style="display:none">; g! @</span>人走了。'
  expect(clean(dropHidden, `<p>${jammed}</p>`).html).toBe('<p>船开了。<br>人走了。</p>')
  const folded = '<p>船开了。<span style="display:none">人走了。</span></p>'
  expect(clean(dropHidden, folded).html).toBe(folded)
})

it('takes out what AngularJS hides, which brings its own style', () => {
  const text = '<p class="ng-binding">渡口的船今天停航，明天照常。</p>'
  expect(clean(dropHidden, `<div class="mt25 ng-hide"><p>手机版</p></div>${text}`).html).toBe(text)
  // a page whose script has yet to run
  const hidden = `<div class="content ng-hide">${text}</div><p>首页</p>`
  expect(clean(dropHidden, hidden).html).toBe(hidden)
})

it('leaves the label that tells whose a picture is', () => {
  const html = '<p><span data-jd-hidden="">圖像來源，</span>青石</p>'
  expect(clean(dropHidden, html).html).toBe(html)
  expect(clean(dropHidden, '<p>正文</p><div hidden>图片来源：<span></span></div>').html).toBe('<p>正文</p>')
})

it('leaves what can be found in the page', () => {
  const html = '<p hidden="until-found">折叠的一段。</p>'
  expect(clean(dropHidden, html).html).toBe(html)
})

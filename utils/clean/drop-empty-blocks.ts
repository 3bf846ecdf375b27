import type { Step } from './step.ts'

/** What makes a block worth keeping without text. */
const CONTENT = 'img,picture,math,hr,svg'

/** The heading of a list that has nothing in it, 附件下载：; a paragraph only by this word. */
const headsNothing = ({ tagName, textContent }: Element) =>
  (/^H[2-6]$/.test(tagName) &&
    /^[^，。！？：:]{0,6}(?:附件|下[载載]|[链鏈連][接結结]|文件|文章|[阅閱][读讀])[：:]\s*$/.test(
      textContent ?? '',
    )) ||
  (tagName === 'P' && /^\s*附件(?:下[载載])?[：:]\s*$/.test(textContent ?? ''))

/** Takes out blocks that hold neither text nor a picture, which leave no trace, and a heading that they leave at the end. */
export const dropEmptyBlocks: Step = {
  id: 'drop-empty-blocks',
  run(root, { take }) {
    const blocks = [
      ...root.querySelectorAll('p,h1,h2,h3,h4,h5,h6,li,ul,ol,dl,dt,dd,blockquote,figure,figcaption,table'),
    ]
    for (const block of blocks.toReversed()) {
      if (!/\S/.test(block.textContent ?? '') && !block.querySelector(CONTENT)) take(block, 'empty')
    }
    const last = root.lastElementChild
    if (last && headsNothing(last)) take(last, 'related')
  },
}

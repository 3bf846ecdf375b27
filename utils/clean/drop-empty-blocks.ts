import type { Step } from './step.ts'

/** What makes a block worth keeping without text. */
const CONTENT = 'img,picture,math,hr,svg'

/** Takes out blocks that hold neither text nor a picture; nothing of them can be seen, so they leave no trace. */
export const dropEmptyBlocks: Step = {
  id: 'drop-empty-blocks',
  run(root, { take }) {
    const blocks = [
      ...root.querySelectorAll('p,h1,h2,h3,h4,h5,h6,li,ul,ol,dl,dt,dd,blockquote,figure,figcaption,table'),
    ]
    for (const block of blocks.toReversed()) {
      if (!/\S/.test(block.textContent ?? '') && !block.querySelector(CONTENT)) take(block, 'empty')
    }
  },
}

import { isDesignAddress } from '../images/decoration.ts'
import type { Step } from './step.ts'
import { isStoryBlock } from './story-block.ts'

/**
 * Takes out pictures of the page's design above and below the story: buttons, slogans, banners of the app. Only their
 * addresses tell them, `/static/img/app_banner.jpg`; a site that keeps the pictures of its stories there has them amid
 * the story as well, or no others.
 */
export const dropDesignImages: Step = {
  id: 'drop-design-images',
  chineseOnly: true,
  run(root, { take }) {
    const blocks = [...root.children]
    const first = blocks.findIndex(isStoryBlock)
    const last = blocks.findLastIndex(isStoryBlock)
    const figures = blocks.filter((block) => block.tagName === 'FIGURE' && block.querySelector('img'))
    const design = figures.filter(isDesign)
    if (first < 0 || design.length === 0 || design.length === figures.length) return
    const isOutside = (block: Element) => {
      const index = blocks.indexOf(block)
      return index < first || index > last
    }
    if (design.every(isOutside)) for (const figure of design) take(figure, 'imageTemplate')
  },
}

function isDesign(figure: Element): boolean {
  const images = [...figure.querySelectorAll('img')]
  return (
    !figure.querySelector('figcaption') &&
    images.every((image) => isDesignAddress(image.getAttribute('src') ?? ''))
  )
}

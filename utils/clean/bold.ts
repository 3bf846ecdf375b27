import { textNodesOf } from '../dom/block-text.ts'

const BOLD = 'b,strong'

/** Whether all that a block says is in bold. */
export const isAllBold = (block: Element): boolean =>
  textNodesOf(block).every((node) => !/\S/.test(node.data) || node.parentElement?.closest(BOLD))

/** Takes the bold off a block that is set apart as a whole. */
export function unbold(block: Element): void {
  for (const bold of block.querySelectorAll(BOLD)) bold.replaceWith(...bold.childNodes)
}

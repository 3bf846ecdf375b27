/** The comment that stands for an `<hr>` among flat blocks: what looks at a block's neighbours finds the blocks beside it. */
export const BREAK = 'jd-break'

/** How the comment ends that stays where a block was taken: text before and behind it are two lines, as they were. */
export const TAKEN_BLOCK = ' block'

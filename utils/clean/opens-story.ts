/** A block with a sentence of this length is the story (characters). */
const MIN_SENTENCE = 40

/** Whether the text of a block is the story, at which the lines of the page's head end. */
export const opensStory = (text: string): boolean => text.length >= MIN_SENTENCE && /[，。！？]/.test(text)

/** Paragraphs that make a story again, and the part of the blocks that they are: of teasers every other is a headline. */
const MIN_PARAGRAPHS = 2
const MOSTLY = 0.6

/**
 * Whether the story goes on below a line that may end it.
 * @param paragraphs how many of the blocks below read like paragraphs of a story.
 * @param blocks how many blocks with text are below.
 */
export const goesOn = (paragraphs: number, blocks: number): boolean =>
  paragraphs >= MIN_PARAGRAPHS && paragraphs >= blocks * MOSTLY

/**
 * In which script an article is shown: as found, Simplified, Traditional of Taiwan or Hong Kong, or Traditional with
 * Taiwan's wording (`hant-twp`: 软件 → 軟體).
 */
export const SCRIPT_VIEWS = ['found', 'hans', 'hant-tw', 'hant-hk', 'hant-twp'] as const
export type ScriptView = (typeof SCRIPT_VIEWS)[number]

/** What happens to pinyin that a bad converter put in brackets: taken out, shown above the characters, or left. */
export type GlossView = 'strip' | 'ruby' | 'leave'

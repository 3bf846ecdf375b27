/** How the reader looks. `auto` follows the system between light and dark. */
export interface ReaderLook {
  theme: 'auto' | 'light' | 'sepia' | 'dark'
  font: 'serif' | 'sans'
  /** Height of a character of the text, CSS pixels; one of {@link SIZES}. */
  size: number
  /** Length of a line, Han characters; one of {@link MEASURES}. */
  measure: number
}

/** Sizes that the reader offers, CSS pixels, smallest first. */
export const SIZES = [15, 16, 17, 18, 19, 20, 22, 24, 27, 30]

/** Lengths of a line that the reader offers, Han characters: 36 lies in the middle of the usual 34 to 38. */
export const MEASURES = [30, 36, 44]

export const DEFAULT_LOOK: ReaderLook = { theme: 'auto', font: 'serif', size: 19, measure: 36 }

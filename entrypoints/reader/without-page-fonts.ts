/** The custom properties that hold type stacks; every font of the reader comes from one of them. */
const STACKS = /(--(?:serif|sans|kai|mono|latin(?:-sans)?):)([^;}]*)/g

/**
 * Takes out of a style sheet's type stacks what the page declares fonts for by the same names. A shadow tree sees the
 * `@font-face` rules of its document and cannot hide them: the reader's text would have the page's host asked for a font,
 * which tells it that the reader is open, and would be drawn in whatever shapes come. What a page declares afterwards is
 * not seen.
 * @param declared `document.fonts`, which knows the style sheets of other hosts too.
 */
export function withoutPageFonts(css: string, declared: Iterable<Pick<FontFace, 'family'>>): string {
  const families = new Set(Array.from(declared, ({ family }) => nameOf(family)))
  return css.replace(STACKS, (_, property: string, stack: string) => {
    const names = stack.split(',')
    // The last is a generic one, which stands for no family of the page.
    const ours = names.filter((name, i) => i === names.length - 1 || !families.has(nameOf(name)))
    return property + ours.join(',')
  })
}

/** With or without quotes, in whichever case, a family is the same. */
function nameOf(family: string): string {
  return family
    .replace(/["'\\]/g, '')
    .trim()
    .toLowerCase()
}

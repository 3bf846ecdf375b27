/** Elements that may hold a headline. */
export const HEADLINE_TAGS = new Set(['H1', 'H2', 'H3', 'DIV', 'P', 'SPAN', 'TD', 'STRONG', 'B', 'FONT', 'A'])

/** A shorter title may stand anywhere on a page (letters). */
const MIN_TITLE = 4

/** Text of an element that is read to tell whether it is the headline (characters). */
const MAX_HEADLINE = 300

/** A letter or digit: what {@link squash} leaves. */
const LETTER = /[^\s\p{P}]/u

/**
 * How to tell the page's headline: it shows the title and little else.
 * @param title may be empty; then no element is the headline.
 * @returns whether an element is, given the text that it begins with; null where it begins with an element.
 */
export function headlineTest(title: string): (element: Element, start: string | null) => boolean {
  const wanted = squash(title)
  if (wanted.length < MIN_TITLE) return () => false
  // most elements begin with another letter than the title
  const beginsAlike = (text: string) => wanted.startsWith(LETTER.exec(text)?.[0] ?? '')
  return (element, start) => {
    if (start !== null && !beginsAlike(start)) return false
    const whole = startOf(element)
    if (!beginsAlike(whole)) return false
    const text = squash(whole)
    return (
      text.length >= MIN_TITLE &&
      text.length <= wanted.length * 1.3 &&
      (wanted.startsWith(text) || text.startsWith(wanted))
    )
  }
}

function squash(text: string): string {
  return text.replace(/[\s\p{P}]+/gu, '')
}

/** The start of an element's text; a box around the whole page is not read for it. */
function startOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4)
  let text = ''
  for (let node = walker.nextNode(); node && text.length < MAX_HEADLINE; node = walker.nextNode())
    text += node.nodeValue
  return text.slice(0, MAX_HEADLINE)
}

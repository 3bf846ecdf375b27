/** Length of a text that is a sentence of the story (characters). */
const MIN_SENTENCE = 30

/** The text nodes that hold a sentence of the story, whatever element they stand in. */
export function* storyTexts(root: Element): Generator<Text, undefined> {
  const walker = root.ownerDocument.createTreeWalker(root, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').trim()
    if (text.length >= MIN_SENTENCE && /[，。]/.test(text)) yield node as Text
  }
}

/**
 * Selects the article, and nothing around it, where somebody selects all: over a page that is inert Chromium (156)
 * selects nothing until a text was clicked.
 */
export function selectAll(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target, currentTarget } = event
  if (key.toLowerCase() !== 'a' || ctrlKey === metaKey || altKey || shiftKey) return
  const article = (currentTarget as Element).querySelector('article')
  if (!article || (target as Element).matches('input')) return
  event.preventDefault()
  getSelection()?.selectAllChildren(article)
}

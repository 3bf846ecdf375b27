/** What is not seen to change (frames, shadow roots) is looked at again after this time, milliseconds. */
const KEEP_MS = 30_000

/**
 * Shares what was worked out of a page between all that ask for it, until the page changes: its address, its markup, or
 * a picture that has loaded.
 * @param compute must leave the document alone. What it throws is thrown, and not kept.
 */
export function onceAState<T>(document: Document, compute: () => T): () => T {
  let kept: { value: T; address: string } | null = null
  let timer: ReturnType<typeof setTimeout>
  const watcher = new MutationObserver(forget)

  function forget() {
    kept = null
    clearTimeout(timer)
    watcher.disconnect()
    document.removeEventListener('load', forget, true)
  }

  return () => {
    // Changes of this very moment have not been told yet.
    if (watcher.takeRecords().length > 0 || kept?.address !== document.URL) forget()
    if (kept) return kept.value
    const value = compute()
    kept = { value, address: document.URL }
    timer = setTimeout(forget, KEEP_MS)
    watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    document.addEventListener('load', forget, true)
    return value
  }
}

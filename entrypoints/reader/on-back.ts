/**
 * Calls back when somebody goes back, instead of the page going back, where the browser lets it be held (Navigation API).
 * No history entry is made for it.
 * @returns a function that stops listening.
 */
export function onBack(window: Window, leave: () => void): () => void {
  const { navigation } = window as Window & { navigation?: Navigation }
  if (!navigation) return () => {}
  const listener = (event: NavigateEvent) => {
    const here = navigation.currentEntry?.index ?? -1
    const isBack = event.navigationType === 'traverse' && event.destination.index < here
    if (!isBack || !event.cancelable) return
    event.preventDefault()
    leave()
  }
  navigation.addEventListener('navigate', listener)
  return () => navigation.removeEventListener('navigate', listener)
}

import { type ComponentChild, render } from 'preact'
import { i18n } from '#i18n'
import article from '../../assets/article.css?inline'
import reader from '../../assets/reader.css?inline'
import theme from '../../assets/theme.css?inline'
import { fitScreen } from './fit-screen.ts'
import { keepInput } from './keep-input.ts'
import { onBack } from './on-back.ts'
import { onEscape } from './on-escape.ts'
import { onPageLayer } from './on-page-layer.ts'
import { selectAll } from './select-all.ts'
import { withoutPageFonts } from './without-page-fonts.ts'

/** Times that the overlay comes back after the page has thrown it out, before it gives up. */
const MAX_RETURNS = 5

/** Events that end in the overlay: the page's handlers (hotkeys, copy blockers) have no business with them. */
const OWN_EVENTS = [
  ...['keydown', 'keyup', 'keypress', 'click', 'dblclick', 'auxclick', 'contextmenu', 'wheel', 'copy', 'cut'],
  ...[
    'selectstart',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'touchstart',
    'touchmove',
    'touchend',
  ],
  ...['dragstart', 'input', 'change'],
]

/** An overlay that is on the page. */
export interface OpenOverlay {
  /** Takes it away; the page is as it was. Does nothing the second time. */
  leave: () => void
}

/**
 * Puts a layer over the page: one host element with a closed shadow root that holds a modal dialog. The page below is
 * inert and nothing of it is changed.
 * @param content what is shown; it is given the function that leaves.
 * @param onLeft called once, when the overlay is gone, with how far it was scrolled, CSS pixels.
 * @param start how far it is scrolled at first.
 */
export function openOverlay(
  document: Document,
  content: (leave: () => void) => ComponentChild,
  onLeft: (position: number) => void,
  start: number,
): OpenOverlay {
  const window = document.defaultView as Window
  const address = window.location.href
  const scroll = { x: window.scrollX, y: window.scrollY }
  const restoreSelection = rememberSelection(window)
  const host = document.createElement('div')
  const shadow = host.attachShadow({ mode: 'closed' })
  // Set as text by this script: the page's content security policy does not apply to it.
  const style = document.createElement('style')
  style.textContent = withoutPageFonts(`${theme}\n${reader}\n${article}`, document.fonts)
  const dialog = document.createElement('dialog')
  dialog.className = 'overlay'
  dialog.ariaLabel = i18n.t('reader.label')
  dialog.tabIndex = -1
  shadow.append(style, dialog)
  host.append(printStyle(document))

  let isOpen = true
  let returns = 0
  let position = start
  const watcher = new MutationObserver(() => {
    if (isOpen && !host.isConnected) comeBack()
  })
  // set last: what is shown may leave before
  let forgetScreen = () => {}
  const forgetBack = onBack(window, leave)
  const forgetEscape = onEscape(window, closeTopmost)
  const forgetInput = keepInput(window, shadow)
  const forgetLayers = onPageLayer(document, host, comeToFront)

  function leave() {
    if (!isOpen) return
    isOpen = false
    watcher.disconnect()
    forgetBack()
    forgetEscape()
    forgetInput()
    forgetScreen()
    forgetLayers()
    // Gives the focus back to where it was.
    dialog.close()
    render(null, dialog)
    host.remove()
    const isSamePage = window.location.href === address
    if (isSamePage && (window.scrollX !== scroll.x || window.scrollY !== scroll.y))
      window.scrollTo({ left: scroll.x, top: scroll.y, behavior: 'instant' })
    restoreSelection()
    onLeft(position)
  }

  /** What the browser does on Esc: a panel goes first, then the large picture, then the reader. */
  function closeTopmost() {
    const panel = shadow.querySelector<HTMLElement>(':popover-open')
    if (panel) return panel.hidePopover()
    const top = [...shadow.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1)
    if (top?.dispatchEvent(new Event('cancel', { cancelable: true }))) top.close()
  }

  function attach() {
    document.documentElement.append(host)
    watcher.observe(document, { childList: true })
    watcher.observe(document.documentElement, { childList: true })
    dialog.showModal()
    // The dialog scrolls, so it takes the focus: space and arrows scroll from the first key on.
    dialog.focus({ preventScroll: true })
  }

  function comeBack() {
    returns++
    if (returns > MAX_RETURNS || !document.documentElement) return leave()
    const last = position
    // A dialog that was thrown out keeps the attribute, and showModal refuses it.
    dialog.removeAttribute('open')
    attach()
    dialog.scrollTop = last
  }

  /** Whoever shows last is on top: the reader, and a large picture over it. */
  function comeToFront() {
    const last = position
    for (const layer of shadow.querySelectorAll<HTMLDialogElement>('dialog[open]')) {
      layer.close()
      layer.showModal()
    }
    if (!dialog.matches(':focus-within')) dialog.focus({ preventScroll: true })
    dialog.scrollTop = last
  }

  dialog.addEventListener('close', () => {
    // Esc, the system's back gesture. A close that the page's removal caused is answered by coming back.
    if (host.isConnected && !dialog.open) leave()
  })
  dialog.addEventListener('scroll', () => {
    if (host.isConnected) position = dialog.scrollTop
  })
  dialog.addEventListener('keydown', selectAll)
  for (const type of OWN_EVENTS) dialog.addEventListener(type, (event) => event.stopPropagation())

  try {
    render(content(leave), dialog)
    attach()
    forgetScreen = fitScreen(window, host, dialog)
  } catch (error) {
    leave()
    throw error
  }
  dialog.scrollTop = start
  return { leave }
}

/** Text that is selected in the reader is selected in place of the page's. @returns a function that gives it back. */
function rememberSelection(window: Window): () => void {
  const selection = window.getSelection()
  if (selection?.type !== 'Range') return () => {}
  // A range follows what the page does to its text in the meantime.
  const range = selection.getRangeAt(0).cloneRange()
  return () => {
    const now = selection.rangeCount > 0 ? selection.getRangeAt(0) : null
    const isAsItWas =
      now?.startContainer === range.startContainer &&
      now.startOffset === range.startOffset &&
      now.endContainer === range.endContainer &&
      now.endOffset === range.endOffset
    if (isAsItWas || range.collapsed) return
    selection.removeAllRanges()
    selection.addRange(range)
  }
}

/** Keeps the page off the paper when the article is printed. It stands in our own element and goes with it. */
function printStyle(document: Document): HTMLStyleElement {
  const style = document.createElement('style')
  style.textContent = '@media print { body { display: none !important } }'
  return style
}

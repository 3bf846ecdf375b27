import createDOMPurify from 'dompurify'

declare const safe: unique symbol
/** Markup that went through {@link sanitize}; nothing else may be put on a page as HTML. */
export type SafeHtml = string & { readonly [safe]: true }

/**
 * Makes markup of a hostile page safe to show.
 * @param markup an element (not changed; its children are taken) or a string of HTML.
 * @param window the window whose DOM does the parsing: the live one, or jsdom's in the command line and tests.
 */
export function sanitize(markup: Element | string, window: Window): SafeHtml {
  const html = typeof markup === 'string' ? markup : markup.innerHTML
  return createDOMPurify(window as never).sanitize(html) as SafeHtml
}

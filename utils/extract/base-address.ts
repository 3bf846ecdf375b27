/**
 * The address that a page's relative addresses count from: its own, unless `<base href>` names another. Read from the
 * markup, as a page that was fetched has no other address for the browser than its reader's.
 * @param url address of the page, absolute.
 */
export function baseAddress(page: ParentNode, url: string): string {
  const href = page.querySelector('base[href]')?.getAttribute('href')
  const base = href ? URL.parse(href, url) : null
  return base && /^(?:https?|file):$/.test(base.protocol) ? base.href : url
}

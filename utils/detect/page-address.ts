/**
 * The address of a page without the place in it. A fragment that is a route of a single-page site (`#/news/1`,
 * `#!/news/1`) names another page and stays, as in `canonicalUrl`.
 */
export function pageAddress(url: string): string {
  return url.replace(/#(?!!?\/).*/, '')
}

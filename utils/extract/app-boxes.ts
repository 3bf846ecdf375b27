/** Elements that stand for a `<div>` in pages of apps: of uni-app and of Taro, by the documentation of their components. */
const BOXES = [
  ...['uni-page', 'uni-page-wrapper', 'uni-page-body', 'uni-view', 'uni-scroll-view', 'uni-rich-text'],
  ...['taro-view-core', 'taro-scroll-view-core', 'taro-rich-text-core'],
].join(',')

/**
 * Makes the boxes of apps that are shown as web pages boxes of HTML: what stands in one is a block of its own.
 * @param page the root of a copy of the page, which is changed.
 */
export function replaceAppBoxes(page: Element): void {
  for (const element of page.querySelectorAll(BOXES)) {
    const box = page.ownerDocument.createElement('div')
    // as nodes: a parser takes names that `setAttribute` refuses (`@click`)
    for (const attribute of element.attributes) box.setAttributeNode(attribute.cloneNode() as Attr)
    box.append(...element.childNodes)
    element.replaceWith(box)
  }
}

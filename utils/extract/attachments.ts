import { boxKind } from '../clean/box-kinds.ts'
import { isFile } from '../text/url.ts'

/** What a notice calls it, in the link or at the start of its line: 附件1：申请表.docx   附件【申请表.docx】已下载12次 */
const LABEL = /^[^\p{Script=Han}A-Za-z]{0,4}附[件表]/u

/** What stands around its name. */
const BEFORE = /^(?:附[件表][\d一二三四五六七八九十]{0,2})?[：:]?[【[]?$/
const BEHIND = /^[】\]]/

/** Boxes around the text below which its files may be listed. */
const LEVELS = 2

/**
 * Takes the files that a notice carries along, which the systems of universities and offices list below its text: a list of
 * links, or null. What else stands on their lines stays where it is.
 * @param base address that relative ones count from.
 */
export function takeAttachments(content: Element, base: string): Element | null {
  const document = content.ownerDocument
  const list = document.createElement('ul')
  let inner: Element | null = content
  for (let level = 0; level < LEVELS && inner && inner.tagName !== 'BODY'; level++) {
    for (let node = inner.nextElementSibling; node; node = node.nextElementSibling) {
      if (boxKind(node) !== null) continue
      for (const link of node.querySelectorAll('a[href]')) {
        const name = link.textContent?.trim() ?? ''
        const line = link.parentElement?.textContent?.trim() ?? ''
        const address = URL.parse(link.getAttribute('href') ?? '', base)
        if (!name || !address || !/^https?:$/.test(address.protocol)) continue
        if (!isFile(name) && !isFile(address.pathname)) continue
        if (!LABEL.test(name) && !LABEL.test(line)) continue
        const item = document.createElement('li')
        const copy = document.createElement('a')
        copy.textContent = name
        copy.setAttribute('href', address.href)
        // 附件【申请表.docx】 without 已下载12次
        const before = BEFORE.exec(link.previousSibling?.nodeValue?.trim() ?? '')?.[0] ?? ''
        item.append(before, copy, BEHIND.exec(link.nextSibling?.nodeValue ?? '')?.[0] ?? '')
        list.append(item)
        link.remove()
      }
    }
    inner = inner.parentElement
  }
  return list.firstChild ? list : null
}

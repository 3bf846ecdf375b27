import type { Step } from './step.ts'

/**
 * Makes addresses of links absolute, as the article leaves its page: a note that stands elsewhere on it is found there.
 * What is no web address loses its link.
 */
export const resolveLinks: Step = {
  id: 'resolve-links',
  run(root, { url, base }) {
    for (const link of root.querySelectorAll('a')) {
      const href = link.getAttribute('href')?.trim() ?? ''
      const address = href === '' ? null : URL.parse(href, href.startsWith('#') ? url : base)
      if (address && /^(?:https?|mailto):$/.test(address.protocol)) link.setAttribute('href', address.href)
      else link.replaceWith(...link.childNodes)
    }
  },
}

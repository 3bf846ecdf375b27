/** What leads to a heading and stands in it, as Sphinx, VitePress and wikis write it: `<h2>渡口 <a href="#dukou">#</a></h2>`. */
const IN_HEADING = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((heading) => `${heading} a[href^="#"]`).join(',')

/** The sign of such a link: nothing but a drawn chain (svg, a font), `#`, `¶`. Zero-width spaces keep some of them from closing up. */
const SIGN = /^[\s\u200B#¶§🔗]*$/u

/** Takes out the signs by which a reader copies the address of a heading: they are no words of it. */
export function dropHeadingAnchors(root: Element): void {
  for (const link of root.querySelectorAll(IN_HEADING))
    if (SIGN.test(link.textContent ?? '') && !link.querySelector('img')) {
      const heading = link.closest('h1,h2,h3,h4,h5,h6')
      // other links may lead to it
      const place = link.id || link.getAttribute('name')
      if (place && heading?.id === '') heading.id = place
      link.remove()
    }
}

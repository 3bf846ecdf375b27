import type { Step } from './step.ts'

/** Takes out what the site's data names: parts that the general steps cannot tell. */
export const dropSiteParts: Step = {
  id: 'drop-site-parts',
  run(root, { site, take }) {
    if (!site?.drop?.length) return
    for (const element of root.querySelectorAll(site.drop.join(','))) take(element, 'siteChrome')
  },
}

import { isAtHost } from '../text/host-name.ts'
import type { Site } from './site.ts'
import { sites } from './sites.ts'

/**
 * What is known of the site of a page.
 * @param url absolute address.
 * @returns null for an unknown site or an address that cannot be read.
 */
export function findSite(url: string): Site | null {
  if (!URL.canParse(url)) return null
  const { hostname } = new URL(url)
  return sites.find(({ hosts }) => hosts.some((host) => isAtHost(hostname, host))) ?? null
}

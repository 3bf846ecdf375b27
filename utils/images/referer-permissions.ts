import { REFERER_HOSTS } from './referer-hosts.ts'

/** What the browser is asked for when the person turns sending a Referer on: these hosts and no others. */
export const REFERER_PERMISSIONS = {
  permissions: ['declarativeNetRequestWithHostAccess' as const],
  origins: Object.keys(REFERER_HOSTS).map((host) => `*://*.${host}/*`),
}

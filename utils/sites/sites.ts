import type { Site } from './site.ts'

/** All sites of which something is known, one file each. */
export const sites: readonly Site[] = []

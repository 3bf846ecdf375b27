import { isAtHost } from '../text/host-name.ts'

/**
 * Whether a host is among those on which the detector stays silent: the host itself or a domain above it.
 * @param settings what storage holds under `settings`, undecoded: the schema would cost every page more than this
 */
export function isSwitchedOff(hostname: string, settings: unknown): boolean {
  const hosts = (settings as { disabledHosts?: unknown } | undefined)?.disabledHosts
  return Array.isArray(hosts) && hosts.some((host) => isAtHost(hostname, host))
}

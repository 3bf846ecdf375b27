// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Package {
  optionalDependencies?: Record<string, string>
}

/**
 * `npm ci` refuses a lock that leaves out a build for another platform, and `npm install` leaves it out when the
 * registry in reach does not carry it. Such an entry needs version, os, cpu and libc, written by hand if need be.
 */
it('the lock file names the builds of every platform, so that npm ci takes it', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Package>
  }
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`])
      .map((name) => `${path}: ${name}`),
  )
  expect(missing).toEqual([])
})

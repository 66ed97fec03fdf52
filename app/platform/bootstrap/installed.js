// Compares what npm says it has installed with the lock file.
import { existsSync, readFileSync } from 'node:fs'

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }>} Packages */

/**
 * Whether node_modules holds exactly the locked packages; optional ones (of another machine) may be missing.
 * @param {string} [lockFile]
 * @param {string} [installedFile] the list npm writes beside the packages
 */
export function isInstalledAsLocked(
  lockFile = 'package-lock.json',
  installedFile = 'node_modules/.package-lock.json',
) {
  if (!existsSync(installedFile)) return false
  const locked = packagesOf(lockFile)
  const installed = packagesOf(installedFile)
  const names = Object.keys(locked).filter((name) => name !== '')
  return (
    names.every((name) => {
      const here = installed[name]
      return here ? here.version === locked[name]?.version : isOptional(locked[name])
    }) && Object.keys(installed).every((name) => name in locked)
  )
}

/** @param {Packages[string] | undefined} entry */
function isOptional(entry) {
  return Boolean(entry?.optional || entry?.devOptional)
}

/**
 * @param {string} file
 * @returns {Packages}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
}

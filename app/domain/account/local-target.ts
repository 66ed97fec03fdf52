const BASE = 'http://local.invalid'
const LONGEST = 2000
/** Browsers drop tabs and line breaks from addresses and read a backslash as a slash. */
const DANGEROUS = /[\\\p{Cc}]/u

/**
 * An address within this site, from a value that anybody may have written: path, query and fragment.
 * Null for everything that a browser could read as another host.
 */
export function localTarget(value: string | null | undefined): string | null {
  if (!value?.startsWith('/') || value.length > LONGEST || DANGEROUS.test(value)) return null
  if (!URL.canParse(value, BASE)) return null
  const { origin, pathname, search, hash } = new URL(value, BASE)
  // Dot segments are gone here: `/.//host` has become `//host`.
  if (origin !== BASE || /^\/(?:\/|\\|%2f|%5c)/i.test(pathname)) return null
  return `${pathname}${search}${hash}`
}

import { HOSTED_SITES } from './shared-domains'

/**
 * Makes an address of the web out of what somebody typed or a register says: `https://` is put before a bare
 * host, parameters stay. Null where it is none.
 */
export function websiteFrom(text: string): string | null {
  const typed = text.trim()
  if (typed === '' || /\s/.test(typed)) return null
  const address = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && isHostName(url.hostname) && url.username === '' ? url.href : null
}

/** Host of a website without `www.`, in lower case and ASCII; null where there is none. */
export function hostOfWebsite(website: string | null): string | null {
  const address = website === null ? null : websiteFrom(website)
  return address === null ? null : new URL(address).hostname.replace(/^www\./, '')
}

/**
 * The domain that belongs to an institution by its website. Null where it has no website or only a page
 * on a site that it shares with strangers.
 */
export function ownDomain(website: string | null): string | null {
  const host = hostOfWebsite(website)
  if (host === null) return null
  return HOSTED_SITES.some((site) => isWithin(host, site)) ? null : host
}

/** Whether a host is a domain or lies below it. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`)
}

function isHostName(host: string): boolean {
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(host)
}

import { FREEMAIL_DOMAINS, PUBLIC_SUFFIXES } from './shared-domains'
import { isWithin, ownDomain } from './website'

/**
 * ownDomain: the address lies at the institution's domain. unchecked: the institution has no domain of its
 * own, so staff has to find out whether the address is an official one.
 */
export type ClaimAddress =
  | { ok: true; proof: 'ownDomain' | 'unchecked' }
  | { ok: false; reason: 'freemail' | 'foreignDomain' | 'malformedAddress' }

/**
 * Judges an address with which somebody claims an institution. It has to stand at the host of the website,
 * below it, or at a parent of it (info@uni.example for physik.uni.example). Neighbours under one parent do
 * not count, nor do endings under which domains are sold.
 */
export function judgeClaimAddress(email: string, website: string | null): ClaimAddress {
  const domain = domainOfAddress(email)
  if (domain === null) return { ok: false, reason: 'malformedAddress' }
  if (FREEMAIL_DOMAINS.some((freemail) => isWithin(domain, freemail)))
    return { ok: false, reason: 'freemail' }
  const own = ownDomain(website)
  if (own === null) return { ok: true, proof: 'unchecked' }
  const isParent = isWithin(own, domain) && !PUBLIC_SUFFIXES.includes(domain)
  if (isWithin(domain, own) || isParent) return { ok: true, proof: 'ownDomain' }
  return { ok: false, reason: 'foreignDomain' }
}

/** Domain of an e-mail address in lower case and ASCII, with two labels at least; null where there is none. */
export function domainOfAddress(email: string): string | null {
  const [local, host, ...more] = email.trim().split('@')
  if (!local || !host || more.length > 0 || /[\s/?#:\\]/.test(host)) return null
  if (!URL.canParse(`http://${host}`)) return null
  const { hostname } = new URL(`http://${host}`)
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(hostname) ? hostname : null
}

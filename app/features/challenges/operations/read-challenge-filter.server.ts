import { PUBLIC_PHASES } from '~/domain/challenge/view'
import { isDistrict } from '~/domain/taxonomy/regions'
import { CAPABILITIES, DOMAINS, TECHNIQUES } from '~/domain/taxonomy/vocabulary'
import type { ChallengeFilter } from './challenge-filter.server'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const MOST_TEXT = 200

/** Reads the filter from an address. What is unknown or malformed counts as not chosen. */
export function readChallengeFilter(query: URLSearchParams): ChallengeFilter {
  const chosen = <Code extends string>(name: string, codes: readonly Code[]) =>
    codes.find((code) => code === query.get(name))
  const district = query.get('district') ?? ''
  const authority = query.get('authority') ?? ''
  // NUL is no text for the database
  const text = (query.get('text') ?? '').replaceAll('\0', '').trim().slice(0, MOST_TEXT)
  const filter = {
    phase: chosen('phase', PUBLIC_PHASES),
    domain: chosen('domain', DOMAINS),
    capability: chosen('capability', CAPABILITIES),
    technique: chosen('technique', TECHNIQUES),
    district: isDistrict(district) ? district : undefined,
    authorityId: UUID.test(authority) ? authority : undefined,
    text: text || undefined,
  }
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
}

import { PUBLIC_PHASES } from '~/domain/challenge/view'
import { CHALLENGE_KINDS } from '~/domain/competition/competition'
import type { Locale } from '~/paths'
import { offeredCode } from '~/platform/public-data/codes.server'
import type { ChallengeFilter } from './challenge-filter.server'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const MOST_TEXT = 200

/** Reads the filter from an address. What is unknown or malformed counts as not chosen. */
export function readChallengeFilter(query: URLSearchParams, locale: Locale): ChallengeFilter {
  const chosen = <Code extends string>(name: string, codes: readonly Code[]) =>
    codes.find((code) => code === query.get(name))
  const authority = query.get('authority') ?? ''
  // NUL is no text for the database
  const text = (query.get('text') ?? '').replaceAll('\0', '').trim().slice(0, MOST_TEXT)
  const filter = {
    phase: chosen('phase', PUBLIC_PHASES),
    kind: chosen('kind', CHALLENGE_KINDS),
    domain: offeredCode('domain', query.get('domain')),
    capability: offeredCode('capability', query.get('capability')),
    technique: offeredCode('technique', query.get('technique')),
    district: offeredCode('district', query.get('district')),
    authorityId: UUID.test(authority) ? authority : undefined,
    ...(text && { text, locale, order: chosen('sortierung', ['deadline']) }),
  }
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
}

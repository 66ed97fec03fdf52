import { Prisma } from '#prisma/generated/client'
import {
  chosenNumber,
  DEADLINE_DAYS,
  type DeadlineDays,
  SCORE_BANDS,
  type ScoreBand,
} from '~/domain/matching/list-filter'
import { type OrganisationKind, PROVIDER_KINDS } from '~/domain/taxonomy/vocabulary'
import { idFromQuery } from '~/platform/guard/query.server'
import { offeredCode, withRetired } from '~/platform/public-data/codes.server'

/** What a provider narrows its challenges by. */
export type ChallengeFilter = {
  domain: string | null
  authorityId: string | null
  days: DeadlineDays | null
  /** those that it has said do not suit it, instead of the others */
  isHidden: boolean
}

/** Reads a provider's filter from an address. What is unknown counts as not chosen. */
export function readChallengeFilter(request: Request): ChallengeFilter {
  const query = new URL(request.url).searchParams
  return {
    domain: offeredCode('domain', query.get('bereich')) ?? null,
    authorityId: idFromQuery(request, 'behoerde'),
    days: chosenNumber(DEADLINE_DAYS, query.get('frist')),
    isHidden: query.get('ausgeblendet') === 'ja',
  }
}

/** The conditions of a provider's filter on the challenges (table c). */
export function challengeConditions({ domain, authorityId, days }: ChallengeFilter): Prisma.Sql {
  const conditions = [Prisma.sql`true`]
  if (domain) conditions.push(Prisma.sql`c.domains && ${withRetired('domain', domain)}::text[]`)
  if (authorityId) conditions.push(Prisma.sql`c."authorityId" = ${authorityId}`)
  if (days)
    conditions.push(Prisma.sql`c."deadlineAt" <= clock_timestamp() + make_interval(days => ${days}::int)`)
  return Prisma.join(conditions, ' AND ')
}

/** What an authority narrows the fitting providers by. */
export type ProviderFilter = {
  capability: string | null
  district: string | null
  kind: OrganisationKind | null
  isInvited: boolean | null
  score: ScoreBand | null
}

/** Reads an authority's filter from an address. What is unknown counts as not chosen. */
export function readProviderFilter(request: Request): ProviderFilter {
  const query = new URL(request.url).searchParams
  const invited = query.get('eingeladen')
  return {
    capability: offeredCode('capability', query.get('faehigkeit')) ?? null,
    district: offeredCode('district', query.get('region')) ?? null,
    kind: PROVIDER_KINDS.find((kind) => kind === query.get('art')) ?? null,
    isInvited: invited === 'ja' ? true : invited === 'nein' ? false : null,
    score: chosenNumber(SCORE_BANDS, query.get('punkte')),
  }
}

/** Condition: the provider (table o) was invited to the challenge (table c). */
export const IS_INVITED = Prisma.sql`EXISTS (
  SELECT 1 FROM "MatchInvitation" i WHERE i."challengeId" = c.id AND i."organisationId" = o.id)`

/** The conditions of an authority's filter on providers (table o), matches (m) and the challenge (c). */
export function providerConditions(filter: ProviderFilter): Prisma.Sql {
  const { capability, district, kind, isInvited, score } = filter
  const conditions = [Prisma.sql`true`]
  if (capability)
    conditions.push(Prisma.sql`o.capabilities && ${withRetired('capability', capability)}::text[]`)
  // Who names no district works everywhere.
  if (district)
    conditions.push(
      Prisma.sql`(o.districts && ${withRetired('district', district)}::text[] OR cardinality(o.districts) = 0)`,
    )
  if (kind) conditions.push(Prisma.sql`o.kind = ${kind}::"OrganisationKind"`)
  if (isInvited !== null) conditions.push(isInvited ? IS_INVITED : Prisma.sql`NOT ${IS_INVITED}`)
  if (score) conditions.push(Prisma.sql`m.score >= ${score}::float8`)
  return Prisma.join(conditions, ' AND ')
}

/** Whether anything is chosen. */
export function isNarrowed(filter: ProviderFilter): boolean {
  return Object.values(filter).some((value) => value !== null)
}

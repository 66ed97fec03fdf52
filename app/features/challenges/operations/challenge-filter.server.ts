import { Prisma } from '#prisma/generated/client'
import type { PublicPhase } from '~/domain/challenge/view'
import type { ChallengeKind } from '~/domain/competition/competition'
import { withRetired } from '~/platform/public-data/codes.server'

/** What a visitor looks for; every part may be absent. */
export type ChallengeFilter = {
  phase?: PublicPhase
  kind?: ChallengeKind
  domain?: string
  capability?: string
  technique?: string
  district?: string
  authorityId?: string
  text?: string
}

const MOST_WORDS = 6

/** The conditions of a filter, without the phase, on the public challenges (alias c). */
export function filterConditions(filter: ChallengeFilter): Prisma.Sql {
  const { kind, domain, capability, technique, district, authorityId, text } = filter
  const conditions = [Prisma.sql`c."state" IN ('published', 'opened', 'withdrawn', 'archived')`]
  if (kind) conditions.push(Prisma.sql`c."kind" = ${kind}::"ChallengeKind"`)
  if (domain) conditions.push(Prisma.sql`c."domains" && ${withRetired('domain', domain)}::text[]`)
  if (capability)
    conditions.push(Prisma.sql`c."capabilities" && ${withRetired('capability', capability)}::text[]`)
  if (technique) conditions.push(Prisma.sql`c."techniques" && ${withRetired('technique', technique)}::text[]`)
  // A challenge without districts is about the whole state.
  if (district)
    conditions.push(
      Prisma.sql`(c."districts" && ${withRetired('district', district)}::text[] OR cardinality(c."districts") = 0)`,
    )
  if (authorityId) conditions.push(Prisma.sql`c."authorityId" = ${authorityId}`)
  conditions.push(...wordsOf(text).map(contains))
  return Prisma.join(conditions, ' AND ')
}

/** The words of a search, the longest ones if there are too many. */
function wordsOf(text = ''): string[] {
  const words = text.split(/\s+/).filter(Boolean)
  return words.length <= MOST_WORDS ? words : words.sort((a, b) => b.length - a.length).slice(0, MOST_WORDS)
}

function contains(word: string): Prisma.Sql {
  const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`
  return Prisma.sql`concat_ws(' ', c."title", c."summary", c."problem", c."desiredOutcome", c."english"->>'title',
    c."english"->>'summary', a."name") ILIKE ${pattern}`
}

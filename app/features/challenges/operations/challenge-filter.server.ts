import { Prisma } from '#prisma/generated/client'
import { holding, idsByText, type ListText, readListText } from '#search/postgres/list-text.server'
import type { PublicPhase } from '~/domain/challenge/view'
import type { ChallengeKind } from '~/domain/competition/competition'
import type { Locale } from '~/paths'
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
  /** the language in which the text is looked for first */
  locale?: Locale
  /** what fits the text best first, unless somebody wants the nearest deadline; without a text that is the order */
  order?: 'deadline'
}

/** What the text of a filter means; null without one. */
export function readText({ text, locale = 'de' }: ChallengeFilter): Promise<ListText | null> {
  return text ? readListText(text, locale, ['challenge']) : Promise.resolve(null)
}

/** The conditions of a filter, without the phase, on the public challenges (alias c). */
export function filterConditions(filter: ChallengeFilter, text: ListText | null): Prisma.Sql {
  const { kind, domain, capability, technique, district, authorityId } = filter
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
  if (text && filter.text)
    conditions.push(Prisma.sql`c."id" = ANY(${idsByText(text, holdingInTitle(filter.text))})`)
  return Prisma.join(conditions, ' AND ')
}

/** A title that holds the very letters is found at once, before the index has it, and in the middle of words. */
function holdingInTitle(text: string): Prisma.Sql {
  const pattern = holding(text)
  return Prisma.sql`SELECT x."id" FROM "Challenge" x
    WHERE x."title" ILIKE ${pattern} OR x."english"->>'title' ILIKE ${pattern}`
}

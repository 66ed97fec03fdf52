import { Prisma } from '#prisma/generated/client'
import { DAYS_AFTER_NO, type IntroductionState } from '~/domain/matching/introduction'
import { MOST_PARTNERS } from '~/domain/matching/partner-weights'
import type { OrganisationKind } from '~/domain/taxonomy/vocabulary'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { partnerExplainer, readNamedChallenges } from './explain-partners.server'
import { isFindable, proposesTogether } from './partner-conditions.server'
import { sharesMembers } from './shared-members.server'
import { challengesNamed, storedPartnerReasons } from './stored-partner-reasons.server'

type Texts = { name: string; summary: string; description: string }
type Row = {
  id: string
  name: string
  kind: OrganisationKind
  city: string | null
  summary: string
  score: number
  reasons: unknown
  introductionId: string | null
  introductionState: IntroductionState | null
}

/** The introduction between two organisations that stands, as a part of a statement. */
const standing = (one: Prisma.Sql, other: Prisma.Sql) => Prisma.sql`LEFT JOIN "Introduction" i
  ON i.state IN ('asked', 'agreed') AND least(i."fromId", i."toId") = least(${one}, ${other})
    AND greatest(i."fromId", i."toId") = greatest(${one}, ${other})`

/**
 * The organisations that an organisation could work with, best first, with the reasons as sentences. Whether
 * both may be proposed is judged now, not when the pair was computed. Whoever said no lately is left out, and
 * so is who shares members or proposes together with it already. Two statements.
 */
export async function listPartners(
  { thing }: Authorized<'match.viewForOrganisation', Texts & { id: string }>,
  locale: Locale,
) {
  const [one, other] = [Prisma.sql`o.id`, Prisma.sql`p.id`]
  const rows = await db.$queryRaw<Row[]>`
    SELECT p.id, p.name, p.kind::text AS kind, p.city, p.summary, m.score, m.reasons,
      i.id AS "introductionId", i.state::text AS "introductionState"
    FROM "PartnerMatch" m
    JOIN "Organisation" o ON o.id = m."organisationId"
    JOIN "Organisation" p ON p.id = m."otherId"
    ${standing(one, other)}
    WHERE m.kind = 'complement' AND m."organisationId" = ${thing.id}
      AND ${isFindable(Prisma.sql`o`)} AND ${isFindable(Prisma.sql`p`)}
      AND NOT ${sharesMembers(one, other)} AND NOT ${proposesTogether(one, other)}
      AND NOT EXISTS (SELECT 1 FROM "Introduction" d
        WHERE d.state = 'declined' AND d."endedAt" > clock_timestamp() - make_interval(days => ${DAYS_AFTER_NO}::int)
          AND ((d."fromId" = o.id AND d."toId" = p.id) OR (d."fromId" = p.id AND d."toId" = o.id)))
    ORDER BY m.score DESC, p.id LIMIT ${MOST_PARTNERS}`
  const found = rows.map((row) => ({ ...row, reasons: storedPartnerReasons(row.reasons) }))
  const challenges = await readNamedChallenges(
    found.flatMap(({ reasons }) => challengesNamed(reasons)),
    locale,
  )
  const explain = partnerExplainer(locale, textsOf(thing), challenges)
  return found.flatMap((row) => {
    const reasons = explain(row.reasons, row.name)
    // What is left of it has closed.
    return reasons.length > 0 ? [{ ...row, reasons }] : []
  })
}
export type ListedPartner = Awaited<ReturnType<typeof listPartners>>[number]

/** Everything in which words are looked up. */
export function textsOf({ name, summary, description }: Texts): string {
  return [name, summary, description].join('\n')
}

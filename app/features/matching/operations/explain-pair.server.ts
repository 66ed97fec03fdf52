import { SHARING_STATES } from '~/domain/challenge/shared-problem'
import { inLanguage } from '~/features/challenges/operations/present-challenge.server'
import { translate } from '~/i18n/messages.server'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'
import { partnerExplainer, readNamedChallenges } from './explain-partners.server'
import { textsOf } from './list-partners.server'
import { challengesNamed, storedPartnerReasons } from './stored-partner-reasons.server'

type SameProblem = { ownTitle: string; ownEnglish: unknown; title: string; english: unknown }

/** Why the platform would propose one organisation to another one, as sentences; empty where it would not. */
export async function explainPair(ownId: string, otherId: string, locale: Locale): Promise<string[]> {
  const own = await db.organisation.findUniqueOrThrow({
    where: { id: ownId },
    select: { kind: true, name: true, summary: true, description: true },
  })
  if (own.kind === 'authority') return explainSameProblem(ownId, otherId, locale)
  const pair = await db.partnerMatch.findUnique({
    where: { kind_aboutId_otherId: { kind: 'complement', aboutId: ownId, otherId } },
  })
  if (!pair) return []
  const other = await db.organisation.findUniqueOrThrow({ where: { id: otherId }, select: { name: true } })
  const reasons = storedPartnerReasons(pair.reasons)
  const challenges = await readNamedChallenges(challengesNamed(reasons), locale)
  return partnerExplainer(locale, textsOf(own), challenges)(reasons, other.name)
}

async function explainSameProblem(ownId: string, otherId: string, locale: Locale): Promise<string[]> {
  const t = translate(locale)
  const rows = await db.$queryRaw<SameProblem[]>`
    SELECT own.title AS "ownTitle", own.english AS "ownEnglish", c.title, c.english
    FROM "PartnerMatch" m
    JOIN "Challenge" own ON own.id = m."aboutId" AND own."authorityId" = ${ownId}
    JOIN "Challenge" c ON c.id = m."otherId" AND c."authorityId" = ${otherId}
    WHERE m.kind = 'sameProblem' AND m."organisationId" = ${ownId}
      AND own.state::text = ANY(${[...SHARING_STATES]}::text[]) AND c.state::text = ANY(${[...SHARING_STATES]}::text[])
    ORDER BY m.score DESC, c.id`
  return rows.map(({ ownTitle, ownEnglish, title, english }) =>
    t('finding.reason.sameProblem', {
      own: inLanguage(locale, ownTitle, ownEnglish, 'title').text,
      other: inLanguage(locale, title, english, 'title').text,
    }),
  )
}

import { LISTED_PARTNER_STATES } from '~/domain/challenge/partners'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'

type Move = { from: string; to: string; actorId: string }

/**
 * What a duplicate agreed on and said about other authorities' challenges becomes the survivor's. Challenges
 * have moved already, and nobody is a partner of an own challenge; where both are partners, what still holds stays.
 */
export async function moveJoint(tx: Transaction, { from, to, actorId }: Move): Promise<void> {
  const concerned = await tx.$queryRaw<{ challengeId: string }[]>`
    SELECT "challengeId" FROM "ChallengePartner" WHERE "organisationId" = ${from}
    UNION SELECT p."challengeId" FROM "ChallengePartner" p JOIN "Challenge" c ON c.id = p."challengeId"
    WHERE p."organisationId" = ${to} AND c."authorityId" = ${to} ORDER BY 1`
  await movePartnerships(tx, from, to)
  await moveShared(tx, from, to)
  // Whoever approves has seen exactly the authorities that stand behind the text now.
  await tx.challenge.updateMany({
    where: { id: { in: concerned.map(({ challengeId }) => challengeId) }, state: 'inApproval' },
    data: { version: { increment: 1 } },
  })
  for (const { challengeId } of concerned) {
    const stream = { type: 'challenge', id: challengeId }
    await appendEvent(tx, {
      stream,
      actorId,
      action: 'challenge.partnerMoved',
      values: { organisationId: to },
    })
  }
}

async function movePartnerships(tx: Transaction, from: string, to: string): Promise<void> {
  const listed = [...LISTED_PARTNER_STATES]
  // Of two rows of one challenge the survivor's goes only where the duplicate's alone still holds.
  await tx.$executeRaw`
    DELETE FROM "ChallengePartner" t USING "ChallengePartner" f
    WHERE t."organisationId" = ${to} AND f."organisationId" = ${from} AND f."challengeId" = t."challengeId"
      AND t.state::text <> ALL(${listed}::text[]) AND f.state::text = ANY(${listed}::text[])`
  await tx.$executeRaw`
    DELETE FROM "ChallengePartner" f WHERE f."organisationId" = ${from} AND EXISTS (
      SELECT 1 FROM "ChallengePartner" t WHERE t."organisationId" = ${to} AND t."challengeId" = f."challengeId")`
  await tx.challengePartner.updateMany({ where: { organisationId: from }, data: { organisationId: to } })
  await tx.$executeRaw`
    DELETE FROM "ChallengePartner" p USING "Challenge" c
    WHERE c.id = p."challengeId" AND c."authorityId" = p."organisationId" AND p."organisationId" = ${to}`
}

async function moveShared(tx: Transaction, from: string, to: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "SharedProblem" t USING "SharedProblem" f
    WHERE t."organisationId" = ${to} AND f."organisationId" = ${from} AND f."challengeId" = t."challengeId"
      AND t."endedAt" IS NOT NULL AND f."endedAt" IS NULL`
  await tx.$executeRaw`
    DELETE FROM "SharedProblem" f WHERE f."organisationId" = ${from} AND EXISTS (
      SELECT 1 FROM "SharedProblem" t WHERE t."organisationId" = ${to} AND t."challengeId" = f."challengeId")`
  await tx.sharedProblem.updateMany({ where: { organisationId: from }, data: { organisationId: to } })
  await tx.$executeRaw`
    DELETE FROM "SharedProblem" s USING "Challenge" c
    WHERE c.id = s."challengeId" AND c."authorityId" = s."organisationId" AND s."organisationId" = ${to}`
}

import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { IS_OPEN } from './challenge-facts.server'
import { type ReasonTexts, reasonExplainer } from './explain-reasons.server'
import { matchRecipients } from './match-recipients.server'
import { storedReasons } from './stored-reasons.server'

const EVENT = 'challenge.matched'

type Announced = ReasonTexts & { id: string; authority: string; deadlineAt: Date }

/**
 * Tells the matching providers of an open challenge, once in its life: the event that says so is the proof,
 * under a lock. Whoever is verified later finds it in their list. Each person gets one message, with the
 * reasons of the organisation that fits best.
 */
export function notifyMatches(challengeId: string): Promise<void> {
  return transact(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`told ${challengeId}`}, 0))`
    const challenge = await findUntold(tx, challengeId)
    if (!challenge) return
    const recipients = await matchRecipients(tx, challengeId)
    const people = recipients.reduce((sum, { userIds }) => sum + userIds.length, 0)
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'challenge', id: challengeId },
      actorId: null,
      action: EVENT,
      values: { organisations: recipients.length, people },
    })
    const explain = { de: reasonExplainer('de', challenge), en: reasonExplainer('en', challenge) }
    for (const { name, reasons, userIds } of recipients) {
      const stored = storedReasons(reasons)
      const params = {
        ...bothPaths('challenge', { challengeId }),
        title: challenge.title,
        authority: challenge.authority,
        organisation: name,
        deadlineAt: challenge.deadlineAt.toISOString(),
        reasons: { de: explain.de(stored), en: explain.en(stored) },
      }
      await tell(tx, { eventId, userIds, template: 'challengePublishedMatch', params })
    }
    const told = recipients.map((one) => one.organisationId)
    await tx.match.updateMany({
      where: { challengeId, organisationId: { in: told } },
      data: { notifiedAt: await databaseTime(tx) },
    })
    await noteTold(tx, challengeId, told)
  })
}

/** What was told now, and what the authority sees in its list from now on, is no news to a later digest. */
async function noteTold(tx: Transaction, challengeId: string, organisationIds: string[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "MatchTold" AS t ("challengeId", "organisationId", "providerToldAt", "authorityToldAt")
    SELECT m."challengeId", m."organisationId",
      CASE WHEN m."organisationId" = ANY(${organisationIds}::text[]) THEN clock_timestamp() END, clock_timestamp()
    FROM "Match" m WHERE m."challengeId" = ${challengeId}
    ON CONFLICT ("challengeId", "organisationId") DO UPDATE SET
      "providerToldAt" = coalesce(t."providerToldAt", EXCLUDED."providerToldAt"),
      "authorityToldAt" = coalesce(t."authorityToldAt", EXCLUDED."authorityToldAt")`
}

/** The challenge while it is open and nobody has been told of it. */
async function findUntold(tx: Transaction, challengeId: string): Promise<Announced | null> {
  const [challenge] = await tx.$queryRaw<Announced[]>`
    SELECT c.id, c.title, c.summary, c.problem, c."desiredOutcome", c."dataSituation", c."deadlineAt",
      a.name AS authority
    FROM "Challenge" c JOIN "Organisation" a ON a.id = c."authorityId"
    WHERE c.id = ${challengeId} AND ${IS_OPEN} AND NOT EXISTS (
      SELECT 1 FROM "Event" e
      WHERE e."streamType" = 'challenge' AND e."streamId" = c.id AND e.action = ${EVENT})`
  return challenge ?? null
}

import { type AppealObjection, type Appellant, appealObjection } from '~/domain/moderation/appeal'
import type { Measure } from '~/domain/moderation/measures'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { newId } from '~/platform/new-id.server'
import { openAppealCase } from './open-case.server'

export type Appealed = { ok: true } | { ok: false; reason: AppealObjection }

/** The author of a contribution, or whoever is sanctioned, does not agree. Reasons may be given and need not. */
export function appealAsAuthor(
  { actor, thing }: Authorized<'decision.appeal', { id: string }>,
  text: string,
): Promise<Appealed> {
  return transact((tx) =>
    openAppeal(tx, { decisionId: thing.id, by: 'author', actorId: actor.id, text, noticeId: null }),
  )
}

/** Somebody who reported does not agree that nothing was done; the secret address of the report is their pass. */
export function appealAsReporter(
  notice: { id: string; reporterId: string | null },
  decisionId: string,
  text: string,
): Promise<Appealed> {
  const { id: noticeId, reporterId: actorId } = notice
  return transact((tx) => openAppeal(tx, { decisionId, by: 'reporter', actorId, text, noticeId }))
}

type Opening = {
  decisionId: string
  by: Appellant
  actorId: string | null
  text: string
  noticeId: string | null
}

type Locked = {
  id: string
  measure: Measure
  decidedAt: Date
  liftedAt: Date | null
  deciderId: string | null
  itemType: string
  itemId: string
  snapshot: string
  isAppealed: boolean
}

async function openAppeal(
  tx: Transaction,
  { decisionId, by, actorId, text, noticeId }: Opening,
): Promise<Appealed> {
  const decision = await lockDecision(tx, decisionId)
  const openedAt = await databaseTime(tx)
  const objection = appealObjection(decision, by, openedAt)
  if (objection !== null) return { ok: false, reason: objection }
  const { itemType, itemId, snapshot, deciderId } = decision
  const { id: caseId } = await openAppealCase(tx, { itemType, itemId, snapshot })
  const id = newId()
  await tx.appeal.create({
    data: { id, decisionId, deciderId, text, byAuthor: by === 'author', openedAt, caseId, noticeId },
  })
  await appendEvent(tx, {
    stream: { type: 'decision', id: decisionId },
    ...{ actorId, action: 'decision.appealed', values: { appealId: id, by } },
  })
  return { ok: true }
}

/** Clicked twice at one moment it is one appeal: the second waits here and then finds it. */
async function lockDecision(tx: Transaction, id: string): Promise<Locked> {
  await tx.$queryRaw`SELECT 1 FROM "ModerationDecision" WHERE "id" = ${id} FOR UPDATE`
  const [row] = await tx.$queryRaw<Locked[]>`
    SELECT d."id", d."measure"::text AS "measure", d."decidedAt", d."liftedAt", d."deciderId", d."itemType", d."itemId",
      coalesce(c."snapshot", '') AS "snapshot", a."id" IS NOT NULL AS "isAppealed"
    FROM "ModerationDecision" d
    LEFT JOIN "ModerationCase" c ON c."id" = d."caseId"
    LEFT JOIN "Appeal" a ON a."decisionId" = d."id"
    WHERE d."id" = ${id}`
  if (!row) throw new Error(`no decision ${id}`)
  return row
}

import { type AppealObjection, type Appellant, appealObjection } from '~/domain/moderation/appeal'
import type { Measure } from '~/domain/moderation/measures'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { newId } from '~/platform/new-id.server'
import { openAppealCase } from './open-case.server'
import { isOfSame, SENDER, type Sender } from './same-sender'

export type Appealed = { ok: true } | { ok: false; reason: AppealObjection }

/** The author of a contribution, or whoever is sanctioned, does not agree. Reasons may be given and need not. */
export function appealAsAuthor(
  { actor, thing }: Authorized<'decision.appeal', { id: string }>,
  text: string,
): Promise<Appealed> {
  return transact((tx) =>
    openAppeal(tx, { decisionId: thing.id, by: 'author', actorId: actor.id, text, notice: null }),
  )
}

/** Somebody who reported does not agree that nothing was done; the secret address of the report is their pass. */
export function appealAsReporter(notice: Sender, decisionId: string, text: string): Promise<Appealed> {
  const { reporterId: actorId } = notice
  return transact((tx) => openAppeal(tx, { decisionId, by: 'reporter', actorId, text, notice }))
}

type Opening = {
  decisionId: string
  by: Appellant
  actorId: string | null
  text: string
  /** null: of the author */
  notice: Sender | null
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
}

async function openAppeal(
  tx: Transaction,
  { decisionId, by, actorId, text, notice }: Opening,
): Promise<Appealed> {
  const decision = await lockDecision(tx, decisionId)
  const openedAt = await databaseTime(tx)
  const isAppealed = await hasAppealed(tx, decisionId, notice)
  const objection = appealObjection({ ...decision, isAppealed }, by, openedAt)
  if (objection !== null) return { ok: false, reason: objection }
  const { itemType, itemId, snapshot, deciderId } = decision
  const { id: caseId } = await openAppealCase(tx, { itemType, itemId, snapshot })
  const id = newId()
  await tx.appeal.create({
    data: {
      id,
      decisionId,
      deciderId,
      text,
      byAuthor: by === 'author',
      openedAt,
      caseId,
      noticeId: notice?.id ?? null,
    },
  })
  await appendEvent(tx, {
    stream: { type: 'decision', id: decisionId },
    ...{ actorId, action: 'decision.appealed', values: { appealId: id, by } },
  })
  return { ok: true }
}

/** Everybody has one appeal: the author, and each person who reported, however often they did. */
async function hasAppealed(tx: Transaction, decisionId: string, notice: Sender | null): Promise<boolean> {
  const appeals = await tx.appeal.findMany({
    where: { decisionId, byAuthor: notice === null },
    select: { notice: { select: SENDER } },
  })
  return notice === null
    ? appeals.length > 0
    : appeals.some((one) => one.notice !== null && isOfSame(one.notice, notice))
}

/** Clicked twice at one moment it is one appeal: the second waits here and then finds it. */
async function lockDecision(tx: Transaction, id: string): Promise<Locked> {
  await tx.$queryRaw`SELECT 1 FROM "ModerationDecision" WHERE "id" = ${id} FOR UPDATE`
  const [row] = await tx.$queryRaw<Locked[]>`
    SELECT d."id", d."measure"::text AS "measure", d."decidedAt", d."liftedAt", d."deciderId", d."itemType", d."itemId",
      coalesce(c."snapshot", '') AS "snapshot"
    FROM "ModerationDecision" d
    LEFT JOIN "ModerationCase" c ON c."id" = d."caseId"
    WHERE d."id" = ${id}`
  if (!row) throw new Error(`no decision ${id}`)
  return row
}

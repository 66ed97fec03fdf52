import { mayEditPolls, POLL_LIMITS, type PollKind } from '~/domain/participation/poll/poll'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'

export type PollText = {
  question: string
  kind: PollKind
  mostChoices: number | null
  options: readonly string[]
}
export type PollInput = PollText & { id: string; version: number }
export type SavedPoll =
  | { ok: true }
  | { ok: false; reason: 'stale'; saved: PollText; version: number }
  | { ok: false; reason: 'tooManyPolls' | 'pollGone' | 'noDraft' }

type Draft = { id: string }

/**
 * Adds or changes a poll of a consultation that is a draft. The consultation is locked, so that polls are counted and
 * numbered one after the other, and none changes once people may read it.
 */
export function savePoll(
  { actor, thing }: Authorized<'poll.edit', Draft>,
  { id, version, ...text }: PollInput,
): Promise<SavedPoll> {
  return transact(async (tx): Promise<SavedPoll> => {
    if (!(await lockDraft(tx, thing.id))) return { ok: false, reason: 'noDraft' }
    const before = await findPollText(tx, id)
    if (before && before.consultationId !== thing.id) return { ok: false, reason: 'pollGone' }
    if (before && isSame(before.text, text)) return { ok: true }
    if (before && before.version !== version) {
      return { ok: false, reason: 'stale', saved: before.text, version: before.version }
    }
    if (!before && version !== 0) return { ok: false, reason: 'pollGone' }
    const { question, kind } = text
    const mostChoices = kind === 'multiple' ? text.mostChoices : null
    if (before) {
      await tx.pollOption.deleteMany({ where: { pollId: id } })
      await tx.poll.update({
        where: { id },
        data: { question, kind, mostChoices, version: { increment: 1 } },
      })
    } else {
      const { _count, _max } = await tx.poll.aggregate({
        where: { consultationId: thing.id },
        ...{ _count: true, _max: { position: true } },
      })
      if (_count >= POLL_LIMITS.polls) return { ok: false, reason: 'tooManyPolls' }
      const position = (_max.position ?? 0) + 1
      await tx.poll.create({ data: { id, consultationId: thing.id, position, question, kind, mostChoices } })
    }
    await tx.pollOption.createMany({
      data: text.options.map((option, index) => ({ pollId: id, position: index + 1, text: option })),
    })
    await appendEvent(tx, {
      stream: { type: 'poll', id },
      actorId: actor.id,
      action: before ? 'poll.edited' : 'poll.added',
      values: { consultationId: thing.id, question, kind, mostChoices, options: [...text.options] },
    })
    await noteEditor(tx, thing.id, actor.id)
    return { ok: true }
  })
}

/** Takes a poll out of a draft. One that is gone already is no error. */
export function removePoll(
  { actor, thing }: Authorized<'poll.edit', Draft>,
  id: string,
): Promise<{ ok: true } | { ok: false; reason: 'noDraft' }> {
  return transact(async (tx) => {
    if (!(await lockDraft(tx, thing.id))) return { ok: false, reason: 'noDraft' } as const
    const { count } = await tx.poll.deleteMany({ where: { id, consultationId: thing.id } })
    if (count > 0) {
      await appendEvent(tx, {
        stream: { type: 'poll', id },
        actorId: actor.id,
        action: 'poll.removed',
        values: { consultationId: thing.id },
      })
      await noteEditor(tx, thing.id, actor.id)
    }
    return { ok: true } as const
  })
}

/** Whoever has a hand in a poll has one in the consultation, and is no second person for it. */
async function noteEditor(tx: Transaction, consultationId: string, actorId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Consultation" SET "editorIds" = array_append("editorIds", ${actorId})
    WHERE id = ${consultationId} AND NOT "editorIds" @> ARRAY[${actorId}]::text[]`
}

/** @returns whether it still is a draft */
async function lockDraft(tx: Transaction, consultationId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ state: string }[]>`
    SELECT "state"::text AS state FROM "Consultation" WHERE "id" = ${consultationId} FOR UPDATE`
  return row !== undefined && mayEditPolls(row.state)
}

async function findPollText(tx: Transaction, id: string) {
  const row = await tx.poll.findUnique({
    where: { id },
    include: { options: { orderBy: { position: 'asc' } } },
  })
  if (!row) return null
  const { consultationId, version, question, kind, mostChoices, options } = row
  const text: PollText = { question, kind, mostChoices, options: options.map((option) => option.text) }
  return { consultationId, version, text }
}

function isSame(one: PollText, other: PollText): boolean {
  return (
    one.question === other.question &&
    one.kind === other.kind &&
    (one.kind !== 'multiple' || one.mostChoices === other.mostChoices) &&
    one.options.length === other.options.length &&
    one.options.every((option, index) => option === other.options[index])
  )
}

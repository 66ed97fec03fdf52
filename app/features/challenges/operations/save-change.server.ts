import { type ChangeRefusal, judgeChange, openObjection } from '~/domain/challenge/change'
import type { Phase } from '~/domain/competition/competition'
import { toBerlin } from '~/domain/time/berlin'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { ChangeInput } from '../schema-changes'
import { changedColumns, columnsOf, jsonOf, settled } from './challenge-columns.server'
import { lockChallenge } from './challenge-facts.server'
import { changeFacts } from './change-facts.server'
import { type ChallengeText, challengeInputOf, packText, unpackText } from './change-text.server'
import type { ChallengeWithAuthority } from './require-challenge.server'
import { type ChangeRow, findOpenChange } from './require-change.server'
import { stillOffered } from './still-offered.server'

export type ChangeSaved =
  | { ok: true }
  | { ok: false; reason: Exclude<ChangeRefusal, 'reasonMissing'> }
  /** somebody wrote in between: the text as it stands now, and the versions that a second save replaces */
  | {
      ok: false
      reason: 'stale'
      saved: ChallengeText & { note: string }
      versions: { challenge: number; change: number }
    }

/**
 * Saves the text of a change, complete or not; the first save starts it. The challenge is locked, so that
 * there is one open change at most and none after the deadline. A save that knows nothing of another one in
 * between is refused and shown both texts.
 */
export function saveChange(
  { actor, standing, thing }: Authorized<'challenge.change', { id: string }>,
  input: ChangeInput,
): Promise<ChangeSaved> {
  return transact(async (tx): Promise<ChangeSaved> => {
    const challenge = await lockChallenge(tx, thing.id)
    // What kind of a call it is was decided before anybody could answer it.
    const written = columnsOf(settled({ ...challengeInputOf(input), kind: challenge.kind }))
    const open = await findOpenChange(thing.id, tx)
    const saved = unpackText(open?.values ?? {}, challenge)
    const text = {
      ...written,
      ...stillOffered(written, saved),
      deadlineAt: asItWas(written.deadlineAt, challenge.deadlineAt),
      phases: written.phases.map((phase, index) => asTheyWere(phase, challenge.phases[index])),
    }
    const objection = await saveObjection(tx, { challenge, open, text, actor, standing })
    if (objection) return { ok: false, reason: objection }
    const changed = changedColumns(saved, text)
    const note = open?.note ?? ''
    const isStale = challenge.version !== input.version || (open?.version ?? 0) !== input.changeVersion
    const isSame = changed.length === 0 && input.note === note
    if (isSame && open && open.baseVersion === challenge.version) return { ok: true }
    if (isStale) {
      const versions = { challenge: challenge.version, change: open?.version ?? 0 }
      return { ok: false, reason: 'stale', saved: { ...saved, note }, versions }
    }
    if (!open && changed.length === 0) return { ok: false, reason: 'nothingChanged' }
    await store(tx, { challenge, open, text, note: input.note, actorId: actor.id })
    await appendEvent(tx, {
      stream: { type: 'challenge', id: thing.id },
      actorId: actor.id,
      action: 'challenge.changeSaved',
      values: Object.fromEntries(changed.map((column) => [column, jsonOf(text[column])])),
    })
    return { ok: true }
  })
}

type Saving = { challenge: ChallengeWithAuthority; open: ChangeRow | null; text: ChallengeText }

async function saveObjection(
  tx: Transaction,
  {
    challenge,
    open,
    text,
    actor,
    standing,
  }: Saving & Pick<Authorized<'challenge.change', unknown>, 'actor' | 'standing'>,
) {
  if (!open) {
    const { state: challengeState, deadlineAt } = challenge
    return openObjection({ challengeState, deadlineAt, at: await databaseTime(tx) })
  }
  const { facts } = await changeFacts(tx, { challenge, change: open, text }, actor, standing)
  const verdict = judgeChange('save', open.state, standing, facts)
  return verdict.allowed || verdict.reason === 'reasonMissing' ? null : verdict.reason
}

/** The form knows minutes: a deadline that nobody touched keeps its seconds. */
function asItWas(wished: Date | null, now: Date | null): Date | null {
  return wished && now && toBerlin(wished) === toBerlin(now) ? now : wished
}

function asTheyWere(phase: Phase, now: Phase | undefined): Phase {
  const opensAt = asItWas(phase.opensAt, now?.opensAt ?? null)
  return { ...phase, opensAt, deadlineAt: asItWas(phase.deadlineAt, now?.deadlineAt ?? null) }
}

async function store(
  tx: Transaction,
  { challenge, open, text, note, actorId }: Saving & { note: string; actorId: string },
) {
  const values = packText(text)
  const baseVersion = challenge.version
  if (!open) {
    const by = { createdById: actorId, editorIds: [actorId] }
    await tx.challengeChange.create({ data: { challengeId: challenge.id, values, note, baseVersion, ...by } })
    return
  }
  await tx.challengeChange.updateMany({
    where: { id: open.id, state: 'draft', version: open.version },
    data: {
      ...{ values, note, baseVersion },
      editorIds: [...new Set([...open.editorIds, actorId])],
      updatedAt: new Date(),
      version: { increment: 1 },
    },
  })
}

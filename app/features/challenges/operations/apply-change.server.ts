import { Prisma } from '#prisma/generated/client'
import { CHANGE_TRANSITIONS, type ChangeRefusal, judgeChange } from '~/domain/challenge/change'
import type { DateField } from '~/domain/challenge/question-dates'
import { markChanged, tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { changedColumns, jsonOf, TEXT_COLUMNS, type TextColumn } from './challenge-columns.server'
import { authorsOf, without } from './challenge-recipients.server'
import { type ChallengeText, packHistory } from './change-text.server'
import { columnsOfRow, writeCompetition } from './competition-rows.server'
import { type FollowedTexts, followedDates, tellOfChange } from './follow-deadline.server'
import { nextChangeNumber } from './list-changes.server'
import { type ChangeWish, lockChange } from './move-change.server'
import { partnerWriters } from './move-partner.server'

/** What those who have a proposal are told of: a change in force. */
export type AppliedChange = {
  challengeId: string
  changeId: string
  eventId: string
  title: string
  note: string
  isMaterial: boolean
  deadlineAt: Date
  /** dates of questions that moved with the deadline */
  dates: FollowedTexts
  at: Date
}
export type ChangeApplied = { ok: true } | { ok: false; reason: ChangeRefusal }

/**
 * A second person puts a change in force. The challenge is locked against every submission, then the
 * database's clock is read: what was submitted before is asked about, what comes after is written on the new
 * text. The row, the numbered change, the event and the messages are one transaction.
 * @param tellTeams tells and asks the teams, in the same transaction, and says whom
 */
export function applyChange(
  authorized: Authorized<'challenge.decideChange', { id: string }>,
  wish: ChangeWish,
  tellTeams: (tx: Transaction, change: AppliedChange) => Promise<string[]>,
): Promise<ChangeApplied> {
  const { actor, standing } = authorized
  return transact(async (tx): Promise<ChangeApplied> => {
    const locked = await lockChange(tx, authorized, wish)
    if (!locked) return { ok: false, reason: 'wrongState' }
    const { challenge, change, text, facts, effect } = locked
    const verdict = judgeChange('apply', change.state, standing, facts)
    if (!verdict.allowed) return { ok: false, reason: verdict.reason }
    const { deadlineAfter, deadlineBefore, isMaterial } = effect
    if (deadlineAfter === null) throw new Error(`The open challenge ${challenge.id} has no deadline`)
    const phases = effect.phasesAfter
    const after = { ...text, deadlineAt: deadlineAfter, phases }
    const fields = withExtension(locked.changed, challenge, after)
    const followed = followedDates(effect.questions)
    const number = await nextChangeNumber(tx, challenge.id)
    const written = await tx.challenge.updateMany({
      where: { id: challenge.id, state: 'published', version: challenge.version },
      data: {
        ...rowOf(after, fields),
        ...followed.columns,
        updatedAt: facts.at,
        version: { increment: 1 },
      },
    })
    await writeCompetition(tx, challenge.id, after, fields)
    const applied = await tx.challengeChange.updateMany({
      where: { id: change.id, state: { in: [...CHANGE_TRANSITIONS.apply.from] }, version: change.version },
      data: {
        ...{ state: verdict.to, number, isMaterial, deadlineBefore, deadlineAfter },
        fields: [...fields, ...followed.fields],
        values: { ...packHistory(after, fields), ...followed.texts },
        before: { ...packHistory(challenge, fields), ...textsBefore(challenge, followed.fields) },
        ...{ approvedById: actor.id, approvedByStaff: facts.actsAsStaff, appliedAt: facts.at },
        ...{ updatedAt: facts.at, version: { increment: 1 } },
      },
    })
    if (written.count + applied.count !== 2) throw new Error('a locked challenge has changed')
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'challenge', id: challenge.id },
      actorId: actor.id,
      action: CHANGE_TRANSITIONS.apply.event,
      values: {
        ...Object.fromEntries(fields.map((column) => [column, jsonOf(after[column])])),
        ...{ ...followed.texts, number, isMaterial, reason: change.note },
      },
    })
    await markChanged(tx, 'challenge', challenge.id)
    const link = bothPaths('challengeChanges', { challengeId: challenge.id })
    await tell(tx, {
      eventId,
      userIds: without(authorsOf(change), actor.id),
      template: 'changeApplied',
      params: { ...link, title: after.title, ...followed.kept },
    })
    const told = await tellTeams(tx, {
      ...{ challengeId: challenge.id, changeId: change.id, eventId, title: after.title },
      ...{ note: change.note, isMaterial, deadlineAt: deadlineAfter, dates: followed.texts, at: facts.at },
    })
    await tell(tx, {
      eventId,
      userIds: without(await partnerWriters(tx, challenge.id), actor.id),
      template: 'jointMoved',
      params: { ...link, title: after.title, move: 'changed', reason: change.note },
    })
    await tellOfChange(tx, {
      ...{ eventId, actorId: actor.id, told, dates: followed.texts },
      challenge: { id: challenge.id, title: after.title, deadlineAt: deadlineAfter },
      isExtended: deadlineBefore?.getTime() !== deadlineAfter.getTime(),
    })
    return { ok: true }
  })
}

/** The changed columns; a deadline or a phase that only the extension moved is one of them. */
function withExtension(
  changed: readonly TextColumn[],
  before: Record<TextColumn, unknown>,
  after: ChallengeText,
): TextColumn[] {
  const derived: readonly TextColumn[] = ['deadlineAt', 'phases']
  const moved = changedColumns(before, after).filter((column) => derived.includes(column))
  return TEXT_COLUMNS.filter((column) => changed.includes(column) || moved.includes(column))
}

function rowOf(text: ChallengeText, fields: readonly TextColumn[]): Prisma.ChallengeUncheckedUpdateManyInput {
  const { english } = text
  return {
    ...columnsOfRow(text, fields),
    ...(fields.includes('english') && { english: english ?? Prisma.DbNull }),
  }
}

/** How the dates that follow stood before; one that was not set does not follow. */
function textsBefore(challenge: Record<DateField, Date | null>, fields: readonly DateField[]): FollowedTexts {
  return Object.fromEntries(fields.map((field) => [field, challenge[field]?.toISOString() ?? '']))
}

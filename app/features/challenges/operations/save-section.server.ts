import { Prisma } from '#prisma/generated/client'
import { judgeAction, type RefusedBecause } from '~/domain/challenge/available-actions'
import { fieldsOf, type Section, type TextField } from '~/domain/challenge/sections'
import { mergeFields } from '~/domain/text/merge-fields'
import { markChanged } from '~/outbox/append.server'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { ChallengeInput } from '../schema'
import { isBudgetReversed, type SectionInput } from '../schema-sections'
import {
  changedColumns,
  columnOf,
  columnsOf,
  inputOf,
  jsonOf,
  marksOf,
  settled,
  type TextColumn,
} from './challenge-columns.server'
import { challengeFacts, lockChallenge } from './challenge-facts.server'
import { columnsOfRow, writeCompetition } from './competition-rows.server'
import type { ChallengeWithAuthority } from './require-challenge.server'
import { stillOffered } from './still-offered.server'

/** Two people changed the same fields: the row as it stands, and what this person would make of it. */
export type Collision = { saved: ChallengeWithAuthority; mine: ChallengeInput; fields: TextField[] }
export type Saved =
  | { ok: true }
  | { ok: false; reason: RefusedBecause | 'budgetOrder' }
  | ({ ok: false; reason: 'stale' } & Collision)

/**
 * Saves one section of a draft's text, complete or not, and notes who wrote. What others have saved meanwhile
 * in other fields stays; where both changed the same field, the second is shown both texts and chooses.
 */
export function saveSection(
  { actor, standing, thing }: Authorized<'challenge.edit', { id: string }>,
  section: Section,
  input: SectionInput,
): Promise<Saved> {
  return transact(async (tx): Promise<Saved> => {
    const saved = await lockChallenge(tx, thing.id)
    const facts = await challengeFacts(tx, saved, actor, standing)
    const verdict = judgeAction('save', saved.state, standing, facts)
    if (!verdict.allowed) return { ok: false, reason: verdict.reason }
    const before = inputOf(saved)
    const mine = written(before, section, input)
    const { taken, conflicting } = merge(before, mine, section, {
      ...input,
      isFresh: saved.version === input.version,
    })
    if (conflicting.length > 0) return { ok: false, reason: 'stale', saved, mine, fields: conflicting }
    const merged = settled({ ...before, ...only(mine, taken) })
    if (isBudgetReversed(merged)) {
      // Each end by another person: together they are no budget, so both are asked for.
      const fields = (['budgetMin', 'budgetMax'] as const).filter(
        (field) => mine[field] !== before[field] && input.choice?.[field] === undefined,
      )
      return fields.length > 0
        ? { ok: false, reason: 'stale', saved, mine, fields }
        : { ok: false, reason: 'budgetOrder' }
    }
    const mineHere = { challengeId: thing.id, userId: actor.id, section }
    // What this person has typed elsewhere and not looked at here is not thrown away with it.
    const isShown = input.waiting ? { savedAt: { not: input.waiting } } : {}
    await tx.challengeDraft.deleteMany({ where: { ...mineHere, ...isShown } })
    const columns = columnsOf(merged)
    const allowed = withDerived(taken.map(columnOf))
    const changed = changedColumns(saved, columns).filter((column) => allowed.includes(column))
    if (changed.length === 0) return { ok: true }
    const values = columnsOfRow(columns, changed)
    await tx.challenge.updateMany({
      where: { id: thing.id, state: 'draft', version: saved.version },
      data: {
        ...values,
        ...('english' in values && { english: columns.english ?? Prisma.DbNull }),
        editorIds: [...new Set([...saved.editorIds, actor.id])],
        updatedAt: facts.at,
        version: { increment: 1 },
      },
    })
    await writeCompetition(tx, thing.id, columns, changed)
    const told = Object.fromEntries(changed.map((column) => [column, jsonOf(columns[column])]))
    const stream = { type: 'challenge', id: thing.id } as const
    await appendEvent(tx, { stream, actorId: actor.id, action: 'challenge.saved', values: told })
    await markChanged(tx, 'challenge', thing.id)
    return { ok: true }
  })
}

/** The whole text as this person would have it: the section as sent, the rest as it stands. */
function written(before: ChallengeInput, section: Section, input: SectionInput): ChallengeInput {
  const sent = only(input, fieldsOf(section))
  const whole: ChallengeInput = settled({ ...before, ...sent })
  return { ...whole, ...stillOffered(whole, before) }
}

/** Columns that follow from others: the deadline from phase one, everything of a competition from the kind. */
function withDerived(taken: readonly TextColumn[]): TextColumn[] {
  return [
    ...taken,
    ...(taken.includes('phases') ? (['deadlineAt'] as const) : []),
    ...(taken.includes('kind') ? (['deadlineAt', 'phases', 'prizes', 'jury'] as const) : []),
  ]
}

type Guard = Pick<SectionInput, 'base' | 'seen' | 'choice'> & { isFresh: boolean }

function merge(before: ChallengeInput, mine: ChallengeInput, section: Section, guard: Guard) {
  const fields = fieldsOf(section)
  const saved = marksOf(before, fields)
  const { taken, conflicting } = mergeFields({
    ...{ fields, saved, mine: marksOf(mine, fields), seen: guard.seen },
    base: guard.isFresh ? saved : guard.base,
    choices: guard.choice ?? {},
  })
  const named = (names: readonly string[]) => fields.filter((field) => names.includes(field))
  return { taken: named(taken), conflicting: named(conflicting) }
}

function only(input: Partial<ChallengeInput>, fields: readonly TextField[]): Partial<ChallengeInput> {
  return Object.fromEntries(fields.map((field) => [field, input[field]]))
}

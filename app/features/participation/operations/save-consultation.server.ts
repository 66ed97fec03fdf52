import { type ConsultationRefusal, judgeConsultation } from '~/domain/participation/consultation'
import { readSeeds, type Seed, type SeedProblem } from '~/domain/participation/statement'
import { markChanged } from '~/outbox/append.server'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { ConsultationInput } from '../schema-consultation'
import { consultationFacts, lockConsultation } from './consultation-facts.server'
import { type ConsultationText, textOf } from './consultation-text.server'

export type SavedConsultation =
  | { ok: true }
  | { ok: false; reason: ConsultationRefusal }
  | { ok: false; reason: 'seeds'; problems: SeedProblem[] }
  /** somebody else has saved meanwhile: what stands now */
  | { ok: false; reason: 'stale'; saved: ConsultationText & { version: number } }

/** Saves the text of a draft with the statements it begins with, complete or not, and notes who wrote. */
export function saveConsultation(
  { actor, standing, thing }: Authorized<'consultation.edit', { id: string }>,
  { version, seeds: written, ...text }: ConsultationInput,
): Promise<SavedConsultation> {
  const { seeds, problems } = readSeeds(written)
  return transact(async (tx): Promise<SavedConsultation> => {
    const before = await lockConsultation(tx, thing.id)
    const facts = await consultationFacts(tx, before, actor, standing)
    const verdict = judgeConsultation('save', before.state, standing, facts)
    if (!verdict.allowed) return { ok: false, reason: verdict.reason }
    const saved = await textOf(tx, before)
    const mine: ConsultationText = { ...text, seeds: seeds.map((one) => one.text) }
    const changed = changedFields(saved, mine)
    // The same form sent twice has changed what it wanted to change.
    if (problems.length === 0 && changed.length === 0) return { ok: true }
    if (before.version !== version)
      return { ok: false, reason: 'stale', saved: { ...saved, version: before.version } }
    if (problems.length > 0) return { ok: false, reason: 'seeds', problems }
    const { count } = await tx.consultation.updateMany({
      where: { id: thing.id, state: 'draft', version },
      data: {
        ...text,
        editorIds: [...new Set([...before.editorIds, actor.id])],
        updatedAt: facts.at,
        version: { increment: 1 },
      },
    })
    if (count === 0) return { ok: false, reason: 'wrongState' }
    if (changed.includes('seeds')) await replaceSeeds(tx, thing.id, seeds)
    const values = Object.fromEntries(changed.map((field) => [field, jsonOf(mine[field])]))
    const stream = { type: 'consultation', id: thing.id } as const
    await appendEvent(tx, { stream, actorId: actor.id, action: 'consultation.saved', values })
    await markChanged(tx, 'consultation', thing.id)
    return { ok: true }
  })
}

type Value = ConsultationText[keyof ConsultationText]

function jsonOf(value: Value) {
  return value instanceof Date ? value.toISOString() : value
}

function changedFields(saved: ConsultationText, mine: ConsultationText): (keyof ConsultationText)[] {
  const fields = Object.keys(mine) as (keyof ConsultationText)[]
  return fields.filter((field) => JSON.stringify(saved[field]) !== JSON.stringify(mine[field]))
}

/** Before the publication nobody can have voted: the statements are written anew, in the order of the form. */
async function replaceSeeds(tx: Transaction, consultationId: string, seeds: readonly Seed[]): Promise<void> {
  await tx.statement.deleteMany({ where: { consultationId } })
  await tx.statement.createMany({
    data: seeds.map(({ text, key }, index) => ({ consultationId, number: index + 1, text, textKey: key })),
  })
}

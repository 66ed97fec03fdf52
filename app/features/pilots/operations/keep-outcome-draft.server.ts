import type { Prisma } from '#prisma/generated/client'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { type Typed, typedText, typedVersion } from '~/platform/forms/typed-draft.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { PilotEndInput } from '../schema'
import { WHOLE_PILOT } from './pilot-facts.server'
import { OUTCOME_FIELDS, outcomeDifferences } from './said-outcome.server'

type Writer = Authorized<'pilot.proposeEnd', { id: string }>
export type KeptOutcome = { ok: true; keptAt: Date } | { ok: false; reason: 'wrongState' | 'draftTooLong' }

/**
 * Keeps what somebody is typing of the outcome, for this person alone: no event, no search, no mail. Nothing is
 * kept where the same stands in the pilot already, or its end cannot be proposed.
 */
export function keepOutcomeDraft(
  { actor, thing }: Writer,
  { payload, read }: Typed<PilotEndInput>,
): Promise<KeptOutcome> {
  const text = typedText(payload, OUTCOME_FIELDS)
  if (text === null) return Promise.resolve({ ok: false, reason: 'draftTooLong' })
  const values: Prisma.InputJsonObject = JSON.parse(text)
  const key = { pilotId: thing.id, userId: actor.id }
  return transact(async (tx): Promise<KeptOutcome> => {
    await tx.$queryRaw`SELECT "id" FROM "Pilot" WHERE "id" = ${thing.id} FOR SHARE`
    const pilot = await tx.pilot.findUnique({ where: { id: thing.id }, include: WHOLE_PILOT })
    if (pilot?.state !== 'published') return { ok: false, reason: 'wrongState' }
    const savedAt = await databaseTime(tx)
    if (read && outcomeDifferences(pilot, read).length === 0) {
      await tx.pilotOutcomeDraft.deleteMany({ where: key })
      return { ok: true, keptAt: savedAt }
    }
    const kept = { baseVersion: typedVersion(payload, pilot.version), values, savedAt }
    await tx.pilotOutcomeDraft.upsert({
      where: { pilotId_userId: key },
      create: { ...key, ...kept },
      update: kept,
    })
    return { ok: true, keptAt: savedAt }
  })
}

/** Throws away what this person has typed of the outcome and not proposed. */
export async function discardOutcomeDraft({ actor, thing }: Writer): Promise<void> {
  await transact((tx) => tx.pilotOutcomeDraft.deleteMany({ where: { pilotId: thing.id, userId: actor.id } }))
}

/** Throws away what all have typed of the outcome of a pilot that is over: nobody can come back to it. */
export async function dropOutcomeDrafts(tx: Transaction, pilotId: string): Promise<void> {
  await tx.pilotOutcomeDraft.deleteMany({ where: { pilotId } })
}

import { isPublicEntry } from '~/domain/register/entry-view'
import {
  type ExperienceObjection,
  experienceObjection,
  type Grades,
  gradesFrom,
} from '~/domain/register/experience'
import { berlinDay } from '~/domain/time/berlin'
import { markChanged } from '~/outbox/append.server'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'

/** What an authority says; the version is the one that its author saw, 0 for none yet. */
export type ExperienceInput = {
  version: number
  beginMonth: string
  endMonth: string
  grades: Grades
  text: string
  wouldUseAgain: boolean
}
export type WrittenExperience = { ok: true } | { ok: false; reason: ExperienceObjection | 'stale' }

/** Towards the authority that speaks. */
type Speaker = { id: string }

/**
 * Writes or changes what an authority says about a registered system: one experience an authority and entry. Two who
 * write at the same time do not overwrite each other.
 */
export function writeExperience(
  { actor, thing }: Authorized<'experience.write', Speaker>,
  entryId: string,
  { version, beginMonth, endMonth, grades, text, wouldUseAgain }: ExperienceInput,
): Promise<WrittenExperience> {
  const said = { beginMonth, endMonth, grades, text, wouldUseAgain }
  return transact(async (tx): Promise<WrittenExperience> => {
    const at = await databaseTime(tx)
    const today = berlinDay(at)
    const objection = experienceObjection(said, {
      isEntryPublic: await lockPublicEntry(tx, entryId),
      isVerifiedAuthority: await isVerifiedAuthority(tx, thing.id),
      othersCount: await tx.registerExperience.count({
        where: { entryId, organisationId: { not: thing.id } },
      }),
      thisMonth: today.slice(0, 7),
    })
    if (objection) return { ok: false, reason: objection }
    const key = { entryId, organisationId: thing.id }
    const before = await tx.registerExperience.findUnique({ where: { entryId_organisationId: key } })
    if ((before?.version ?? 0) !== version)
      return isRepeated(before, actor.id, said) ? { ok: true } : { ok: false, reason: 'stale' }
    const asOf = new Date(`${today}T00:00:00Z`)
    const written = { ...said, asOf, writtenById: actor.id, updatedAt: at }
    if (before)
      await tx.registerExperience.update({
        where: { id: before.id },
        data: { ...written, version: { increment: 1 } },
      })
    else await tx.registerExperience.create({ data: { ...key, ...written } })
    const action = before ? 'experience.changed' : 'experience.written'
    const values = { organisationId: thing.id, ...said }
    const stream = { type: 'registerEntry', id: entryId } as const
    await appendEvent(tx, { stream, actorId: actor.id, action, values })
    await markChanged(tx, 'registerEntry', entryId)
    return { ok: true }
  })
}

type Said = Omit<ExperienceInput, 'version'>

/** Whether the same person has just said the same: a form that was sent twice has said what it wanted to say. */
function isRepeated(
  before: (Omit<Said, 'grades'> & { grades: unknown; writtenById: string }) | null,
  actorId: string,
  said: Said,
): boolean {
  if (before?.writtenById !== actorId) return false
  return comparable({ ...before, grades: gradesFrom(before.grades) }) === comparable(said)
}

function comparable({ beginMonth, endMonth, grades, text, wouldUseAgain }: Said): string {
  const sorted = Object.entries(grades).sort(([one], [other]) => (one < other ? -1 : 1))
  return JSON.stringify([beginMonth, endMonth, sorted, text, wouldUseAgain])
}

/** Takes back what an authority has said. That it did so stands in the events. */
export function removeExperience(
  { actor, thing }: Authorized<'experience.write', Speaker>,
  entryId: string,
  version: number,
): Promise<{ ok: true } | { ok: false; reason: 'stale' }> {
  return transact(async (tx) => {
    await lockPublicEntry(tx, entryId)
    const { count } = await tx.registerExperience.deleteMany({
      where: { entryId, organisationId: thing.id, version },
    })
    if (count === 0) return { ok: false, reason: 'stale' }
    const stream = { type: 'registerEntry', id: entryId } as const
    const values = { organisationId: thing.id }
    await appendEvent(tx, { stream, actorId: actor.id, action: 'experience.removed', values })
    await markChanged(tx, 'registerEntry', entryId)
    return { ok: true }
  })
}

/** Whether the entry is public. Whoever withdraws it, or speaks about it too, waits until this is written. */
async function lockPublicEntry(tx: Transaction, id: string): Promise<boolean> {
  await tx.$queryRaw`SELECT "id" FROM "RegisterEntry" WHERE "id" = ${id} FOR UPDATE`
  const entry = await tx.registerEntry.findUnique({ where: { id } })
  return entry !== null && isPublicEntry(entry)
}

async function isVerifiedAuthority(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.organisation.count({ where: { id, kind: 'authority', state: 'verified' } })) === 1
}

import type { Prisma } from '#prisma/generated/client'
import { fieldsOf, type Section } from '~/domain/challenge/sections'
import { transact } from '~/platform/database/client.server'
import { type Typed, typedText, typedVersion } from '~/platform/forms/typed-draft.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { SectionInput } from '../schema-sections'
import { inputOf, marksOf } from './challenge-columns.server'
import { withCompetition } from './competition-rows.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

/**
 * Keeps what somebody is typing, for this person alone: no event, no search, no mail. Nothing is kept where
 * the same text stands saved already, or the text can no longer be changed.
 * @returns when it was kept
 */
export function keepDraft(
  { actor, thing }: Authorized<'challenge.edit', { id: string }>,
  section: Section,
  { payload, read }: Typed<SectionInput>,
): Promise<Date | null> {
  const fields = fieldsOf(section)
  const text = typedText(payload, fields)
  if (text === null) return Promise.resolve(null)
  // A list with gaps, or a file where a text is expected, is nothing that the database takes.
  const values: Prisma.InputJsonObject = JSON.parse(text)
  const key = { challengeId: thing.id, userId: actor.id, section }
  return transact(async (tx) => {
    await tx.$queryRaw`SELECT "id" FROM "Challenge" WHERE "id" = ${thing.id} FOR SHARE`
    const row = await tx.challenge.findUnique({ where: { id: thing.id } })
    if (row?.state !== 'draft') return null
    const saved = await withCompetition(tx, row)
    if (read && isSaved(saved, section, read)) {
      await tx.challengeDraft.deleteMany({ where: key })
      return new Date()
    }
    const kept = {
      baseVersion: typedVersion(payload, saved.version),
      base: String(payload['base'] ?? '').slice(0, 2000),
      values,
      savedAt: new Date(),
    }
    await tx.challengeDraft.upsert({
      where: { challengeId_userId_section: key },
      create: { ...key, ...kept },
      update: kept,
    })
    return kept.savedAt
  })
}

type Row = Parameters<typeof inputOf>[0]

function isSaved(saved: Row, section: Section, read: SectionInput): boolean {
  const fields = fieldsOf(section)
  const before = inputOf(saved)
  const [mine, theirs] = [marksOf({ ...before, ...read }, fields), marksOf(before, fields)]
  return fields.every((field) => mine[field] === theirs[field])
}

/** Throws away what this person has typed in a section and not saved. */
export async function discardDraft(
  { actor, thing }: Authorized<'challenge.edit', ChallengeWithAuthority>,
  section: Section,
): Promise<void> {
  await transact((tx) =>
    tx.challengeDraft.deleteMany({ where: { challengeId: thing.id, userId: actor.id, section } }),
  )
}

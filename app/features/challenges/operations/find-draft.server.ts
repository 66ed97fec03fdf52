import { fieldsOf, type Section } from '~/domain/challenge/sections'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { ChallengeFormValues } from './form-values.server'

type Own = Authorized<'challenge.edit', { id: string }>

/** What this very person has typed in a section and not saved. Others' drafts are found by nobody. */
export function findDraft({ actor, thing }: Own, section: Section) {
  return db.challengeDraft.findUnique({
    where: { challengeId_userId_section: { challengeId: thing.id, userId: actor.id, section } },
    select: { values: true, base: true, baseVersion: true, savedAt: true },
  })
}

/** The sections of a challenge in which this person has typed something that is not saved. */
export function listOwnDrafts({ actor, thing }: Own) {
  return db.challengeDraft.findMany({
    where: { challengeId: thing.id, userId: actor.id },
    select: { section: true, savedAt: true },
    orderBy: { section: 'asc' },
  })
}

const ROWS: readonly string[] = ['successCriteria', 'phases', 'prizes', 'jury']
const LISTS: readonly string[] = ['domains', 'capabilities', 'techniques', 'districts']

/** The values of the form with what was typed in their place. */
export function typedOver(
  values: ChallengeFormValues,
  section: Section,
  draft: { values: unknown },
): ChallengeFormValues {
  const typed = draft.values as Record<string, unknown>
  const entries = fieldsOf(section).map((field) => {
    const value = typed[field]
    return [field, LISTS.includes(field) ? [value || []].flat() : ROWS.includes(field) ? value || [] : value]
  })
  return { ...values, ...Object.fromEntries(entries) }
}

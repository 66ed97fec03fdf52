import { fieldsOf, type Section, type TextField } from '~/domain/challenge/sections'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { criteriaOf } from './challenge-facts.server'
import { TYPED_ROWS } from './competition-json.server'
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

const ROWS: Partial<Record<TextField, (value: unknown) => unknown>> = {
  successCriteria: criteriaOf,
  ...TYPED_ROWS,
}
const LISTS: readonly string[] = ['domains', 'capabilities', 'techniques', 'districts']

/** The values of the form with what was typed in their place. */
export function typedOver(
  values: ChallengeFormValues,
  section: Section,
  draft: { values: unknown },
): ChallengeFormValues {
  const typed = draft.values as Record<string, unknown>
  const entries = fieldsOf(section).map((field) => [field, asField(field, typed[field])])
  return { ...values, ...Object.fromEntries(entries) }
}

/** A draft is kept as it was sent, valid or not: the form gets the shape that it can show. */
function asField(field: TextField, value: unknown): unknown {
  if (LISTS.includes(field)) return [value || []].flat().map(String)
  const rows = ROWS[field]
  if (rows) return rows(value)
  return typeof value === 'string' ? value : ''
}

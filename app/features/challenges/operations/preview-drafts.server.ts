import { z } from 'zod'
import { fieldsOf, SECTIONS, type Section, type TextField } from '~/domain/challenge/sections'
import type { Standing } from '~/domain/permission/matrix'
import { db } from '~/platform/database/client.server'
import { parseForm } from '~/platform/forms/parse-form.server'
import { Authorized } from '~/platform/guard/authorized.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { type ChallengeInput, challengeShape } from '../schema'
import { columnsOf, inputOf } from './challenge-columns.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

/** The text as it would be with what this person has typed and not saved, and what of it could not be read. */
export type Previewed = { challenge: ChallengeWithAuthority; unsaved: Section[]; unreadable: TextField[] }

/**
 * Puts what this very person has typed in a draft in the place of what is saved. Others see the saved text; what
 * cannot be read yet, such as half a date, stays as it is saved.
 */
export async function withOwnDrafts(
  viewer: Viewer | null,
  standing: Standing,
  challenge: ChallengeWithAuthority,
): Promise<Previewed> {
  const nothing = { challenge, unsaved: [], unreadable: [] }
  const isWriter = viewer !== null && Authorized.judge('challenge.edit', viewer, standing, challenge) !== null
  if (!isWriter || challenge.state !== 'draft') return nothing
  const drafts = await db.challengeDraft.findMany({
    where: { challengeId: challenge.id, userId: viewer.id },
    select: { section: true, values: true },
  })
  if (drafts.length === 0) return nothing
  const unsaved = SECTIONS.filter((section) => drafts.some((draft) => draft.section === section))
  const read = unsaved.map((section) => {
    const draft = drafts.find((one) => one.section === section)
    return readTyped(section, draft?.values as Record<string, unknown>)
  })
  const typed: ChallengeInput = Object.assign(inputOf(challenge), ...read.map((one) => one.values))
  return {
    challenge: { ...challenge, ...columnsOf(typed) },
    unsaved,
    unreadable: read.flatMap((one) => one.unreadable),
  }
}

/** What was typed in a section, field by field: one that cannot be read must not take the others with it. */
function readTyped(section: Section, typed: Record<string, unknown>) {
  const form = formOf(typed)
  const read = fieldsOf(section).map((field) => {
    const submission = parseForm(form, z.object({ [field]: challengeShape[field] }))
    return { field, values: submission.status === 'success' ? submission.value : null }
  })
  return {
    values: Object.assign({}, ...read.map((one) => one.values)) as Partial<ChallengeInput>,
    unreadable: read.filter((one) => one.values === null).map((one) => one.field),
  }
}

/** The fields as a browser would send them. */
function formOf(typed: Record<string, unknown>): FormData {
  const form = new FormData()
  const append = (name: string, value: unknown): void => {
    if (typeof value === 'string') form.append(name, value)
    else if (Array.isArray(value))
      value.forEach((one, index) => {
        append(typeof one === 'string' ? name : `${name}[${index}]`, one)
      })
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) append(`${name}.${key}`, one)
  }
  for (const [name, value] of Object.entries(typed)) append(name, value)
  return form
}

import { licenceObjection, PRODUCT_LICENCE_MODELS } from '~/domain/organisation/licence'
import { type ContentProblem, contentProblems } from '~/domain/register/completeness'
import { judgeEntry, type RegisterRefusal } from '~/domain/register/entry'
import {
  changedFields,
  contentFrom,
  fieldRule,
  fieldsOf,
  type RegisterContent,
  type RegisterSection,
} from '~/domain/register/fields'
import { isRecognised, readLicence } from '~/features/profiles/operations/read-licence.server'
import { markChanged } from '~/outbox/append.server'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { withoutRetired } from '~/platform/public-data/codes.server'
import type { SectionInput } from '../schema-register'
import { entryFacts, lockEntry } from './entry-facts.server'

export type SectionProblem =
  | ContentProblem
  | { field: 'licence'; reason: 'licenceNotOpen' | 'licenceNeedless' }
  | { field: 'providerOrganisation'; reason: 'unknownOrganisation' }
  | { field: 'name'; reason: 'nameMissing' }
export type SavedSection =
  | { ok: true }
  | { ok: false; reason: RegisterRefusal }
  | { ok: false; reason: 'wrongFields'; problems: SectionProblem[] }
  /** somebody else has saved meanwhile: what stands now */
  | { ok: false; reason: 'stale'; saved: { version: number; content: RegisterContent } }

/** Saves one section of the working copy, complete or not, and notes who wrote. Other sections stay as they are. */
export function saveEntrySection(
  { actor, standing, thing }: Authorized<'register.edit', { id: string }>,
  section: RegisterSection,
  { version, ...written }: SectionInput,
): Promise<SavedSection> {
  return transact(async (tx): Promise<SavedSection> => {
    const before = await lockEntry(tx, thing.id)
    const facts = await entryFacts(tx, before, actor, standing)
    const verdict = judgeEntry('save', before.state, standing, facts)
    if (!verdict.allowed) return { ok: false, reason: verdict.reason }
    const saved = contentFrom(before.content)
    const mine = merged(saved, section, written)
    const changed = changedFields(saved, mine)
    // The same form sent twice has changed what it wanted to change.
    if (changed.length === 0) return { ok: true }
    if (before.version !== version)
      return { ok: false, reason: 'stale', saved: { version: before.version, content: saved } }
    const problems = await problemsOf(tx, section, mine)
    if (problems.length > 0) return { ok: false, reason: 'wrongFields', problems }
    const { count } = await tx.registerEntry.updateMany({
      where: { id: thing.id, state: 'draft', version },
      data: {
        content: mine,
        editorIds: [...new Set([...before.editorIds, actor.id])],
        updatedAt: await databaseTime(tx),
        version: { increment: 1 },
      },
    })
    if (count === 0) return { ok: false, reason: 'wrongState' }
    const values = Object.fromEntries(changed.map((field) => [field, mine[field]]))
    const stream = { type: 'registerEntry', id: thing.id } as const
    await appendEvent(tx, { stream, actorId: actor.id, action: 'registerEntry.saved', values })
    await markChanged(tx, 'registerEntry', thing.id)
    return { ok: true }
  })
}

/** The content with the fields of one section as they were written; codes that are retired come in no more. */
function merged(saved: RegisterContent, section: RegisterSection, written: Partial<RegisterContent>) {
  const own = fieldsOf(section).map((field) => {
    const value = written[field] ?? saved[field]
    const { list } = fieldRule(field)
    const before = saved[field]
    if (list === undefined) return [field, value]
    if (typeof value === 'string') return [field, withoutRetired(list, [value], [String(before)])[0] ?? '']
    return [field, withoutRetired(list, value as string[], before as string[])]
  })
  return contentFrom({ ...saved, ...Object.fromEntries(own) })
}

async function problemsOf(
  tx: Transaction,
  section: RegisterSection,
  content: RegisterContent,
): Promise<SectionProblem[]> {
  const problems: SectionProblem[] = contentProblems(content).filter(
    ({ field }) => fieldRule(field).section === section,
  )
  if (section === 'basics' && content.name === '') problems.push({ field: 'name', reason: 'nameMissing' })
  if (section !== 'provider') return problems
  const { licence, licenceModel, providerOrganisation: id } = content
  const model = PRODUCT_LICENCE_MODELS.find((one) => one === licenceModel)
  const objection = model && licenceObjection(model, readLicence(licence)?.expression ?? null, isRecognised)
  // A missing one keeps the entry from being published, not from being saved.
  if (objection && objection !== 'licenceMissing') problems.push({ field: 'licence', reason: objection })
  const known = id === '' ? 1 : await tx.organisation.count({ where: { id, state: 'verified' } })
  if (known === 0) problems.push({ field: 'providerOrganisation', reason: 'unknownOrganisation' })
  return problems
}

import type { Prisma } from '#prisma/generated/client'
import type { RegisterState } from '~/domain/register/entry'
import { contentFrom, type RegisterContent } from '~/domain/register/fields'
import { listedColumns } from '~/features/register/operations/approve-entry.server'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { createOrganisation } from './organisation'

const DAY = 86_400_000
/** Somebody who needs no account: ids of people in an entry are not foreign keys. */
const AUTHOR = '00000000-0000-7000-8000-00000000e001'
const APPROVER = '00000000-0000-7000-8000-00000000e002'
let count = 0

/** Everything that an entry of little risk must say, and some more. */
export function registerContent(overrides: Partial<RegisterContent> = {}): RegisterContent {
  return contentFrom({
    name: 'Formularhelfer',
    summary: 'Liest Anträge und trägt die Angaben in das Fachverfahren ein.',
    phase: 'inUse',
    beginMonth: '2026-01',
    domain: 'generalServices',
    contact: 'ki@amt.example',
    goal: 'Anträge werden schneller bearbeitet.',
    aiActClass: 'minimal',
    aiActReasons: 'Es entscheidet nichts und spricht mit niemandem.',
    aiActCheckedOn: '2026-01-15',
    providerName: 'Papierlos GmbH',
    providerPlace: 'Rostock',
    providerCountry: 'DE',
    licenceModel: 'proprietary',
    ...overrides,
  })
}

type Options = Partial<Prisma.RegisterEntryUncheckedCreateInput> & {
  authorityId: string
  state?: RegisterState
  says?: Partial<RegisterContent>
  /** when the public version was published; default: twenty days ago */
  publishedAt?: Date
}

/**
 * Makes a complete entry: a draft, or in a state with everything that belongs to it. Published and withdrawn ones
 * have one version.
 */
export async function createEntry({
  authorityId,
  state = 'draft',
  says = {},
  publishedAt = new Date(Date.now() - 20 * DAY),
  ...overrides
}: Options) {
  count += 1
  const content = registerContent({ name: `Formularhelfer ${count}`, ...says })
  const written = { createdById: AUTHOR, editorIds: [AUTHOR] }
  const { id } = await db.registerEntry.create({
    data: { authorityId, content, ...written, ...(overrides.id && { id: overrides.id }) },
  })
  const isBefore = state === 'draft' || state === 'inApproval'
  const version = isBefore ? null : await createVersion({ entryId: id, content, publishedAt })
  const submitted = { submittedById: AUTHOR, submittedAt: new Date(publishedAt.getTime() - DAY) }
  return db.registerEntry.update({
    where: { id },
    data: {
      state,
      ...(state !== 'draft' && submitted),
      ...(version && { currentVersionId: version.id }),
      ...(state === 'withdrawn' && {
        withdrawnAt: new Date(),
        withdrawnReason: 'Das Verfahren ist beendet.',
      }),
      ...overrides,
    },
  })
}

/** Freezes a content as a version of an entry; the caller makes it the current one. */
export function createVersion(
  options: Partial<Prisma.RegisterVersionUncheckedCreateInput> & {
    entryId: string
    content: RegisterContent
    publishedAt: Date
  },
) {
  const base = { id: newId(), number: 1, approvedById: APPROVER }
  return db.registerVersion.create({ data: { ...base, ...listedColumns(options.content), ...options } })
}

/** What an authority says about a system. Every column can be overridden. */
export function createExperience(
  options: Partial<Prisma.RegisterExperienceUncheckedCreateInput> & {
    entryId: string
    organisationId: string
  },
) {
  const said = { beginMonth: '2026-02', grades: { benefit: 1, cost: 3 }, text: 'Spart uns viel Zeit.' }
  const base = { wouldUseAgain: true, asOf: new Date('2026-11-01T00:00:00Z'), writtenById: AUTHOR }
  return db.registerExperience.create({ data: { ...said, ...base, ...options } })
}

/** Several of everything that a page of the register could ask for one by one. */
export async function createEntryCrowd(authorityId: string, size: number) {
  const says = { providerOrganisation: authorityId, providerCountry: 'DE' }
  let id = ''
  for (let place = 0; place < size; place += 1) {
    const entry = await createEntry({ authorityId, state: 'published', says })
    id = entry.id
    for (const state of ['draft', 'inApproval', 'withdrawn'] as const)
      await createEntry({ authorityId, state, says })
  }
  for (let place = 0; place < size; place += 1) {
    const { id: organisationId } = await createOrganisation({ kind: 'authority' })
    await createExperience({ entryId: id, organisationId })
    const version = { entryId: id, number: place + 2, publishedAt: new Date() }
    await createVersion({ ...version, content: registerContent(says) })
  }
  return { entryId: id, section: 'provider', number: '1' }
}

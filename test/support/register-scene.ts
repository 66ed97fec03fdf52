import { standingToOrganisation } from '~/domain/permission/standing'
import type { RegisterContent, RegisterSection } from '~/domain/register/fields'
import { WITH_AUTHORITY } from '~/features/register/operations/entry-facts.server'
import { saveEntrySection } from '~/features/register/operations/save-entry-section.server'
import { takeEntryStep } from '~/features/register/operations/take-entry-step.server'
import {
  type ExperienceInput,
  removeExperience,
  writeExperience,
} from '~/features/register/operations/write-experience.server'
import type { EntryStep } from '~/features/register/schema-register'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { addMember, createOrganisation } from '../factories/organisation'
import { createEntry } from '../factories/register'
import { createUser, viewerOf } from '../factories/user'

type Person = { id: string }

/** An authority with an author, a second person, a head and a reader; another authority; somebody outside. */
export async function createRegisterScene() {
  const authority = await createOrganisation({ kind: 'authority', name: 'Straßenbauamt Musterhafen' })
  const other = await createOrganisation({ kind: 'authority', name: 'Kreis Musterland' })
  const member = async (role: 'owner' | 'editor' | 'viewer', organisationId = authority.id) => {
    const user = await createUser()
    await addMember(user.id, organisationId, role)
    return user
  }
  const [author, second, head] = [await member('editor'), await member('editor'), await member('owner')]
  const [reader, neighbour] = [await member('viewer'), await member('editor', other.id)]
  return { authority, other, author, second, head, reader, neighbour, outsider: await createUser() }
}
export type RegisterScene = Awaited<ReturnType<typeof createRegisterScene>>

/** A draft of the author. */
export function draftOf(
  { authority, author }: RegisterScene,
  options: Partial<Parameters<typeof createEntry>[0]> = {},
) {
  const written = { createdById: author.id, editorIds: [author.id] }
  return createEntry({ authorityId: authority.id, ...written, ...options })
}

/** What people can do with one entry, each with the permission that the page would ask for. */
export function entryOf(entryId: string) {
  const row = () => db.registerEntry.findUniqueOrThrow({ where: { id: entryId }, include: WITH_AUTHORITY })
  const standingOf = async (user: Person, authorityId: string) => {
    const viewer = await viewerOf(user.id)
    return { viewer, standing: standingToOrganisation(viewer, authorityId) }
  }
  return {
    row,
    versions: () => db.registerVersion.findMany({ where: { entryId }, orderBy: { number: 'asc' } }),
    async step(
      user: Person,
      step: EntryStep,
      wish: { version?: number; reason?: string; note?: string } = {},
    ) {
      const entry = await row()
      const { viewer, standing } = await standingOf(user, entry.authorityId)
      const given = { version: entry.version, reason: '', note: '', ...wish }
      return takeEntryStep(viewer, standing, entry, { step, ...given })
    },
    async save(user: Person, section: RegisterSection, says: Partial<RegisterContent>, version?: number) {
      const entry = await row()
      const { viewer, standing } = await standingOf(user, entry.authorityId)
      const authorized = authorize('register.edit', viewer, standing, entry)
      return saveEntrySection(authorized, section, { version: version ?? entry.version, ...says })
    },
    async tell(user: Person, organisationId: string, said: Partial<ExperienceInput> = {}) {
      const { viewer, standing } = await standingOf(user, organisationId)
      const authorized = authorize('experience.write', viewer, standing, { id: organisationId })
      return writeExperience(authorized, entryId, { ...EXPERIENCE, ...said })
    },
    async takeBack(user: Person, organisationId: string, version: number) {
      const { viewer, standing } = await standingOf(user, organisationId)
      const authorized = authorize('experience.write', viewer, standing, { id: organisationId })
      return removeExperience(authorized, entryId, version)
    },
  }
}

const EXPERIENCE: ExperienceInput = {
  ...{ version: 0, beginMonth: '2026-01', endMonth: '', grades: { benefit: 1 } },
  ...{ text: 'Läuft.', wouldUseAgain: true },
}

import type { VoteValue } from '#prisma/generated/client'
import * as edit from '~/features/participation/routes/consultation-edit'
import * as manage from '~/features/participation/routes/consultation-manage'
import * as vote from '~/features/participation/routes/consultation-vote'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { createConsultation, SEEDS } from '../factories/consultation'
import { addMember, createOrganisation } from '../factories/organisation'
import { createUser, viewerOf } from '../factories/user'
import { callAction } from './call-route'

type Person = { id: string }

/** An authority with an author, a second person and a head, and some people outside. */
export async function createConsultationScene() {
  const authority = await createOrganisation({ kind: 'authority', name: 'Stadt Musterhafen' })
  const member = async (role: 'owner' | 'editor' | 'viewer') => {
    const user = await createUser()
    await addMember(user.id, authority.id, role)
    return user
  }
  const [author, second, head, reader] = [
    await member('editor'),
    await member('editor'),
    await member('owner'),
    await member('viewer'),
  ]
  const [anna, ben] = [await createUser(), await createUser()]
  return { authority, author, second, head, reader, anna, ben }
}
export type ConsultationScene = Awaited<ReturnType<typeof createConsultationScene>>

/** A draft of the author, with its statements. */
export function draftOf({ authority, author }: ConsultationScene, options = {}) {
  const written = { createdById: author.id, editorIds: [author.id] }
  return createConsultation({ organisationId: authority.id, ...written, ...options })
}

const optionsOf = async (page: string, consultationId: string, user: Person) => ({
  path: `/beteiligung/${consultationId}/${page}`,
  params: { consultationId },
  viewer: await viewerOf(user.id),
})

/** What people can do with one consultation, each by the form that the page sends. */
export function consultationOf(consultationId: string) {
  const versionNow = async () =>
    (await db.consultation.findUniqueOrThrow({ where: { id: consultationId } })).version
  return {
    row: () => db.consultation.findUniqueOrThrow({ where: { id: consultationId } }),
    async step(user: Person, step: string, fields: Record<string, string> = {}) {
      const form = { step, version: String(await versionNow()), ...fields }
      return callAction(manage, { ...(await optionsOf('verwalten', consultationId, user)), form })
    },
    async save(user: Person, fields: Record<string, string> = {}) {
      const form = { ...WHOLE, version: String(await versionNow()), ...fields }
      return callAction(edit, { ...(await optionsOf('bearbeiten', consultationId, user)), form })
    },
    async vote(user: Person, statementId: string, value: VoteValue) {
      const form = { intent: 'vote', statementId, value }
      return callAction(vote, { ...(await optionsOf('thesen', consultationId, user)), form })
    },
    async add(user: Person, text: string, id = newId()) {
      const form = { intent: 'add', id, text }
      return callAction(vote, { ...(await optionsOf('thesen', consultationId, user)), form })
    },
  }
}

/** A whole text as its form sends it. */
export const WHOLE = {
  title: 'Wie wollen wir unterwegs sein?',
  question: 'Was zuerst?',
  background: 'Der Plan wird neu geschrieben.',
  useOfResult: 'Der Rat beschließt.',
  startsAt: '2031-03-01T08:00',
  endsAt: '2031-04-01T18:00',
  seeds: SEEDS.join('\n'),
}

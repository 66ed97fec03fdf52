import type { ProposalContent } from '~/domain/proposal/content'
import { sealContext } from '~/domain/proposal/seal'
import * as opening from '~/features/proposals/routes/challenge-proposals'
import * as note from '~/features/proposals/routes/note'
import * as queries from '~/features/proposals/routes/queries'
import * as reading from '~/features/proposals/routes/reading'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { seal } from '~/platform/seal.server'
import { createChallenge } from '../factories/challenge'
import { createOrganisation } from '../factories/organisation'
import { createProposal } from '../factories/proposal'
import { callAction, callLoader, type Fields } from './call-route'
import { asViewer, createMember, createScene } from './proposal-scene'

const HOUR = 3_600_000
type Person = { id: string }

/** An opened challenge with so many proposals of as many teams; the first one is the provider's of the scene. */
export async function createOpened(
  size: number,
  content: (index: number) => Partial<ProposalContent> = () => ({}),
  files = 0,
) {
  const scene = await createScene()
  const challenge = await createChallenge({ authorityId: scene.authority.id, state: 'opened' })
  const teams: { proposalId: string; organisationId: string; owner: Person }[] = []
  for (let index = 0; index < size; index += 1) {
    const { id: organisationId } =
      index === 0
        ? scene.provider
        : await createOrganisation({ name: `Team ${String.fromCharCode(90 - (index % 26))} ${index}` })
    const owner = index === 0 ? scene.author : await createMember(organisationId, 'owner')
    const { id: proposalId } = await createProposal({
      ...{ challengeId: challenge.id, organisationId, state: 'submitted', content: content(index), files },
      receivedAt: new Date(Date.now() - HOUR * (size - index + 1)),
    })
    teams.push({ proposalId, organisationId, owner })
  }
  return { ...scene, challengeId: challenge.id, teams }
}
export type Opened = Awaited<ReturnType<typeof createOpened>>

/** What people do on the pages after the opening. */
export function actsOn(challengeId: string) {
  const at = (user: Person, position: string, path = '/x') => asViewer(user, { challengeId, position }, path)
  const of = (user: Person, proposalId: string) => asViewer(user, { proposalId }, '/x')
  return {
    list: async (user: Person, query = '') =>
      callLoader(opening, await asViewer(user, { challengeId }, `/x${query}`)),
    read: async (user: Person, position = '1') => callLoader(reading, await at(user, position)),
    send: async (user: Person, form: Fields, position = '1') =>
      callAction(reading, { ...(await at(user, position)), form }),
    keep: async (user: Person, proposalId: string, text: string, version: number) =>
      callAction(note, { ...(await of(user, proposalId)), form: { text, version: String(version) } }),
    noteOf: async (user: Person, proposalId: string) => callLoader(note, await of(user, proposalId)),
    queries: async (user: Person, proposalId: string) => callLoader(queries, await of(user, proposalId)),
    answer: async (user: Person, proposalId: string, form: Fields) =>
      callAction(queries, { ...(await of(user, proposalId)), form }),
  }
}

/** A question as it lies in the database, whatever the rules say about its time. */
export function plantQuestion(
  challengeId: string,
  proposalId: string,
  {
    askedById,
    dueAt,
    question = 'Wie messen Sie das?',
  }: { askedById: string; dueAt: Date; question?: string },
) {
  const sealedQuestion = seal(question, sealContext(challengeId))
  return db.readerQuestion.create({
    data: { id: newId(), proposalId, sealedQuestion, askedById, askedAt: new Date(), dueAt },
  })
}

/** Who is read by whom, by the events of these proposals. */
export async function readingsOf(proposalIds: readonly string[]) {
  const events = await db.event.findMany({
    where: { streamType: 'proposal', streamId: { in: [...proposalIds] }, action: 'proposal.read' },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  return events.map((one) => [proposalIds.indexOf(one.streamId), one.actorId])
}

/** Lets all readings lie further back than one minute, as if time had passed. */
export function letTimePass(actorId: string) {
  return db.$executeRaw`UPDATE "Event" SET at = at - interval '2 minutes' WHERE "actorId" = ${actorId}`
}

import { createOrganisation } from '#test/factories/organisation'
import { createProposal } from '#test/factories/proposal'
import { moveCutOff } from '#test/factories/question'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { createMember, createScene } from '#test/support/proposal-scene'
import * as page from '~/features/challenges/routes/questions'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

/**
 * Around one open challenge: an asking company, a competitor with a draft, one with a submission, a watcher, and
 * people whom nothing of it concerns.
 */
export async function createQuestionScene() {
  const scene = await createScene()
  const challengeId = scene.challenge.id
  await moveCutOff(challengeId, 86_400_000)
  const asking = await createOrganisation({ name: 'Fragende GmbH' })
  const drafting = await createOrganisation({ name: 'Entwurf GmbH' })
  const submitting = await createOrganisation({ name: 'Abgabe GmbH' })
  await createProposal({ challengeId, organisationId: drafting.id })
  await createProposal({ challengeId, organisationId: submitting.id, state: 'submitted' })
  const watcher = await createUser({ displayName: 'Wanda Wachsam' })
  await db.watch.create({ data: { userId: watcher.id, challengeId } })
  return {
    ...scene,
    ...{ challengeId, asking, drafting, submitting, watcher },
    asker: await createMember(asking.id, 'editor'),
    askersColleague: await createMember(asking.id, 'viewer'),
    askersFormer: await createMember(asking.id, 'owner', { ended: true }),
    drafter: await createMember(drafting.id, 'viewer'),
    submitter: await createMember(submitting.id, 'finance'),
    submittersFormer: await createMember(submitting.id, 'owner', { ended: true }),
    stranger: await createUser(),
  }
}
export type QuestionScene = Awaited<ReturnType<typeof createQuestionScene>>

const TEXT = 'Gibt es Musterdaten für die Erprobung?'

/** Calls the page of questions as a person. */
export function questionsOf(challengeId: string) {
  const asked = async (user: { id: string } | null, query = '') => ({
    path: `/herausforderungen/${challengeId}/fragen${query}`,
    params: { challengeId },
    viewer: user && (await viewerOf(user.id)),
  })
  const send = async (user: { id: string } | null, form: Record<string, string>) =>
    callAction(page, { ...(await asked(user)), form })
  return {
    open: async (user: { id: string } | null, query = '') => callLoader(page, await asked(user, query)),
    send,
    ask: (user: { id: string } | null, form: Record<string, string> = {}) =>
      send(user, { intent: 'ask', id: newId(), organisationId: '', text: TEXT, ...form }),
    handle: async (
      user: { id: string } | null,
      intent: 'answer' | 'dismiss' | 'correct',
      words: string,
      given: { number?: number; version?: number } = {},
    ) => {
      const question = await db.question.findFirstOrThrow({
        where: { challengeId, number: given.number ?? 1 },
      })
      const version = String(given.version ?? question.version)
      const field = intent === 'dismiss' ? 'reason' : 'answer'
      return send(user, { intent, id: question.id, version, [field]: words })
    },
  }
}

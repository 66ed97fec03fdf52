import { createChange } from '#test/factories/change'
import { createProposal } from '#test/factories/proposal'
import { viewerOf } from '#test/factories/user'
import { withCompetition } from '~/features/challenges/operations/competition-rows.server'
import { formValues } from '~/features/challenges/operations/form-values.server'
import * as change from '~/features/challenges/routes/change'
import * as show from '~/features/proposals/routes/show'
import { db } from '~/platform/database/client.server'
import { callAction, type Fields } from './call-route'
import { flatFields } from './flat-fields'
import { createScene } from './proposal-scene'

/** The form of a change as a browser sends it: the text as it is now, with what somebody typed. */
export async function changeForm(challengeId: string, typed: Fields = {}): Promise<Fields> {
  const challenge = await db.challenge.findUniqueOrThrow({ where: { id: challengeId } })
  return {
    ...flatFields(formValues(await withCompetition(db, challenge))),
    ...{ version: String(challenge.version), changeVersion: '0', note: 'Die Menge war falsch.' },
    ...typed,
  }
}

/**
 * An open challenge with a submitted proposal, and what people do on the page of its change.
 * @param make another kind of challenge, such as a competition
 */
export async function createChangeScene(make?: Parameters<typeof createScene>[0]) {
  const scene = await createScene(make)
  const challengeId = scene.challenge.id
  const proposal = await createProposal({
    challengeId,
    organisationId: scene.provider.id,
    state: 'submitted',
  })
  const params = { challengeId }
  const send = async (user: { id: string }, form: Fields, viewer?: Awaited<ReturnType<typeof viewerOf>>) =>
    callAction(change, { path: '/x', params, viewer: viewer ?? (await viewerOf(user.id)), form })
  const open = () => db.challengeChange.findFirstOrThrow({ where: { challengeId }, orderBy: { id: 'desc' } })
  const step = async (user: { id: string }, name: string, more: Fields = {}) => {
    const { id, version } = await open()
    return send(user, { step: name, changeId: id, changeVersion: String(version), ...more })
  }
  const confirm = async (user = scene.author, seen = { number: '1', change: '1' }) =>
    callAction(show, {
      path: '/x',
      params: { proposalId: proposal.id },
      viewer: await viewerOf(user.id),
      form: { step: 'confirm', ...seen },
    })
  return {
    ...scene,
    ...{ challengeId, proposal, send, step, open, confirm },
    save: async (user = scene.official, typed: Fields = {}) =>
      send(user, await changeForm(challengeId, typed)),
    /** a change that waits for the colleague */
    waiting: (text?: Record<string, unknown>) =>
      createChange({ challengeId, authorId: scene.official.id, ...(text && { text }) }),
    now: () => db.challenge.findUniqueOrThrow({ where: { id: challengeId } }),
    asked: () => db.proposalReconfirmation.findMany(),
  }
}

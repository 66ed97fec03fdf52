import { completeContent, createProposal } from '#test/factories/proposal'
import * as edit from '~/features/proposals/routes/edit'
import * as show from '~/features/proposals/routes/show'
import { db } from '~/platform/database/client.server'
import { callAction } from './call-route'
import { asViewer, createScene, formOf } from './proposal-scene'

/** A scene with a complete draft, and its team's actions through the pages. */
export async function createDrafted(overrides = {}) {
  const scene = await createScene()
  const proposal = await createProposal({
    challengeId: scene.challenge.id,
    organisationId: scene.provider.id,
    content: overrides,
  })
  const as = (user: { id: string }) => asViewer(user, { proposalId: proposal.id })
  const submit = async (user = scene.author, version = 1) =>
    callAction(show, { ...(await as(user)), form: { step: 'submit', version: String(version) } })
  const withdraw = async (number = 1) =>
    callAction(show, { ...(await as(scene.author)), form: { step: 'withdraw', number: String(number) } })
  const save = async (content = completeContent(), version = 1, user = scene.author) =>
    callAction(edit, { ...(await as(user)), form: formOf(content, version) })
  const receipts = () =>
    db.submission.findMany({ where: { proposalId: proposal.id }, orderBy: { number: 'asc' } })
  return { ...scene, proposal, as, submit, withdraw, save, receipts }
}

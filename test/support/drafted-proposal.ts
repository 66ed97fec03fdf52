import { completeContent, createProposal } from '#test/factories/proposal'
import { FIRST_SECTION, type ProposalSection } from '~/domain/proposal/sections'
import * as edit from '~/features/proposals/routes/edit-section'
import * as show from '~/features/proposals/routes/show'
import { db } from '~/platform/database/client.server'
import { callAction, type Fields } from './call-route'
import { asViewer, changedSections, createScene, formOf } from './proposal-scene'

/** A scene with a complete draft, and its team's actions through the pages. */
export async function createDrafted(overrides = {}) {
  const scene = await createScene()
  const proposal = await createProposal({
    challengeId: scene.challenge.id,
    organisationId: scene.provider.id,
    content: overrides,
  })
  const first = completeContent(overrides)
  const as = (user: { id: string }, section: ProposalSection = FIRST_SECTION) =>
    asViewer(user, { proposalId: proposal.id, section })
  const submit = async (user = scene.author, version = 1) =>
    callAction(show, { ...(await as(user)), form: { step: 'submit', version: String(version) } })
  const withdraw = async (number = 1) =>
    callAction(show, { ...(await as(scene.author)), form: { step: 'withdraw', number: String(number) } })
  const send = async (section: ProposalSection, form: Fields, user: { id: string } = scene.author) =>
    callAction(edit, { ...(await as(user, section)), form })
  /** Saves what differs from the content that was there first, which is also what its author began from. */
  const save = async (content = completeContent(), version = 1, user = scene.author) => {
    const answers = []
    for (const section of changedSections(first, content))
      answers.push(await send(section, formOf(section, content, version, first), user))
    const refused = answers.find((one) => one.status !== 303)
    const [last] = answers.reverse()
    if (!last) throw new Error('there is always a first section')
    return refused ?? last
  }
  const receipts = () =>
    db.submission.findMany({ where: { proposalId: proposal.id }, orderBy: { number: 'asc' } })
  return { ...scene, proposal, first, as, submit, withdraw, send, save, receipts }
}

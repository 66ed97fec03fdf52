import { createOrganisation } from '#test/factories/organisation'
import { createPartner, hashNow } from '#test/factories/partner'
import { viewerOf } from '#test/factories/user'
import * as partners from '~/features/proposals/routes/partners'
import * as show from '~/features/proposals/routes/show'
import { db } from '~/platform/database/client.server'
import { callAction } from './call-route'
import { createMember } from './proposal-scene'

/**
 * Others around one sealed proposal: a partner that has joined and confirmed, one that did and has left, and an
 * organisation that is asked. The last two read nothing of it.
 * @param signatures words for name and role under the confirmations
 */
export async function createSealedPartners(proposalId: string, signatures: readonly string[]) {
  const proposal = await db.proposal.findUniqueOrThrow({ where: { id: proposalId } })
  const people = []
  for (const state of ['joined', 'joined', 'invited'] as const) {
    const { id } = await createOrganisation()
    await createPartner(proposal, id, state)
    people.push({ organisationId: id, user: await createMember(id, 'owner') })
  }
  const [partner, leaver, invited] = people
  if (!partner || !leaver || !invited) throw new Error('three organisations were made')
  const send = async (module: unknown, { user }: typeof partner, form: Record<string, string>) =>
    callAction(module as Parameters<typeof callAction>[0], {
      ...{ path: `/vorschlaege/${proposalId}`, params: { proposalId } },
      viewer: await viewerOf(user.id),
      form,
    })
  const { version } = proposal
  for (const [index, one] of [partner, leaver].entries()) {
    const answer = await send(show, one, {
      ...{ step: 'confirmCopy', organisationId: one.organisationId, version: String(version) },
      contentHash: await hashNow(proposalId),
      ...{ name: signatures[2 * index] ?? '', role: signatures[2 * index + 1] ?? '' },
    })
    if (answer.status !== 303) throw new Error(`a confirmation was answered ${answer.status}`)
  }
  const left = await send(partners, leaver, { step: 'leave', organisationId: leaver.organisationId })
  if (left.status !== 303) throw new Error(`leaving was answered ${left.status}`)
  return { leaver: leaver.user, invited: invited.user }
}

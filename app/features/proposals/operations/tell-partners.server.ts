import type { PartnerAction } from '~/domain/proposal/consortium'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'
import { authoritiesOf } from './authorities-behind.server'
import { freeWriters } from './proposal-recipients.server'
import type { ProposalRow } from './require-proposal.server'

type Step = {
  action: PartnerAction
  proposal: ProposalRow
  organisationId: string
  /** of the partner */
  name: string
  actorId: string
  eventId: string
  wasJoined: boolean
  hasLapsed: boolean
}

/** Tells those on the other side of a step. No message says a word of the content. */
export async function tellOtherSide(tx: Transaction, step: Step): Promise<void> {
  const { action, proposal, organisationId, name: partner, eventId, hasLapsed } = step
  const { id: proposalId, challenge } = proposal
  const authorityIds = await authoritiesOf(tx, challenge)
  const isOfLead = action === 'invite' || action === 'remove'
  const side = isOfLead ? organisationId : proposal.organisationId
  const userIds = (await freeWriters(tx, [side], authorityIds)).filter((one) => one !== step.actorId)
  const about = { title: challenge.title, lead: proposal.organisation.name, partner }
  const page = bothPaths('proposalPartners', { proposalId })
  if (action === 'invite')
    return tell(tx, { eventId, userIds, template: 'consortiumInvited', params: { ...page, ...about } })
  if (action === 'remove') {
    const params = { ...bothPaths('workspace'), ...about, wasJoined: step.wasJoined }
    return tell(tx, { eventId, userIds, template: 'consortiumRemoved', params })
  }
  if (action === 'leave')
    return tell(tx, {
      eventId,
      userIds,
      template: 'consortiumLeft',
      params: { ...page, ...about, hasLapsed },
    })
  const params = { ...page, ...about, hasJoined: action === 'join' }
  return tell(tx, { eventId, userIds, template: 'consortiumAnswered', params })
}

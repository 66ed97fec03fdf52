import {
  COUNTED_PARTNER_STATES,
  MOST_PARTNERS,
  type PartnerAction,
  type PartnerState,
  partnerSteps,
} from '~/domain/proposal/consortium'
import { PROPOSING_STATES } from '~/domain/proposal/eligibility'
import { type CallFacts, openObjection } from '~/domain/proposal/lifecycle'
import { databaseTime, db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { authoritiesOf } from './authorities-behind.server'
import { callFacts } from './call-facts.server'
import { freeWriting } from './proposal-recipients.server'
import type { requirePartnership } from './require-partnership.server'
import { type ProposalRow, standingTowards } from './require-proposal.server'

/** A partner as those see it who are in the team or asked to be, with the steps that this person may take now. */
export type ShownPartner = {
  organisationId: string
  name: string
  state: PartnerState
  /** when it came into this state */
  at: Date
  steps: PartnerAction[]
}

type Page = Awaited<ReturnType<typeof requirePartnership>>

/** The partners of a proposal, in the order in which they were asked; an outsider sees those who are in or asked. */
export async function listPartners({ viewer, side, proposal, lead }: Page) {
  const rows = await db.proposalPartner.findMany({
    where: {
      proposalId: proposal.id,
      ...(side === 'invited' && { state: { in: [...COUNTED_PARTNER_STATES] } }),
    },
    orderBy: [{ invitedAt: 'asc' }, { organisationId: 'asc' }],
    include: { organisation: { select: { name: true } } },
  })
  const call: CallFacts = { ...(await callFacts(db, proposal.challenge)), at: await databaseTime() }
  const partners: ShownPartner[] = []
  for (const { organisationId, organisation, state, ...times } of rows) {
    const own = await standingTowards(viewer, organisationId, proposal.challenge)
    const at = times.endedAt ?? times.answeredAt ?? times.invitedAt
    const steps = partnerSteps(state, { lead, own, call })
    partners.push({ organisationId, name: organisation.name, state, at, steps })
  }
  const isCounted = ({ state }: ShownPartner) => COUNTED_PARTNER_STATES.some((one) => one === state)
  const isFull = partners.filter(isCounted).length >= MOST_PARTNERS
  return { at: call.at, partners, isFull, objection: openObjection(call) }
}

/** Most organisations that one search shows. */
const MOST_FOUND = 10

/**
 * Organisations that the lead can ask, by a part of their name: such as may propose, have somebody who can
 * answer, stand not behind the challenge and are not asked yet. One statement.
 */
export async function findCandidates(
  { thing }: Authorized<'proposal.managePartners', ProposalRow>,
  name: string,
): Promise<{ id: string; name: string }[]> {
  if (name.length < 2) return []
  const authorityIds = await authoritiesOf(db, thing.challenge)
  return db.organisation.findMany({
    where: {
      id: { notIn: [thing.organisationId, ...authorityIds] },
      kind: { not: 'authority' },
      state: { in: [...PROPOSING_STATES] },
      name: { contains: name, mode: 'insensitive' },
      memberships: { some: freeWriting(authorityIds) },
      proposalPartners: { none: { proposalId: thing.id, state: { in: [...COUNTED_PARTNER_STATES] } } },
    },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    take: MOST_FOUND,
    select: { id: true, name: true },
  })
}

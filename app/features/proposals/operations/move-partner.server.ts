import {
  COUNTED_PARTNER_STATES,
  judgePartnerStep,
  PARTNER_TRANSITIONS,
  type PartnerAction,
  type PartnerObjection,
  type PartnerState,
} from '~/domain/proposal/consortium'
import type { CallFacts, ClosedBecause } from '~/domain/proposal/lifecycle'
import { OPENED_PHASE, sealContext } from '~/domain/proposal/seal'
import { dropProposalDrafts } from '~/features/profiles/operations/drop-drafts.server'
import { lockOrganisation } from '~/features/profiles/operations/member-rows.server'
import { type Transaction, transact } from '~/platform/database/client.server'
import { uniqueViolation } from '~/platform/database/unique-violation'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { askPartners, takeBackAsking } from './ask-partners.server'
import { authoritiesOf } from './authorities-behind.server'
import { lapseWithout } from './lapse-submission.server'
import { copyUnderLock } from './locked-copy.server'
import { type Late, type NotOpen, passDeadline } from './pass-deadline.server'
import { freeWriters } from './proposal-recipients.server'
import type { ProposalRow } from './require-proposal.server'
import { lockProposal } from './submit-proposal.server'
import { tellOtherSide } from './tell-partners.server'

/** A proposal and an organisation that is, was or shall be a partner in it. */
export type Partnership = { proposal: ProposalRow; organisationId: string }
export type PartnerMoved =
  | { ok: true }
  | Late
  | NotOpen
  | { ok: false; reason: Exclude<PartnerObjection, ClosedBecause> | 'wrongState' }

type Permission<Action extends PartnerAction> = (typeof PARTNER_TRANSITIONS)[Action]['permission']

/**
 * One step of a partnership, under the lock of the organisation, the gate of the deadline and the lock of the
 * proposal, in this order: nobody joins two teams at once, and no submission overtakes a partner that leaves.
 * Who comes or goes changes what would be frozen: the proposal gets a new version.
 */
export async function movePartner<Action extends PartnerAction>(
  { actor, thing }: Authorized<Permission<Action>, Partnership>,
  action: Action,
): Promise<PartnerMoved> {
  try {
    return await transact((tx) => move(tx, action, thing, actor.id))
  } catch (error) {
    // The index that keeps an organisation in one team has the last word.
    if (uniqueViolation(error)) return { ok: false, reason: 'inAnotherTeam' }
    throw error
  }
}

async function move(
  tx: Transaction,
  action: PartnerAction,
  { proposal, organisationId }: Partnership,
  actorId: string,
): Promise<PartnerMoved> {
  const { id, challengeId } = proposal
  await lockOrganisation(tx, organisationId)
  const attempt = { challengeId, proposalId: id, actorId, action, contentHash: null }
  const passage = await passDeadline(tx, attempt)
  if (!passage.ok) return passage
  const { version } = await lockProposal(tx, id)
  const facts = await partnerFacts(tx, { proposal, organisationId }, passage)
  if (!facts) return { ok: false, reason: 'partnerMayNotPropose' }
  const { state } = facts
  const decision = judgePartnerStep(action, state, facts)
  if (!decision.ok) return refusal(decision.reason)
  const before = await copyUnderLock(tx, proposal, version)
  await write(tx, { action, proposal, organisationId, actorId, at: passage.at })
  const { id: eventId } = await appendEvent(tx, {
    stream: { type: 'proposal', id },
    actorId,
    action: PARTNER_TRANSITIONS[action].event,
    values: { organisationId },
    sealedContext: sealContext(challengeId),
  })
  const step = { action, proposal, organisationId, actorId, eventId, name: facts.name }
  const changesCopy = action === 'join' || state === 'joined'
  const hasLapsed = state === 'joined' && (await lapseWithout(tx, { ...step, at: passage.at }))
  await tellOtherSide(tx, { ...step, wasJoined: state === 'joined', hasLapsed })
  if (!changesCopy) return { ok: true }
  await tx.proposal.update({
    where: { id },
    data: { version: { increment: 1 }, updatedById: actorId, updatedAt: passage.at },
  })
  if (action !== 'join') await takeBackAsking(tx, id, organisationId)
  const joined = action === 'join' ? organisationId : undefined
  await askPartners(tx, { ...step, before, deadlineAt: passage.deadlineAt, joined })
  return { ok: true }
}

/** The gate has judged the deadline before, under the same clock: what is left are the other reasons. */
function refusal(reason: PartnerObjection | 'wrongState' | 'reasonMissing'): PartnerMoved {
  if (reason === 'deadlinePassed' || reason === 'reasonMissing') return { ok: false, reason: 'wrongState' }
  return { ok: false, reason }
}

async function partnerFacts(tx: Transaction, { proposal, organisationId }: Partnership, call: CallFacts) {
  const { id, challengeId, challenge } = proposal
  const organisation = await tx.organisation.findUnique({
    where: { id: organisationId },
    select: { name: true, kind: true, state: true },
  })
  if (!organisation) return null
  const rows = await tx.proposalPartner.findMany({
    where: { OR: [{ proposalId: id }, { challengeId, organisationId, state: 'joined' }] },
  })
  const own = rows.filter((one) => one.proposalId === id)
  const before = own.find((one) => one.organisationId === organisationId)
  const leads = await tx.proposal.count({ where: { challengeId, organisationId, phase: proposal.phase } })
  const authorityIds = await authoritiesOf(tx, challenge)
  const state: PartnerState = before?.state ?? 'none'
  return {
    call,
    state,
    name: organisation.name,
    counted: own.filter((one) => COUNTED_PARTNER_STATES.some((counted) => counted === one.state)).length,
    candidate: {
      kind: organisation.kind,
      state: organisation.state,
      isLead: organisationId === proposal.organisationId,
      isBehindChallenge: authorityIds.includes(organisationId),
      freeWriters: (await freeWriters(tx, [organisationId], authorityIds)).length,
      isInAnotherTeam: leads > 0 || rows.some((one) => one.proposalId !== id && one.phase === proposal.phase),
    },
  }
}

type Write = Partnership & { action: PartnerAction; actorId: string; at: Date }

async function write(tx: Transaction, { action, proposal, organisationId, actorId, at }: Write) {
  const { id: proposalId, challengeId } = proposal
  const where = { proposalId_organisationId: { proposalId, organisationId } }
  const state = PARTNER_TRANSITIONS[action].to
  if (action === 'invite') {
    const fresh = { state, invitedById: actorId, invitedAt: at }
    await tx.proposalPartner.upsert({
      where,
      create: { proposalId, challengeId, phase: OPENED_PHASE, organisationId, ...fresh },
      update: { ...fresh, answeredById: null, answeredAt: null, endedAt: null },
    })
    return
  }
  const isAnswer = action === 'join' || action === 'decline'
  const before = await tx.proposalPartner.update({
    where,
    data: { state, ...(isAnswer ? { answeredById: actorId, answeredAt: at } : { endedAt: at }) },
  })
  if (action === 'join' && before.joinedAt === null)
    await tx.proposalPartner.update({ where, data: { joinedAt: at } })
  // Whoever comes back says yes anew: going takes every earlier yes along.
  if (isAnswer) return
  await tx.partnerConfirmation.deleteMany({ where: { proposalId, organisationId } })
  const members = await tx.membership.findMany({ where: { organisationId }, select: { userId: true } })
  await dropProposalDrafts(
    tx,
    members.map((one) => one.userId),
  )
}

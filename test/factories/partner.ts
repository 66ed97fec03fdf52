import type { PartnerState } from '~/domain/proposal/consortium'
import { sealSignatory } from '~/features/proposals/operations/copy-confirmations.server'
import { copyHash, workingCopy } from '~/features/proposals/operations/proposal-content.server'
import { db } from '~/platform/database/client.server'

const SOMEBODY = '00000000-0000-7000-8000-00000000b002'

type Proposal = { id: string; challengeId: string }

/** A partner of a proposal in one of its states. */
export function createPartner(
  { id: proposalId, challengeId }: Proposal,
  organisationId: string,
  state: Exclude<PartnerState, 'none'> = 'joined',
) {
  const at = new Date(Date.now() - 1_800_000)
  const hasJoined = state === 'joined' || state === 'left'
  return db.proposalPartner.create({
    data: {
      ...{ proposalId, challengeId, organisationId, state, invitedById: SOMEBODY, invitedAt: at },
      ...(state !== 'invited' && { answeredAt: at }),
      ...(hasJoined && { joinedAt: at }),
      ...((state === 'left' || state === 'removed') && { endedAt: at }),
    },
  })
}

/** The hash of a proposal's working copy as it is now. */
export async function hashNow(proposalId: string): Promise<string> {
  const row = await db.proposal.findUniqueOrThrow({
    where: { id: proposalId },
    include: {
      files: { where: { removedAt: null }, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
      partners: {
        where: { state: 'joined' },
        orderBy: { organisationId: 'asc' },
        include: { organisation: true },
      },
    },
  })
  return copyHash(workingCopy(row))
}

/** A partner's yes to the copy as it is now. */
export async function createConfirmation(
  { id: proposalId, challengeId }: Proposal,
  organisationId: string,
  { confirmedById = SOMEBODY, name = 'Pia Partner', role = 'Projektleitung' } = {},
) {
  const { version } = await db.proposal.findUniqueOrThrow({ where: { id: proposalId } })
  return db.partnerConfirmation.create({
    data: {
      ...{ proposalId, organisationId, version, confirmedById, at: new Date() },
      contentHash: await hashNow(proposalId),
      sealed: sealSignatory(challengeId, { name, role }),
    },
  })
}

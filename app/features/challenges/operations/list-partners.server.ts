import {
  PARTNER_ACTIONS,
  PARTNER_TRANSITIONS,
  type PartnerAction,
  type PartnerObjection,
  type PartnerState,
  partnerGuards,
} from '~/domain/challenge/partners'
import { decide } from '~/domain/lifecycle/transition'
import { isGranted } from '~/domain/permission/matrix'
import { standingToOrganisation } from '~/domain/permission/standing'
import { partnerProgress } from '~/domain/progress/challenge'
import type { Progress } from '~/domain/progress/progress'
import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

/** A partner as the authorities concerned see it, with the steps that this person may take now. */
export type ShownPartner = {
  organisationId: string
  name: string
  state: PartnerState
  invitedAt: Date
  answeredAt: Date | null
  reason: string | null
  actions: PartnerAction[]
  progress: Progress | null
}

/** All authorities that were ever asked, the first one first. One statement. */
export async function listPartners(
  viewer: Viewer,
  challenge: Pick<ChallengeWithAuthority, 'id' | 'state' | 'authorityId'>,
): Promise<ShownPartner[]> {
  const rows = await db.challengePartner.findMany({
    where: { challengeId: challenge.id },
    orderBy: [{ invitedAt: 'asc' }, { organisationId: 'asc' }],
    include: { organisation: { select: { name: true, kind: true, state: true } } },
  })
  return rows.map(({ organisation, ...row }) => {
    const guards = partnerGuards({
      challengeState: challenge.state,
      isLeader: challenge.authorityId === row.organisationId,
      isVerifiedAuthority: organisation.kind === 'authority' && organisation.state === 'verified',
    })
    const actions = PARTNER_ACTIONS.filter((action) => {
      const transition = PARTNER_TRANSITIONS[action]
      const owner = transition.permission === 'partner.invite' ? challenge.authorityId : row.organisationId
      if (!isGranted(transition.permission, standingToOrganisation(viewer, owner))) return false
      return decide<PartnerState, keyof typeof guards, PartnerObjection>(
        transition,
        row.state,
        guards,
        'given',
      ).ok
    })
    const { organisationId, state, invitedAt, answeredAt, reason } = row
    const progress = partnerProgress(state, challenge.state)
    return {
      organisationId,
      name: organisation.name,
      state,
      invitedAt,
      answeredAt,
      reason,
      actions,
      progress,
    }
  })
}

/** Verified authorities that can be asked: neither the one that leads nor one that is listed. One statement. */
export function listInvitable(challenge: { id: string; authorityId: string }) {
  return db.organisation.findMany({
    where: {
      ...{ kind: 'authority', state: 'verified', id: { not: challenge.authorityId } },
      partnerships: { none: { challengeId: challenge.id, state: { in: ['invited', 'confirmed'] } } },
    },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  })
}

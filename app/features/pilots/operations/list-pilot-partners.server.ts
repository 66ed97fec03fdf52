import type { PartnerState } from '~/domain/challenge/partners'
import { decide } from '~/domain/lifecycle/transition'
import { standingToOrganisation } from '~/domain/permission/standing'
import {
  PILOT_PARTNER_ACTIONS,
  PILOT_PARTNER_TRANSITIONS,
  type PilotPartnerAction,
  type PilotPartnerGuard,
  type PilotPartnerObjection,
  pilotPartnerGuards,
} from '~/domain/pilot/partners'
import { db } from '~/platform/database/client.server'
import { Authorized } from '~/platform/guard/authorized.server'
import type { Viewer } from '~/platform/session/viewer.server'
import type { PilotRow } from './pilot-facts.server'

/** A partner as the team sees it, and what this person can do about it. */
export type ListedPilotPartner = {
  organisationId: string
  name: string
  role: string
  state: Exclude<PartnerState, 'none'>
  reason: string | null
  actions: Exclude<PilotPartnerAction, 'invite'>[]
}

/** The partners for members of the authority; for others only the ones of their own organisations. */
export function listPilotPartners(viewer: Viewer, pilot: PilotRow, isLead: boolean): ListedPilotPartner[] {
  const own = (organisationId: string) =>
    standingToOrganisation(viewer, organisationId).relation === 'sameOrganisation'
  return pilot.partners
    .filter(({ organisationId }) => isLead || own(organisationId))
    .map(({ organisationId, organisation, role, state, reason }) => ({
      ...{ organisationId, name: organisation.name, role, state, reason },
      actions: PILOT_PARTNER_ACTIONS.flatMap((action) =>
        action !== 'invite' && mayTake(action, viewer, pilot, { organisationId, state, organisation })
          ? [action]
          : [],
      ),
    }))
}

type Partner = { organisationId: string; state: PartnerState; organisation: { state: string } }

function mayTake(
  action: PilotPartnerAction,
  viewer: Viewer,
  pilot: PilotRow,
  { organisationId, state, organisation }: Partner,
): boolean {
  const transition = PILOT_PARTNER_TRANSITIONS[action]
  const { permission } = transition
  const owner = permission === 'pilot.managePartners' ? pilot.authorityId : organisationId
  const guards = pilotPartnerGuards({
    pilotState: pilot.state,
    isLeader: false,
    isVerified: organisation.state === 'verified',
  })
  return (
    Authorized.judge(permission, viewer, standingToOrganisation(viewer, owner), pilot) !== null &&
    decide<PartnerState, PilotPartnerGuard, PilotPartnerObjection>(transition, state, guards, 'given').ok
  )
}

const MOST = 500

/** The verified organisations that can be asked: none that is asked or takes part, by name. One statement. */
export function listAskable({ authorityId, partners }: PilotRow): Promise<{ id: string; name: string }[]> {
  const listed = partners.filter(({ state }) => state === 'invited' || state === 'confirmed')
  const taken = [authorityId, ...listed.map((one) => one.organisationId)]
  return db.organisation.findMany({
    where: { state: 'verified', id: { notIn: taken } },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, name: true },
  })
}

import type { PermissionKey } from '~/domain/permission/matrix'
import { standingToOrganisation, standingToTeam } from '~/domain/permission/standing'
import { PUBLIC_PILOT_STATES } from '~/domain/pilot/pilot'
import { db } from '~/platform/database/client.server'
import { Authorized, authorize } from '~/platform/guard/authorized.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, publicPage, requireViewer } from '~/platform/guard/page.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { listedPartners, type PilotRow, WHOLE_PILOT } from './pilot-facts.server'

async function findPilot({ params }: PageArguments): Promise<PilotRow> {
  const id = idParameter(params, 'pilotId')
  const row = await db.pilot.findUnique({ where: { id }, include: WHOLE_PILOT })
  if (!row) throw notFound()
  return row
}

const isPublic = ({ state }: PilotRow) => PUBLIC_PILOT_STATES.includes(state)

/**
 * The organisation through which somebody may read an unpublished pilot: one that is asked or has confirmed and
 * where they are a member now. Nothing of the authority's rights follows from it.
 */
export function askedThrough(viewer: Viewer | null, pilot: PilotRow): string | null {
  const readable = listedPartners(pilot).find(({ organisationId }) =>
    Authorized.judge('pilot.readAsPartner', viewer, standingToOrganisation(viewer, organisationId), pilot),
  )
  return readable?.organisationId ?? null
}

/**
 * The guard of every page of the authority about one of its pilots.
 * @throws Response redirect to the log-in; 404 where there is none or the permission is not held
 */
export async function requirePilot<Key extends PermissionKey>(args: PageArguments, key: Key) {
  const page = await requireViewer(args)
  const pilot = await findPilot(args)
  const standing = standingToOrganisation(page.viewer, pilot.authorityId)
  const authorized = authorize(key, page.viewer, standing, pilot)
  return { ...page, pilot, standing, authorized }
}

/**
 * The guard of the page of a pilot: public ones to everybody, others to the authority, to staff and to those who
 * are asked to take part.
 * @throws Response 404 for everybody else
 */
export async function requireVisiblePilot(args: PageArguments) {
  const page = await publicPage(args)
  const pilot = await findPilot(args)
  const standing = standingToOrganisation(page.viewer, pilot.authorityId)
  const partnerId = askedThrough(page.viewer, pilot)
  if (!isPublic(pilot) && partnerId === null) authorize('pilot.viewUnpublished', page.viewer, standing, pilot)
  return {
    ...{ ...page, pilot, standing, partnerId },
    isPublic: isPublic(pilot),
    canManage: Authorized.judge('pilot.manage', page.viewer, standing, pilot) !== null,
  }
}

/**
 * The guard of the page on which the authority and its partners agree: members of the authority and of those that
 * are asked or take part.
 * @throws Response 404 for everybody else
 */
export async function requirePilotTeam(args: PageArguments) {
  const page = await requireViewer(args)
  const pilot = await findPilot(args)
  const standing = standingToOrganisation(page.viewer, pilot.authorityId)
  const isLead = standing.relation === 'sameOrganisation'
  if (!isLead && askedThrough(page.viewer, pilot) === null) throw notFound()
  const canInvite = Authorized.judge('pilot.managePartners', page.viewer, standing, pilot) !== null
  return { ...page, pilot, isLead, canInvite }
}

/**
 * The guard of the page for interim reports: who writes for the authority or for an organisation that takes part.
 * @returns also the organisations for which this person may report
 * @throws Response 404 for everybody else
 */
export async function requirePilotReport(args: PageArguments) {
  const page = await requireViewer(args)
  const pilot = await findPilot(args)
  const joined = pilot.partners.filter(({ state }) => state === 'confirmed')
  const ids = joined.map((one) => one.organisationId)
  const standing = standingToTeam(page.viewer, pilot.authorityId, ids)
  const authorized = authorize('pilot.report', page.viewer, standing, pilot)
  const team = [pilot.authority, ...joined.map(({ organisation }) => organisation)]
  const reporting = team.filter(({ id }) =>
    Authorized.judge('pilot.report', page.viewer, standingToOrganisation(page.viewer, id), pilot),
  )
  return { ...page, pilot, authorized, reporting: reporting.map(({ id, name }) => ({ id, name })) }
}

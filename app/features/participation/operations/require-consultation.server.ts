import { PUBLIC_CONSULTATION_STATES } from '~/domain/participation/consultation'
import type { PermissionKey } from '~/domain/permission/matrix'
import { standingToOrganisation } from '~/domain/permission/standing'
import { db } from '~/platform/database/client.server'
import { Authorized, authorize } from '~/platform/guard/authorized.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, publicPage, requireViewer } from '~/platform/guard/page.server'
import { type ConsultationRow, WITH_ORGANISATION } from './consultation-facts.server'

async function findConsultation({ params }: PageArguments): Promise<ConsultationRow> {
  const id = idParameter(params, 'consultationId')
  const row = await db.consultation.findUnique({ where: { id }, include: WITH_ORGANISATION })
  if (!row) throw notFound()
  return row
}

const isPublic = ({ state }: ConsultationRow) => PUBLIC_CONSULTATION_STATES.includes(state)

/**
 * The guard of every page of the authority about one of its consultations.
 * @throws Response redirect to the log-in; 404 where there is none or the permission is not held
 */
export async function requireConsultation<Key extends PermissionKey>(args: PageArguments, key: Key) {
  const page = await requireViewer(args)
  const consultation = await findConsultation(args)
  const standing = standingToOrganisation(page.viewer, consultation.organisationId)
  const authorized = authorize(key, page.viewer, standing, consultation)
  return { ...page, consultation, standing, authorized }
}

/**
 * The guard of the page of a consultation: public ones to everybody, others to the authority and to staff.
 * @throws Response 404 for everybody else
 */
export async function requireVisibleConsultation(args: PageArguments) {
  const page = await publicPage(args)
  const consultation = await findConsultation(args)
  const standing = standingToOrganisation(page.viewer, consultation.organisationId)
  if (!isPublic(consultation)) authorize('consultation.viewUnpublished', page.viewer, standing, consultation)
  const manager = Authorized.judge('consultation.manage', page.viewer, standing, consultation)
  return {
    ...{ ...page, consultation, standing },
    isPublic: isPublic(consultation),
    canManage: manager !== null,
  }
}

/**
 * The guard of what only a public consultation has: statements, result.
 * @throws Response 404 where it is not public
 */
export async function requirePublicConsultation(args: PageArguments) {
  const page = await publicPage(args)
  const consultation = await findConsultation(args)
  if (!isPublic(consultation)) throw notFound()
  const standing = standingToOrganisation(page.viewer, consultation.organisationId)
  return { ...page, consultation, standing }
}

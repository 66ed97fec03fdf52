import { PUBLIC_CONSULTATION_STATES } from '~/domain/participation/consultation'
import { path } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { SubjectKind } from './subject'

/** Consultations: talked about from their publication until the authority has said what becomes of it. */
export const consultationSubject: SubjectKind = {
  name: 'consultation',
  async find(ids) {
    const rows = await db.consultation.findMany({
      where: { id: { in: [...ids] }, state: { in: [...PUBLIC_CONSULTATION_STATES] } },
      select: {
        ...{ id: true, title: true, state: true, organisationId: true },
        organisation: { select: { name: true } },
      },
    })
    return rows.map(({ id, title, state, organisationId, organisation }) => ({
      ...{ type: 'consultation', id, title },
      address: {
        de: path('de', 'consultation', { consultationId: id }),
        en: path('en', 'consultation', { consultationId: id }),
      },
      ...{ organisationId, organisationName: organisation.name },
      isOpen: state === 'published',
    }))
  },
}

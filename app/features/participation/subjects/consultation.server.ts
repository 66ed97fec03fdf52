import { type ConsultationState, PUBLIC_CONSULTATION_STATES } from '~/domain/participation/consultation'
import { path } from '~/paths'
import type { SubjectKind } from './subject'

type Row = {
  id: string
  title: string
  state: ConsultationState
  organisationId: string
  organisationName: string
}

/** Consultations: talked about from their publication until the authority has said what becomes of it. */
export const consultationSubject: SubjectKind = {
  name: 'consultation',
  async find(ids, _at, from) {
    const rows = await from.$queryRaw<Row[]>`
      SELECT c.id, c.title, c.state::text AS state, o.id AS "organisationId", o.name AS "organisationName"
      FROM "Consultation" c JOIN "Organisation" o ON o.id = c."organisationId"
      WHERE c.id = ANY(${[...ids]}::text[]) AND c.state::text = ANY(${[...PUBLIC_CONSULTATION_STATES]}::text[])`
    return rows.map(({ id, title, state, organisationId, organisationName }) => ({
      ...{ type: 'consultation', id, title },
      address: {
        de: path('de', 'consultation', { consultationId: id }),
        en: path('en', 'consultation', { consultationId: id }),
      },
      ...{ organisationId, organisationName },
      isOpen: state === 'published',
    }))
  },
}

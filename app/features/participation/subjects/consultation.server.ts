import { Prisma } from '#prisma/generated/client'
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
  async read(ids, _at, from, isLocked = false) {
    const rows = await from.$queryRaw<Row[]>`
      SELECT c.id, c.title, c.state::text AS state, o.id AS "organisationId", o.name AS "organisationName"
      FROM "Consultation" c JOIN "Organisation" o ON o.id = c."organisationId"
      WHERE c.id = ANY(${[...ids]}::text[]) ${isLocked ? Prisma.sql`FOR SHARE OF c` : Prisma.empty}`
    return rows.map(({ state, ...row }) => ({
      ...{ ...row, type: 'consultation' },
      address: {
        de: path('de', 'consultation', { consultationId: row.id }),
        en: path('en', 'consultation', { consultationId: row.id }),
      },
      isPublic: PUBLIC_CONSULTATION_STATES.includes(state),
      isOpen: state === 'published',
    }))
  },
}

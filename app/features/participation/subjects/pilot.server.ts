import { Prisma } from '#prisma/generated/client'
import { LISTED_PILOT_STATES, type PilotState } from '~/domain/pilot/pilot'
import { path } from '~/paths'
import type { SubjectKind } from './subject'

type Row = {
  id: string
  title: string
  state: PilotState
  organisationId: string
  organisationName: string
}

/** Pilots: talked about from their publication on, also when they are over; not what was withdrawn. */
export const pilotSubject: SubjectKind = {
  name: 'pilot',
  async read(ids, _at, from, isLocked = false) {
    const rows = await from.$queryRaw<Row[]>`
      SELECT p.id, p.title, p.state::text AS state, o.id AS "organisationId", o.name AS "organisationName"
      FROM "Pilot" p JOIN "Organisation" o ON o.id = p."authorityId"
      WHERE p.id = ANY(${[...ids]}::text[]) ${isLocked ? Prisma.sql`FOR SHARE OF p` : Prisma.empty}`
    return rows.map(({ state, ...row }) => ({
      ...{ ...row, type: 'pilot' },
      address: {
        de: path('de', 'pilot', { pilotId: row.id }),
        en: path('en', 'pilot', { pilotId: row.id }),
      },
      isPublic: LISTED_PILOT_STATES.includes(state),
      isOpen: LISTED_PILOT_STATES.includes(state),
    }))
  },
}

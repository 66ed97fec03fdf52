import { Prisma } from '#prisma/generated/client'
import { type ChallengeState, PUBLIC_CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import { path } from '~/paths'
import type { SubjectKind } from './subject'

type Row = {
  id: string
  title: string
  state: ChallengeState
  organisationId: string
  organisationName: string
}

/** Challenges: talked about from their publication until they are put aside. */
export const challengeSubject: SubjectKind = {
  name: 'challenge',
  async read(ids, _at, from, isLocked = false) {
    const rows = await from.$queryRaw<Row[]>`
      SELECT c.id, c.title, c.state::text AS state, o.id AS "organisationId", o.name AS "organisationName"
      FROM "Challenge" c JOIN "Organisation" o ON o.id = c."authorityId"
      WHERE c.id = ANY(${[...ids]}::text[]) ${isLocked ? Prisma.sql`FOR SHARE OF c` : Prisma.empty}`
    return rows.map(({ state, ...row }) => ({
      ...{ ...row, type: 'challenge' },
      address: {
        de: path('de', 'challenge', { challengeId: row.id }),
        en: path('en', 'challenge', { challengeId: row.id }),
      },
      isPublic: PUBLIC_CHALLENGE_STATES.includes(state),
      isOpen: state === 'published' || state === 'opened',
    }))
  },
  watchers: (id) => Prisma.sql`SELECT "userId" FROM "Watch" WHERE "challengeId" = ${id}`,
}

import { PUBLIC_CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import { path } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { SubjectKind } from './subject'

type Row = { id: string; title: string; state: string; authorityId: string; authority: string }

/** Challenges: talked about from their publication until they are put aside. */
export const challengeSubject: SubjectKind = {
  name: 'challenge',
  async find(ids) {
    const rows = await db.$queryRaw<Row[]>`
      SELECT c.id, c.title, c.state::text AS state, c."authorityId", o.name AS authority
      FROM "Challenge" c JOIN "Organisation" o ON o.id = c."authorityId"
      WHERE c.id = ANY(${[...ids]}::text[]) AND c.state::text = ANY(${[...PUBLIC_CHALLENGE_STATES]}::text[])`
    return rows.map(({ id, title, state, authorityId, authority }) => ({
      ...{ type: 'challenge', id, title },
      address: {
        de: path('de', 'challenge', { challengeId: id }),
        en: path('en', 'challenge', { challengeId: id }),
      },
      ...{ organisationId: authorityId, organisationName: authority },
      isOpen: state === 'published' || state === 'opened',
    }))
  },
}

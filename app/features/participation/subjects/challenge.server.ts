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
  async find(ids, _at, from) {
    const rows = await from.$queryRaw<Row[]>`
      SELECT c.id, c.title, c.state::text AS state, o.id AS "organisationId", o.name AS "organisationName"
      FROM "Challenge" c JOIN "Organisation" o ON o.id = c."authorityId"
      WHERE c.id = ANY(${[...ids]}::text[]) AND c.state::text = ANY(${[...PUBLIC_CHALLENGE_STATES]}::text[])`
    return rows.map(({ id, title, state, organisationId, organisationName }) => ({
      ...{ type: 'challenge', id, title },
      address: {
        de: path('de', 'challenge', { challengeId: id }),
        en: path('en', 'challenge', { challengeId: id }),
      },
      ...{ organisationId, organisationName },
      isOpen: state === 'published' || state === 'opened',
    }))
  },
}

import { PUBLIC_CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import { path } from '~/paths'
import type { SubjectKind } from './subject'

/** Challenges: talked about from their publication until they are put aside. */
export const challengeSubject: SubjectKind = {
  name: 'challenge',
  async find(ids, _at, from) {
    const rows = await from.challenge.findMany({
      where: { id: { in: [...ids] }, state: { in: [...PUBLIC_CHALLENGE_STATES] } },
      select: {
        ...{ id: true, title: true, state: true, authorityId: true },
        authority: { select: { name: true } },
      },
    })
    return rows.map(({ id, title, state, authorityId, authority }) => ({
      ...{ type: 'challenge', id, title },
      address: {
        de: path('de', 'challenge', { challengeId: id }),
        en: path('en', 'challenge', { challengeId: id }),
      },
      ...{ organisationId: authorityId, organisationName: authority.name },
      isOpen: state === 'published' || state === 'opened',
    }))
  },
}

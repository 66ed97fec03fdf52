import { db } from '~/platform/database/client.server'

const MOST = 500

/** Authorities with a public challenge, in German order: for the filter of the list. One statement. */
export function listChallengeAuthorities(): Promise<{ id: string; name: string }[]> {
  return db.organisation.findMany({
    where: {
      challenges: { some: { state: { in: ['published', 'opened', 'withdrawn', 'archived'] } } },
    },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
    take: MOST,
  })
}

import { db } from '~/platform/database/client.server'
import { createKeeper } from '~/platform/lists/kept-answers.server'

const MOST = 500

type Authority = { id: string; name: string }

const keepAuthorities = createKeeper<Authority[]>()

/** Authorities with a public challenge, in German order: for the filter of the list. One statement, kept for a moment. */
export function listChallengeAuthorities(): Promise<Authority[]> {
  return keepAuthorities('all', findAuthorities)
}

async function findAuthorities(): Promise<Authority[]> {
  return db.organisation.findMany({
    where: {
      challenges: { some: { state: { in: ['published', 'opened', 'withdrawn', 'archived'] } } },
    },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
    take: MOST,
  })
}

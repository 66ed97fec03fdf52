import { PUBLIC_CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import { PUBLIC_CONSULTATION_STATES } from '~/domain/participation/consultation'
import { LISTED_PILOT_STATES } from '~/domain/pilot/pilot'
import { db } from '~/platform/database/client.server'
import { PUBLIC_VERSION } from '~/platform/public-data/public-entries.server'

/** Search engines read at most 50,000 addresses a file; there are six kinds of things, each thing has two. */
const MOST = 4_000

export type PublicThing = { id: string; updatedAt: Date }

/** Ids of what is public and has a page of its own, the latest change first. */
export async function listPublicThings(): Promise<{
  challenges: PublicThing[]
  organisations: PublicThing[]
  foreignChallenges: PublicThing[]
  consultations: PublicThing[]
  registerEntries: PublicThing[]
  pilots: PublicThing[]
}> {
  const order = {
    orderBy: [{ updatedAt: 'desc' as const }, { id: 'asc' as const }],
    take: MOST,
    select: { id: true, updatedAt: true } as const,
  }
  const [challenges, organisations, foreignChallenges, consultations, pilots, registerEntries] =
    await Promise.all([
      db.challenge.findMany({ where: { state: { in: [...PUBLIC_CHALLENGE_STATES] } }, ...order }),
      db.organisation.findMany({ where: { state: 'verified' }, ...order }),
      db.foreignChallenge.findMany(order),
      db.consultation.findMany({ where: { state: { in: [...PUBLIC_CONSULTATION_STATES] } }, ...order }),
      db.pilot.findMany({ where: { state: { in: [...LISTED_PILOT_STATES] } }, ...order }),
      listPublicEntries(),
    ])
  return { challenges, organisations, foreignChallenges, consultations, pilots, registerEntries }
}

/** When the public version came: what is written for the next one is nobody's business. */
async function listPublicEntries(): Promise<PublicThing[]> {
  const rows = await db.registerVersion.findMany({
    where: PUBLIC_VERSION,
    ...{
      orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
      take: MOST,
      select: { entryId: true, publishedAt: true },
    },
  })
  return rows.map(({ entryId, publishedAt }) => ({ id: entryId, updatedAt: publishedAt }))
}

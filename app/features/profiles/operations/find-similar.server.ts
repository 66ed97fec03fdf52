import type { OrganisationState } from '~/domain/organisation/lifecycle'
import { PUBLIC_ORGANISATION_STATES } from '~/domain/organisation/lifecycle'
import { isSimilarName, tellingWords } from '~/domain/organisation/similar-name'
import { sortKey } from '~/domain/text/sort-key'
import { db } from '~/platform/database/client.server'

export type SimilarOrganisation = { id: string; name: string; city: string | null; state: OrganisationState }

const WORDS = 3
const CANDIDATES = 200
const SHOWN = 5

/** Public organisations whose name may mean the same, five at most. */
export async function findSimilar(name: string): Promise<SimilarOrganisation[]> {
  const key = sortKey(name)
  const words = tellingWords(key).slice(0, WORDS)
  const parts = words.length > 0 ? words : [key]
  const candidates = await db.organisation.findMany({
    where: {
      state: { in: [...PUBLIC_ORGANISATION_STATES] },
      OR: parts.map((part) => ({ sortKey: { contains: part } })),
    },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    take: CANDIDATES,
    select: { id: true, name: true, sortKey: true, city: true, state: true },
  })
  return candidates
    .filter((candidate) => isSimilarName(key, candidate.sortKey))
    .slice(0, SHOWN)
    .map(({ sortKey: _key, ...shown }) => shown)
}

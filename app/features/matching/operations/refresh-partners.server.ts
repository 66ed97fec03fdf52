import { setImmediate } from 'node:timers/promises'
import { SHARING_STATES } from '~/domain/challenge/shared-problem'
import { PARTNER_KINDS } from '~/domain/matching/partner-kinds'
import { ORGANISATION_KINDS } from '~/domain/taxonomy/vocabulary'
import { db } from '~/platform/database/client.server'
import { computePartners } from './compute-partners.server'
import { computeSameProblem } from './compute-same-problem.server'

const AT_ONCE = 500
const FINDING_KINDS = ORGANISATION_KINDS.filter(
  (kind) => kind !== 'authority' && PARTNER_KINDS[kind].length > 0,
)

/** Computes all pairs anew: a job of the night, for challenges that have closed and for what a bound has left out. */
export async function refreshPartners(): Promise<void> {
  await forEachOf(
    (after) =>
      db.organisation.findMany({
        where: { state: 'verified', kind: { in: FINDING_KINDS }, id: { gt: after } },
        ...inOrder,
      }),
    computePartners,
  )
  await forEachOf(
    (after) =>
      db.challenge.findMany({ where: { state: { in: [...SHARING_STATES] }, id: { gt: after } }, ...inOrder }),
    computeSameProblem,
  )
}

const inOrder = { orderBy: { id: 'asc' }, take: AT_ONCE, select: { id: true } } as const

/** One after the other, and others have their turn in between. */
async function forEachOf(
  read: (after: string) => Promise<{ id: string }[]>,
  compute: (id: string) => Promise<void>,
): Promise<void> {
  let rows = await read('')
  while (rows.length > 0) {
    for (const { id } of rows) {
      await compute(id)
      await setImmediate()
    }
    rows = await read(rows.at(-1)?.id ?? '')
  }
}

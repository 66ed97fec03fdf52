import { computePartners } from '../../../app/features/matching/operations/compute-partners.server'
import { profileCorpus } from '../../../app/features/matching/operations/profile-corpus.server'
import { db } from '../../../app/platform/database/client.server'
import type { Measurement } from '../measurement'

const TARGET = 1
const OF_EACH = 10

/**
 * A changed profile on a platform with many: until its partners are found and written into both lists, one
 * provider or research centre after the other, on the database of the end-to-end measurement.
 */
export async function measurePartnerSpeed(profiles: number): Promise<Measurement[]> {
  const ids = []
  for (const kind of ['company', 'researchCentre'] as const)
    ids.push(...(await db.organisation.findMany({ where: { kind }, orderBy: { id: 'asc' }, take: OF_EACH })))
  await db.$executeRaw`ANALYZE`
  await profileCorpus()
  const values: number[] = []
  for (const { id } of ids) {
    const start = performance.now()
    await computePartners(id)
    values.push((performance.now() - start) / 1000)
  }
  const sorted = values.toSorted((a, b) => a - b)
  const pairs = await db.partnerMatch.count()
  const conditions = `PostgreSQL, ${profiles} generated profiles, ${sorted.length} of them changed, ${pairs} lines written`
  const rest = { unit: 's', target: TARGET, baseline: null, conditions }
  const [median, worst] = [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0]
  return [
    { name: 'matching.partners.changedProfile.median', value: median, ok: median <= TARGET, ...rest },
    { name: 'matching.partners.changedProfile.worst', value: worst, ok: worst <= TARGET, ...rest },
  ]
}

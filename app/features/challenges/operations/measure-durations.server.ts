import { type Case, DURATION_KEYS, type DurationKey, usualDuration } from '~/domain/duration/usual'
import { databaseTime, db, transact } from '~/platform/database/client.server'
import { publicDataChanged } from '~/platform/public-data/public-data.server'

type Row = Case & { key: DurationKey }

/**
 * Works out from the events how long things usually take, and keeps it for all pages. Runs every night: no page
 * reads the events for it.
 */
export async function measureDurations(): Promise<void> {
  const at = await databaseTime()
  const cases = await readCases(at)
  await transact(async (tx) => {
    for (const key of DURATION_KEYS) {
      const { median, count } = usualDuration(cases.filter((one) => one.key === key))
      const data = { median: median === null ? null : BigInt(Math.round(median)), count, measuredAt: at }
      await tx.usualDuration.upsert({ where: { key }, create: { key, ...data }, update: data })
    }
    await publicDataChanged(tx)
  })
}

/**
 * Every case of every wait, in one statement: what began it, and what came next in its stream. What was
 * recalled or withdrawn instead is no case; what nothing has followed is still open.
 */
function readCases(at: Date): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT key, round(extract(epoch FROM coalesce("nextAt", ${at}) - at) * 1000)::float8 AS took,
      next IS NULL AS "isOpen"
    FROM (
      SELECT at, lead(action) OVER stream AS next, lead(at) OVER stream AS "nextAt", CASE action
        WHEN 'challenge.submitted' THEN 'approval'
        WHEN 'challenge.published' THEN 'publication'
        WHEN 'challenge.closed' THEN 'opening'
        WHEN 'question.asked' THEN 'answer'
      END AS key
      FROM "Event"
      WHERE action IN ('challenge.submitted', 'challenge.recalled', 'challenge.returned', 'challenge.published',
        'challenge.closed', 'challenge.opened', 'challenge.withdrawn', 'question.asked', 'question.answered',
        'question.dismissed')
      WINDOW stream AS (PARTITION BY "streamType", "streamId" ORDER BY seq)
    ) step
    WHERE key IS NOT NULL AND (next IS NULL OR (key, next) IN (('approval', 'challenge.published'),
      ('approval', 'challenge.returned'), ('publication', 'challenge.closed'), ('opening', 'challenge.opened'),
      ('answer', 'question.answered'), ('answer', 'question.dismissed')))`
}

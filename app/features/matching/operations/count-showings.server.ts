import { db } from '~/platform/database/client.server'

/** So long a process gathers before it writes. */
const FLUSH_MILLISECONDS = 30_000

/** Showings that are not written yet: how often which provider was named, by this process. */
const waiting = new Map<string, number>()

/** Notes that a page of a list names these providers to an authority. Writes nothing, so no page gets slower. */
export function noteShowings(organisationIds: readonly string[]): void {
  for (const id of organisationIds) waiting.set(id, (waiting.get(id) ?? 0) + 1)
}

/** Adds what was noted to the counts of today. A provider that is gone meanwhile is left out. One statement. */
export async function flushShowings(): Promise<void> {
  const noted = [...waiting]
  waiting.clear()
  if (noted.length === 0) return
  try {
    await db.$executeRaw`
      INSERT INTO "Showing" AS s ("organisationId", day, shown)
      SELECT o.id, (clock_timestamp() AT TIME ZONE 'Europe/Berlin')::date, noted.times
      FROM unnest(${noted.map(([id]) => id)}::text[], ${noted.map(([, times]) => times)}::int[])
        AS noted(id, times)
      JOIN "Organisation" o ON o.id = noted.id ORDER BY o.id
      ON CONFLICT ("organisationId", day) DO UPDATE SET shown = s.shown + EXCLUDED.shown`
  } catch (error) {
    // The database may be away for a moment: what was noted counts with the next attempt.
    for (const [id, times] of noted) waiting.set(id, (waiting.get(id) ?? 0) + times)
    throw error
  }
}

/** Writes what this process notes every now and then, and at its end. */
export function startCountingShowings({ onError }: { onError: (error: unknown) => void }) {
  const timer = setInterval(() => void flushShowings().catch(onError), FLUSH_MILLISECONDS)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await flushShowings().catch(onError)
    },
  }
}

import { createHash } from 'node:crypto'
import { db } from '~/platform/database/client.server'

const AT_ONCE = 20_000

/**
 * Which of these keys a run has not met before, in one statement. They are kept in the database: a file may
 * have more rows than keys fit into memory.
 */
export async function takeNewKeys(runId: string, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const hashes = new Map(keys.map((key) => [hashOf(key), key]))
  const taken = await db.$queryRaw<{ key: string }[]>`
    INSERT INTO "ImportKey" ("runId", key)
    SELECT ${runId}, key FROM unnest(${[...hashes.keys()]}::uuid[]) AS key
    ON CONFLICT DO NOTHING RETURNING key::text`
  return new Set(taken.flatMap(({ key }) => hashes.get(key) ?? []))
}

/** Forgets the keys of a run that has ended, and those of runs that were interrupted long ago, bit by bit. */
export async function forgetKeys(runId: string): Promise<void> {
  let count = 1
  while (count > 0) {
    count = await db.$executeRaw`
      DELETE FROM "ImportKey" WHERE ("runId", key) IN (
        SELECT k."runId", k.key FROM "ImportKey" k
        WHERE k."runId" = ${runId} OR NOT EXISTS (
          SELECT 1 FROM "ImportRun" r
          WHERE r.id = k."runId" AND r."finishedAt" IS NULL AND r."startedAt" > now() - interval '2 days')
        LIMIT ${AT_ONCE})`
  }
}

function hashOf(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex').slice(0, 32)
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

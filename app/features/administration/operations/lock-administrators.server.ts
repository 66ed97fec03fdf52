import type { Transaction } from '~/platform/database/client.server'

/** Locks the accounts of all administrators who can log in, in one order, and gives their ids. */
export async function lockAdministrators(tx: Transaction): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "User" WHERE "platformRole" = 'administrator' AND "disabledAt" IS NULL
    ORDER BY id FOR UPDATE`
  return rows.map((row) => row.id)
}

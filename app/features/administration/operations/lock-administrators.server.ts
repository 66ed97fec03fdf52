import type { Transaction } from '~/platform/database/client.server'

/** Locks the accounts of all administrators who can log in, in one order, and gives their ids. */
export async function lockAdministrators(tx: Transaction): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string; disabledAt: Date | null }[]>`
    SELECT id, "disabledAt" FROM "User" WHERE "platformRole" = 'administrator' ORDER BY id FOR UPDATE`
  return rows.flatMap((row) => (row.disabledAt === null ? [row.id] : []))
}

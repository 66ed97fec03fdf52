import { Prisma } from '#prisma/generated/client'

/**
 * People who can log in, as a condition of the database: nobody waits for a closed account, and none takes over
 * or decides anything.
 */
export const OPEN_ACCOUNT = { disabledAt: null, deletionAskedAt: null, erasedAt: null } as const

/** The same in a statement, of the table called u. */
export const HAS_OPEN_ACCOUNT = Prisma.sql`u."disabledAt" IS NULL AND u."deletionAskedAt" IS NULL AND u."erasedAt" IS NULL`

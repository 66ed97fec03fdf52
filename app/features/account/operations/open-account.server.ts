/**
 * People who can log in, as a condition of the database: nobody waits for a closed account, and none takes over
 * or decides anything.
 */
export const OPEN_ACCOUNT = { disabledAt: null, deletionAskedAt: null, erasedAt: null } as const

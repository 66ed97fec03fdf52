import type { PlatformRole } from '~/domain/permission/matrix'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'

const PAGE = 25

export type UserRow = {
  id: string
  displayName: string
  email: string
  platformRole: PlatformRole
  isConfirmed: boolean
  /** closed by the platform */
  disabledAt: Date | null
  createdAt: Date
}

const COLUMNS = {
  id: true,
  displayName: true,
  email: true,
  platformRole: true,
  emailConfirmedAt: true,
  disabledAt: true,
  createdAt: true,
} as const

type Stored = Omit<UserRow, 'isConfirmed'> & { emailConfirmedAt: Date | null }

const toRow = ({ emailConfirmedAt, ...row }: Stored): UserRow => ({
  ...row,
  isConfirmed: emailConfirmedAt !== null,
})

/**
 * Accounts whose address or name begins with a text, newest first.
 * @param before id of the last account of the page before
 * @returns up to 25 accounts, and where the next page begins
 */
export async function findUsers(
  _authorized: Authorized<'users.manage', null>,
  { beginning, before }: { beginning: string; before: string | null },
): Promise<{ users: UserRow[]; next: string | null }> {
  const startsWith = beginning.replace(/[\\%_]/g, '\\$&')
  const rows = await db.user.findMany({
    where: {
      ...(before && { id: { lt: before } }),
      ...(startsWith && {
        OR: [
          { email: { startsWith: startsWith.toLowerCase() } },
          { displayName: { startsWith, mode: 'insensitive' } },
        ],
      }),
    },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
    select: COLUMNS,
  })
  const shown = rows.slice(0, PAGE).map(toRow)
  return { users: shown, next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null }
}

/** One account, or null. */
export async function findUser(
  _authorized: Authorized<'users.manage', null>,
  id: string,
): Promise<UserRow | null> {
  const row = await db.user.findUnique({ where: { id }, select: COLUMNS })
  return row && toRow(row)
}

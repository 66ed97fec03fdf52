import type { Prisma } from '#prisma/generated/client'
import { INACTIVE_DAYS } from '~/domain/account/disabling'
import type { PlatformRole } from '~/domain/permission/matrix'
import { literalPattern } from '~/domain/text/literal-pattern'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'

const PAGE = 25
const DAY = 86_400_000

/** What an account can be looked for by, besides role and second factor. */
export const ACCOUNT_STATES = ['unconfirmed', 'inactive', 'disabled'] as const
export type ListedState = (typeof ACCOUNT_STATES)[number]

export type UserFilter = {
  beginning: string
  role?: PlatformRole | undefined
  /** whether one-time codes are set up */
  secondFactor?: boolean | undefined
  state?: ListedState | undefined
  before: string | null
}

export type UserRow = {
  id: string
  displayName: string
  email: string
  platformRole: PlatformRole
  isConfirmed: boolean
  hasSecondFactor: boolean
  isDisabled: boolean
  lastSeenAt: Date | null
  createdAt: Date
}

const COLUMNS = {
  ...{ id: true, displayName: true, email: true, platformRole: true, createdAt: true },
  ...{ emailConfirmedAt: true, totpConfirmedAt: true, disabledAt: true, lastSeenAt: true },
} as const satisfies Prisma.UserSelect

type Stored = Prisma.UserGetPayload<{ select: typeof COLUMNS }>

const toRow = ({ emailConfirmedAt, totpConfirmedAt, disabledAt, ...row }: Stored): UserRow => ({
  ...row,
  isConfirmed: emailConfirmedAt !== null,
  hasSecondFactor: totpConfirmedAt !== null,
  isDisabled: disabledAt !== null,
})

/**
 * Accounts whose address or name begins with a text, newest first.
 * @returns up to 25 accounts, and where the next page begins
 */
export async function findUsers(
  _authorized: Authorized<'users.manage', null>,
  { beginning, role, secondFactor, state, before }: UserFilter,
  now: Date = new Date(),
): Promise<{ users: UserRow[]; next: string | null }> {
  const startsWith = literalPattern(beginning)
  const rows = await db.user.findMany({
    where: {
      // A row without a person is nobody whom anything could be done with.
      erasedAt: null,
      ...(before && { id: { lt: before } }),
      ...(role && { platformRole: role }),
      ...(secondFactor !== undefined && { totpConfirmedAt: secondFactor ? { not: null } : null }),
      AND: [
        startsWith
          ? {
              OR: [
                { email: { startsWith: startsWith.toLowerCase() } },
                { displayName: { startsWith, mode: 'insensitive' } },
              ],
            }
          : {},
        state ? stateWhere(state, now) : {},
      ],
    },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
    select: COLUMNS,
  })
  const shown = rows.slice(0, PAGE).map(toRow)
  return { users: shown, next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null }
}

function stateWhere(state: ListedState, now: Date): Prisma.UserWhereInput {
  const since = new Date(now.getTime() - INACTIVE_DAYS * DAY)
  switch (state) {
    case 'unconfirmed':
      return { emailConfirmedAt: null }
    case 'disabled':
      return { disabledAt: { not: null } }
    case 'inactive':
      return { OR: [{ lastSeenAt: { lt: since } }, { lastSeenAt: null, createdAt: { lt: since } }] }
  }
}

import type { Prisma } from '#prisma/generated/client'
import { db, type Transaction } from '~/platform/database/client.server'

/** What is read of an invitation wherever somebody looks at it. */
export const INVITATION = {
  id: true,
  organisationId: true,
  email: true,
  role: true,
  state: true,
  invitedById: true,
  expiresAt: true,
  createdAt: true,
  organisation: { select: { name: true, state: true, isDemo: true } },
} as const satisfies Prisma.InvitationSelect

export type InvitationRow = Prisma.InvitationGetPayload<{ select: typeof INVITATION }>

/** A person's address where it is confirmed; null otherwise: an unconfirmed address proves nothing. */
export async function confirmedAddress(userId: string, tx: Transaction = db): Promise<string | null> {
  const user = await tx.user.findUnique({
    where: { id: userId },
    select: { email: true, emailConfirmedAt: true },
  })
  return user?.emailConfirmedAt ? user.email : null
}

/** The name of the person who invited, or null. */
export async function inviterName({ invitedById }: { invitedById: string }): Promise<string | null> {
  const user = await db.user.findUnique({ where: { id: invitedById }, select: { displayName: true } })
  return user?.displayName ?? null
}

import type { Prisma } from '#prisma/generated/client'
import { type InvitationPhase, type Inviter, invitationPhase } from '~/domain/organisation/invitation'
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

export type NamedInviter = Inviter & { name: string | null }
const NOBODY: NamedInviter = { name: null, role: null, isShut: true }

/** Those who invited for an organisation, as they stand now. The same statements for one and for many. */
export async function findInviters(
  tx: Transaction,
  organisationId: string,
  userIds: readonly string[],
): Promise<(userId: string) => NamedInviter> {
  const users = await tx.user.findMany({
    where: { id: { in: [...new Set(userIds)] } },
    select: {
      ...{ id: true, displayName: true, disabledAt: true, deletionAskedAt: true, erasedAt: true },
      memberships: { where: { organisationId, endedAt: null }, select: { role: true } },
    },
  })
  const found = new Map(
    users.map(({ id, displayName, memberships, disabledAt, deletionAskedAt, erasedAt }) => [
      id,
      {
        name: displayName,
        role: memberships[0]?.role ?? null,
        isShut: (disabledAt ?? deletionAskedAt ?? erasedAt) !== null,
      },
    ]),
  )
  return (userId) => found.get(userId) ?? NOBODY
}

/** Who invited, and where the invitation stands at an instant. */
export async function standingOf(
  tx: Transaction,
  invitation: InvitationRow,
  at: Date,
): Promise<{ inviter: NamedInviter; phase: InvitationPhase }> {
  const { organisationId, invitedById, organisation } = invitation
  const inviter = (await findInviters(tx, organisationId, [invitedById]))(invitedById)
  return {
    inviter,
    phase: invitationPhase({ ...invitation, inviter, organisationState: organisation.state }, at),
  }
}

import { db, type Transaction } from '~/platform/database/client.server'

/** The offer of ownership that nobody has answered yet, expired or not; an organisation has one at most. */
export function findOpenOffer(tx: Transaction, organisationId: string) {
  return tx.handover.findFirst({ where: { organisationId, state: 'pending' } })
}

/** The name that a person is shown by. */
export async function displayNameOf(userId: string, tx: Transaction = db): Promise<string> {
  const user = await tx.user.findUnique({ where: { id: userId }, select: { displayName: true } })
  return user?.displayName ?? ''
}

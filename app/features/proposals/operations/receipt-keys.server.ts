import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { newId } from '~/platform/new-id.server'
import { deriveSigningKey, type SigningKey } from '~/platform/signing.server'

/** The key that signs now: the newest one that the installation's secret still gives, or a new one. */
export async function currentReceiptKey(): Promise<SigningKey> {
  const newest = await db.receiptKey.findFirst({ orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] })
  const key = newest && deriveSigningKey(newest.seedName)
  // Under another secret the same name gives another key: the old one can only be verified with any more.
  return key?.id === newest?.id && key ? key : createReceiptKey()
}

/** Begins a new key; the ones before go on verifying what they signed. */
export function createReceiptKey(): Promise<SigningKey> {
  const seedName = newId()
  const key = deriveSigningKey(seedName)
  const { id, publicKey } = key
  return transact(async (tx) => {
    await tx.receiptKey.create({ data: { id, seedName, publicKey } })
    const values = { publicKey }
    await appendEvent(tx, {
      stream: { type: 'receiptKey', id },
      actorId: null,
      action: 'receiptKey.created',
      values,
    })
    return key
  })
}

/** Every public key there ever was, the newest first. */
export function listReceiptKeys() {
  return db.receiptKey.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, publicKey: true, createdAt: true },
  })
}

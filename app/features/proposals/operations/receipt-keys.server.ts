import { Prisma } from '#prisma/generated/client'
import { db, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { newId } from '~/platform/new-id.server'
import { deriveSigningKey, type SigningKey } from '~/platform/signing.server'

type Named = { id: string; seedName: string }

/** The newest key, as a part of a statement: `Named` or null. */
export const NEWEST_KEY = Prisma.sql`(
  SELECT json_build_object('id', id, 'seedName', "seedName") FROM "ReceiptKey"
  ORDER BY "createdAt" DESC, id DESC LIMIT 1)`

/** The key that signs now: the newest one where the installation's secret still gives it, or else a new one. */
export async function signingReceiptKey(tx: Transaction, newest: Named | null): Promise<SigningKey> {
  const key = newest && deriveSigningKey(newest.seedName)
  // Under another secret the same name gives another key: the old one can only be verified with any more.
  return key?.id === newest?.id && key ? key : addReceiptKey(tx)
}

/** Begins a new key; the ones before go on verifying what they signed. */
export function createReceiptKey(): Promise<SigningKey> {
  return transact(addReceiptKey)
}

async function addReceiptKey(tx: Transaction): Promise<SigningKey> {
  const seedName = newId()
  const key = deriveSigningKey(seedName)
  const { id, publicKey } = key
  await tx.receiptKey.create({ data: { id, seedName, publicKey } })
  await appendEvent(tx, {
    stream: { type: 'receiptKey', id },
    actorId: null,
    action: 'receiptKey.created',
    values: { publicKey },
  })
  return key
}

/** Every public key there ever was, the newest first. */
export function listReceiptKeys() {
  return db.receiptKey.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, publicKey: true, createdAt: true },
  })
}

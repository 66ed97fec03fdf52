import type { ReceiptStatement, ReceiptVerdict } from '~/domain/proposal/receipt'
import { db } from '~/platform/database/client.server'
import { isSignedBy } from '~/platform/signing.server'
import { readReceiptCode } from './receipt-code.server'

/**
 * Whether a receipt is one of this platform, unchanged. It tells what the receipt itself states and nothing
 * else: not the content, and not whether the proposal was replaced or withdrawn later.
 */
export async function verifyReceipt(typed: string): Promise<ReceiptVerdict> {
  const parts = readReceiptCode(typed)
  if (!parts) return { kind: 'unreadable' }
  const key = await db.receiptKey.findUnique({ where: { id: parts.keyId }, select: { publicKey: true } })
  if (!key) return { kind: 'unknownKey' }
  if (!isSignedBy(key.publicKey, parts.text, parts.signature)) return { kind: 'altered' }
  // Signed by this platform, so it has the form that this platform writes.
  const statement: ReceiptStatement = JSON.parse(parts.text)
  const row = await db.submission.findUnique({
    where: { id: statement.receipt },
    select: { receiptCode: true },
  })
  return row?.receiptCode === parts.code ? { kind: 'valid', statement } : { kind: 'unrecorded' }
}

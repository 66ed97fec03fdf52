import { canonicalJson } from '../canonical/canonical-json'

export const RECEIPT_FORMAT = 'brueckenschlag-receipt-1'

/** What a receipt states: who handed in what for which challenge, and when. Nothing of the content but its hash. */
export type ReceiptStatement = {
  format: typeof RECEIPT_FORMAT
  /** public address of the platform that signed it */
  platform: string
  /** id of the frozen version */
  receipt: string
  number: number
  challenge: { id: string; title: string }
  authority: string
  organisation: { id: string; name: string }
  /** who handed it in with the organisation, and when each said yes to exactly this; left out where nobody did */
  partners?: readonly { id: string; name: string; confirmedAt: string }[]
  proposal: string
  /** SHA-256, hex, of the canonical content */
  contentHash: string
  /** SHA-256, hex, of each file that was frozen with it, in order */
  files: readonly string[]
  /** database time, ISO 8601 in UTC */
  receivedAt: string
  deadlineAt: string
}

/** The canonical text of a statement (RFC 8785): its UTF-8 bytes are what is signed. */
export function receiptText(statement: ReceiptStatement): string {
  return canonicalJson(statement)
}

/** What somebody who checks a receipt is told. Only a valid one says what it states. */
export type ReceiptVerdict =
  | { kind: 'valid'; statement: ReceiptStatement }
  /** no code of a receipt, or cut off */
  | { kind: 'unreadable' }
  /** made with a key that this platform never had */
  | { kind: 'unknownKey' }
  /** a character was changed */
  | { kind: 'altered' }
  /** signed here, but not in the books: the database was set back, or somebody had the key */
  | { kind: 'unrecorded' }

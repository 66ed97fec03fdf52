import { type ReceiptStatement, receiptText } from '~/domain/proposal/receipt'
import type { SigningKey } from '~/platform/signing.server'

/**
 * A code is longer than any line: mails and PDF viewers break it, so white space inside it counts for nothing.
 * Statement, name of the key, signature: base64url, hex, base64url, with dots between.
 */
const CODE = /(?<![\w-])([\w-]{200,20000})\.([0-9a-f]{16})\.([\w-]{86})(?![\w-])/

/** The signed receipt as one text without white space: what a team keeps and anybody can check. */
export function writeReceiptCode(key: SigningKey, statement: ReceiptStatement): string {
  const text = receiptText(statement)
  return `${Buffer.from(text, 'utf8').toString('base64url')}.${key.id}.${key.sign(text)}`
}

/** The parts of a code, wherever it stands in the text; null where there is none. */
export function readReceiptCode(typed: string) {
  const [code, body = '', keyId = '', signature = ''] = CODE.exec(typed.replace(/\s+/g, '')) ?? []
  if (code === undefined) return null
  return { code, keyId, signature, text: Buffer.from(body, 'base64url').toString('utf8') }
}

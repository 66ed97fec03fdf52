import type { Command } from '~/platform/command/command'
import { createReceiptKey } from './receipt-keys.server'

/** `receipt:key`: signs with a new key from now on; receipts that were signed before stay verifiable. */
export const receiptKeyCommand: Command = async (_args, print) => {
  const { id } = await createReceiptKey()
  print(`Receipts are signed with the key ${id} from now on. Keep a copy of /beleg/schluessel.json.`)
  return 0
}

import type { Transaction } from '../database/client.server'

/** A pattern of PostgreSQL that finds an address as a whole: `a@b.de` is no part of `anna@b.de`. */
function wholeAddress(address: string): string {
  const plain = address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return `(^|[^a-z0-9.!#$%&'*+/=?^_{|}~-])${plain}($|[^a-z0-9-])`
}

/**
 * Erases the readable values of events, of whatever stream, in which one of the addresses stands. Reads the
 * whole table: for the rare erasure of a person only.
 * @returns how many values were erased
 */
export async function eraseMentions(tx: Transaction, addresses: readonly string[]): Promise<number> {
  if (addresses.length === 0) return 0
  const pattern = addresses.map(wholeAddress).join('|')
  return tx.$executeRaw`DELETE FROM "EventDetail" WHERE value IS NOT NULL AND value::text ~* ${pattern}`
}

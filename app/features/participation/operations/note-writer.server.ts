import type { Transaction } from '~/platform/database/client.server'
import { countAttempt, isUsedUp } from '~/platform/rate-limit.server'

/**
 * Notes that an account writes from a line, and says whether many accounts or contributions came from there
 * lately. Counters hold keyed hashes and run out within a day.
 * @param network the line as a keyed hash, as `readSentForm` gives it
 */
export async function noteWriter(
  tx: Transaction,
  authorId: string,
  network: string | undefined,
): Promise<boolean> {
  if (network === undefined) return false
  const isFirstHere = (await countAttempt('writerOfNetwork', `${network}\n${authorId}`, tx)).ok
  const isQuiet = (await countAttempt('writingOfNetwork', network, tx)).ok
  if (isFirstHere) return !(await countAttempt('writersOfNetwork', network, tx)).ok || !isQuiet
  return !isQuiet || (await isUsedUp('writersOfNetwork', network, tx))
}

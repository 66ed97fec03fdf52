import { listReadingOrder, type Reader } from './list-reading-order.server'
import type { ReadCosts } from './opened-csv.server'
import { readCopies } from './read-proposal.server'

/** The costs of every opened proposal, in the reading order. All of them count as read by this person. */
export async function readCosts(reader: Reader): Promise<ReadCosts[]> {
  const order = await listReadingOrder(reader)
  const read = await readCopies(
    reader,
    order.map((one) => one.id),
  )
  return order.flatMap(({ id, position, organisation }) => {
    const copy = read.find((one) => one.proposalId === id)?.copy
    return copy ? [{ position, organisation, copy }] : []
  })
}

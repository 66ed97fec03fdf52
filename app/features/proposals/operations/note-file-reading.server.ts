import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { ProposalRow } from './require-proposal.server'

/** Writes down that a member of the authority takes a file of an opened proposal. Before the bytes, never after. */
export async function noteFileReading(
  { actor, thing }: Authorized<'proposal.read', ProposalRow>,
  { fileId, number }: { fileId: string; number: number },
): Promise<void> {
  await transact((tx) =>
    appendEvent(tx, {
      stream: { type: 'proposal', id: thing.id },
      actorId: actor.id,
      action: 'proposal.fileRead',
      values: { number, fileId },
    }),
  )
}

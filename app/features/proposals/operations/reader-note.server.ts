import { db, transact } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { seal, unseal } from '~/platform/seal.server'
import type { ProposalRow } from './require-proposal.server'

/** What a reader has noted about a proposal; version 0: nothing yet. */
export type Note = { text: string; version: number; updatedAt: Date | null }
export type Kept =
  | { ok: true; version: number; keptAt: Date }
  /** another window of the same person has saved since */
  | { ok: false; reason: 'stale'; saved: Note }

type Own = Authorized<'proposal.read', ProposalRow>

/** A note opens for its writer alone: the person is part of what it is encrypted with. */
export const noteContext = (proposalId: string, userId: string) => `note:${proposalId}:${userId}`

/** This very person's note. No way leads to anybody else's. */
export async function findOwnNote(userId: string, proposalId: string): Promise<Note> {
  const row = await db.readerNote.findUnique({ where: { proposalId_userId: { proposalId, userId } } })
  if (!row) return { text: '', version: 0, updatedAt: null }
  return { text: openNote(row), version: row.version, updatedAt: row.updatedAt }
}

/** The text of a note; one that was emptied is kept without bytes, so that its versions go on. */
export function openNote(row: { proposalId: string; userId: string; sealed: Uint8Array }): string {
  return row.sealed.length === 0 ? '' : unseal(row.sealed, noteContext(row.proposalId, row.userId))
}

/**
 * Keeps what a reader notes, for this person alone: no event, no search, no mail. Saved from two windows it is
 * never lost: the later one gets both texts.
 * @param version that the person began from
 */
export async function keepNote(
  { actor, thing }: Own,
  { text, version }: { text: string; version: number },
): Promise<Kept> {
  const key = { proposalId: thing.id, userId: actor.id }
  const sealed = text === '' ? new Uint8Array() : seal(text, noteContext(thing.id, actor.id))
  const updatedAt = new Date()
  const kept = await transact(async (tx) => {
    if (version === 0) {
      const data = [{ ...key, sealed, updatedAt }]
      return (await tx.readerNote.createMany({ data, skipDuplicates: true })).count
    }
    const data = { sealed, updatedAt, version: { increment: 1 } }
    return (await tx.readerNote.updateMany({ where: { ...key, version }, data })).count
  })
  if (kept === 1) return { ok: true, version: version + 1, keptAt: updatedAt }
  const saved = await findOwnNote(actor.id, thing.id)
  // Sent twice, or kept from two windows with the same words: nothing is in conflict.
  if (saved.text === text) return { ok: true, version: saved.version, keptAt: saved.updatedAt ?? updatedAt }
  return { ok: false, reason: 'stale', saved }
}

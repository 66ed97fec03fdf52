import type { ChallengeState } from '../challenge/lifecycle'
import type { ProposalState } from './lifecycle'

type Known = { state: ChallengeState; openedAt: Date | null }

/**
 * Whether the proposals of a challenge have been opened. An archived challenge counts where it was opened
 * before; a withdrawn one never was and never will be.
 */
export function isOpened({ state, openedAt }: Known): boolean {
  return openedAt !== null && (state === 'opened' || state === 'archived')
}

/** What two persons open is what came in the phase to which everybody may propose. Later phases stay sealed. */
export const OPENED_PHASE = 1

/**
 * Whether the authority may read a proposal at all: opened, of phase one, and standing submitted. Drafts never
 * are.
 */
export function isReadable(challenge: Known, proposal: { state: ProposalState; phase: number }): boolean {
  return isOpened(challenge) && proposal.state === 'submitted' && proposal.phase === OPENED_PHASE
}

/** Where sealed content belongs: encrypted with this context it opens for no other challenge. */
export function sealContext(challengeId: string): string {
  return `challenge:${challengeId}`
}

/** A file of a proposal as it was sent, its copy without the authors' data, or the picture of one of its pages. */
export type FilePart = 'original' | 'clean' | `page${number}`

/** Where a file of a proposal belongs: it opens for no other challenge, no other file and no other part of it. */
export function fileContext(challengeId: string, fileId: string, part: FilePart = 'original'): string {
  return `${sealContext(challengeId)}:file:${fileId}:${part}`
}

export type ReceiptState = 'valid' | 'superseded' | 'withdrawn' | 'lapsed'

/** What a receipt is worth now: the newest one counts, unless it was withdrawn or lapsed when a partner left. */
export function receiptState(
  receipt: { number: number; withdrawnAt: Date | null; lapsedAt: Date | null },
  newest: number,
): ReceiptState {
  if (receipt.withdrawnAt !== null) return 'withdrawn'
  if (receipt.lapsedAt !== null) return 'lapsed'
  return receipt.number === newest ? 'valid' : 'superseded'
}

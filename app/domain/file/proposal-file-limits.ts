import { type FileLimits, type FileRefusal, MEGABYTE, roomFor } from './file-refusal'

/** Bounds of the files of one section of a proposal, and of all of them together. */
export const PROPOSAL_FILE_LIMITS = {
  section: { bytesEach: 50 * MEGABYTE, bytesTogether: 200 * MEGABYTE, count: 20 },
  proposal: { bytesEach: 50 * MEGABYTE, bytesTogether: 250 * MEGABYTE, count: 50 },
} as const satisfies Record<string, FileLimits>

type Held = { section: string; byteLength: number; sha256: string }

/**
 * Whether one more file fits into its section and its proposal. The same content stands in a proposal once,
 * whatever it is called.
 * @returns the reason against it, or null
 */
export function roomInProposal(file: Held, held: readonly Held[]): FileRefusal | null {
  const { section, proposal } = PROPOSAL_FILE_LIMITS
  const beside = held.filter((one) => one.section === file.section)
  const inAll = roomFor(file, held, proposal)
  if (inAll === 'duplicate') return inAll
  const inSection = roomFor(file, beside, section)
  if (inSection !== null) return inSection
  if (inAll === 'tooMany') return 'tooManyInAll'
  return inAll === null ? null : 'allTooLarge'
}

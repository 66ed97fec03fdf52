/** Why a file is not taken. Each reason has its words in the messages (`file.refused.<reason>`). */
export const FILE_REFUSALS = [
  'empty',
  'tooLarge',
  'tooMany',
  'totalTooLarge',
  /** as the two above, for everything that hangs on a proposal and not for one section */
  'tooManyInAll',
  'allTooLarge',
  'wrongType',
  'damaged',
  /** one file that is two: something else stands before or behind */
  'twoInOne',
  'encrypted',
  'script',
  'launch',
  /** programs of an office document */
  'macros',
  'filesInside',
  /** parts that are fetched from elsewhere when the file is opened */
  'remoteParts',
  /** parts that nobody can look into */
  'unreadable',
  'tooManyPixels',
  'duplicate',
  /** found by the virus scanner */
  'infected',
  /** the virus scanner does not answer: nothing passes it by */
  'scannerDown',
  /** the storage is full */
  'noSpace',
  /** the storage does not answer or fails */
  'storageDown',
] as const
export type FileRefusal = (typeof FILE_REFUSALS)[number]

export const MEGABYTE = 1_000_000

/** Bounds of what hangs on one thing. */
export type FileLimits = { bytesEach: number; bytesTogether: number; count: number }

/** What an authority may attach to a challenge. */
export const ATTACHMENT_LIMITS: FileLimits = {
  bytesEach: 20 * MEGABYTE,
  bytesTogether: 50 * MEGABYTE,
  count: 10,
}

/** A request with files is read no further than this: enough for files that are refused one by one. */
export const MOST_UPLOAD_BYTES = 256 * MEGABYTE

/** An image is held by its area: a small file can unfold to more than a reader's computer holds. */
export const MOST_PIXELS = 100_000_000

type Held = { byteLength: number; sha256: string }

/**
 * Whether one more file fits beside those that are there.
 * @returns the reason against it, or null
 */
export function roomFor(file: Held, held: readonly Held[], limits: FileLimits): FileRefusal | null {
  if (held.some(({ sha256 }) => sha256 === file.sha256)) return 'duplicate'
  if (held.length >= limits.count) return 'tooMany'
  const together = held.reduce((sum, { byteLength }) => sum + byteLength, file.byteLength)
  return together > limits.bytesTogether ? 'totalTooLarge' : null
}

import { PROPOSAL_SECTIONS } from './sections'

/** What a file belongs to: the proposal as a whole, or one of its sections, in the order of the pages. */
export const FILE_SECTIONS = ['whole', ...PROPOSAL_SECTIONS] as const
export type FileSection = (typeof FILE_SECTIONS)[number]

type Placed = { id: string; section: string; position: number }

/** Files by their sections, in the order of the pages; sections without any are left out. */
export function bySection<File extends { section: string }>(
  files: readonly File[],
): { section: FileSection; files: File[] }[] {
  return FILE_SECTIONS.map((section) => ({
    section,
    // A section that is no more keeps its files among those of the whole proposal.
    files: files.filter((one) => sectionOf(one.section) === section),
  })).filter((one) => one.files.length > 0)
}

/** A section by the name that was recorded for a file. */
export function sectionOf(name: string): FileSection {
  return FILE_SECTIONS.find((one) => one === name) ?? 'whole'
}

/**
 * The new positions of the files of a section after one of them was moved to a place (0 is the first). Places
 * beyond the ends are the ends. Only what changes is returned: done twice it is the same.
 */
export function moved<File extends Placed>(
  files: readonly File[],
  id: string,
  place: number,
): { id: string; position: number }[] {
  const file = files.find((one) => one.id === id)
  if (!file) return []
  const beside = inOrder(files.filter((one) => sectionOf(one.section) === sectionOf(file.section)))
  const rest = beside.filter((one) => one.id !== id)
  rest.splice(Math.max(0, Math.min(place, rest.length)), 0, file)
  const positions = distinct(beside.map((one) => one.position))
  return rest.flatMap(({ id: one, position: now }, index) => {
    const position = positions[index] ?? now
    return position === now ? [] : [{ id: one, position }]
  })
}

/** Files in the order in which they are shown and frozen. */
export function inOrder<File extends { id: string; position: number }>(files: readonly File[]): File[] {
  return files.toSorted((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1))
}

/** Two uploads at once could have got the same position: from there on each is one more than the last. */
function distinct(positions: readonly number[]): number[] {
  const result: number[] = []
  for (const position of positions) result.push(Math.max(position, (result.at(-1) ?? 0) + 1))
  return result
}

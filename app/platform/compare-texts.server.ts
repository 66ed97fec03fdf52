import { diffLines, diffWordsWithSpace } from 'diff'

type ComparedPart = { text: string; change: 'same' | 'added' | 'removed' }

/** Word by word takes long where two texts have little in common; then line by line says as much. */
const LONGEST_MILLISECONDS = 300

/** What was added to a text and what was taken away. */
export function compareTexts(before: string, after: string): ComparedPart[] {
  const parts =
    diffWordsWithSpace(before, after, { timeout: LONGEST_MILLISECONDS }) ?? diffLines(before, after)
  return parts.map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }))
}

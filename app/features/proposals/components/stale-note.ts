import type { StaleNote } from './note-form'

/** What an action said of a note that another window has saved since, or null. */
export function staleNoteOf(answer: unknown): StaleNote | null {
  if (typeof answer !== 'object' || answer === null || !('staleNote' in answer)) return null
  return answer.staleNote as StaleNote
}

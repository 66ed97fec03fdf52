import { countedRelevance, type TextQuery } from '../../app/domain/matching/text-relevance'
import type { Key } from '../engine'
import { averageLengthOf, countEntries } from './counted-entries.server'
import { LISTED } from './listed'

/** So many of the best hits of a long text are compared with it whole. */
export const MOST_COMPARED = 100

/**
 * Puts hits of a long text into the order in which matching would put them: by the same relevance of texts. What is
 * no entry any more is left out; equal ones stay as they were. One statement.
 */
export async function orderByText(text: TextQuery, keys: readonly Key[]): Promise<Key[]> {
  const entries = await countEntries(keys, [...text.asked.keys()])
  const average = averageLengthOf(entries)
  return entries
    .map((entry) => {
      const { value } = countedRelevance(text, entry, average)
      return { kind: entry.kind, id: entry.id, value: entry.isListed ? value * LISTED : value }
    })
    .sort((a, b) => b.value - a.value)
    .map(({ kind, id }) => ({ kind, id }))
}

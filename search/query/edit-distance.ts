/** From this length on a word may be one letter off, and from the second on two. */
const ONE_FROM = 5
const TWO_FROM = 9

/** How many edits away a word may be and still be meant; a word with a digit is never guessed. */
export function toleratedEdits(word: string): number {
  if (word.length < ONE_FROM || /\d/.test(word)) return 0
  return word.length < TWO_FROM ? 1 : 2
}

/**
 * Letters that were left out, put in, exchanged, or swapped with their neighbour (optimal string alignment).
 * @param most from where on nobody is interested: the answer is then `most + 1`
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1]
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current.push(
        Math.min(
          at(above, column) + 1,
          at(current, column - 1) + 1,
          at(above, column - 1) + (isSame ? 0 : 1),
          isSwap ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    if (Math.min(...current) > most) return most + 1
    before = above
    above = current
  }
  return Math.min(at(above, b.length), most + 1)
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY

/** A word of the vocabulary that could be meant. */
export type Candidate = { term: string; documents: number }

/**
 * What a word that nobody wrote stands for: the nearest within the tolerated edits, the more frequent among
 * equals. The first letter is rarely wrong, so a word with the same goes before.
 */
export function nearest<One extends Candidate>(word: string, candidates: readonly One[]): One[] {
  const most = toleratedEdits(word)
  if (most === 0) return []
  return candidates
    .map((one) => ({ one, edits: editDistance(word, one.term, most) + (one.term[0] === word[0] ? 0 : 0.5) }))
    .filter(({ edits }) => Math.floor(edits) <= most && edits > 0)
    .sort(
      (a, b) => a.edits - b.edits || b.one.documents - a.one.documents || (a.one.term < b.one.term ? -1 : 1),
    )
    .map(({ one }) => one)
}

/**
 * LIKE patterns of which every word within the tolerated edits fulfils one, save some with two edits: each edit,
 * a swap too, touches one of the pieces only.
 */
export function piecesOf(word: string): string[] {
  const size =
    toleratedEdits(word) === 2 ? Math.ceil((word.length - 2) / 3) : Math.floor((word.length - 1) / 2)
  const middle = Math.floor((word.length - size) / 2)
  const around = [word.slice(0, size), word.slice(word.length - size)]
  const patterns = [`${around[0]}%`, `%${around[1]}`]
  return toleratedEdits(word) === 2 ? [...patterns, `%${word.slice(middle, middle + size)}%`] : patterns
}

/** Words that many names share: they make nothing similar. */
const COMMON_WORDS: ReadonlySet<string> = new Set([
  'aktiengesellschaft',
  'deutschland',
  'fuer',
  'gemeinde',
  'gesellschaft',
  'gmbh',
  'hansestadt',
  'institut',
  'landkreis',
  'stadt',
  'verein',
])
const MINIMUM = 0.6

/** The telling words of a name's sort key, longest first: what a search for namesakes starts from. */
export function tellingWords(key: string): string[] {
  const words = key.split(' ').filter((word) => word.length >= 4 && !COMMON_WORDS.has(word))
  return [...new Set(words)].sort((a, b) => b.length - a.length)
}

/** Whether two names (as sort keys) may mean the same organisation: pairs of letters after Dice. */
export function isSimilarName(a: string, b: string): boolean {
  const [first, second] = [pairs(a), pairs(b)]
  if (first.size === 0 || second.size === 0) return a === b
  const shared = [...first].filter((pair) => second.has(pair)).length
  return (2 * shared) / (first.size + second.size) >= MINIMUM
}

function pairs(key: string): Set<string> {
  const letters = key
    .split(' ')
    .filter((word) => !COMMON_WORDS.has(word))
    .join('')
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  )
}

/** Ranks texts for a query by the cosine of plain TF-IDF over lower-case words: the bar to pass. */
export function rankByTfIdf(query: string, texts: ReadonlyMap<string, string>): string[] {
  const documents = [...texts].map(([id, text]) => ({ id, counts: countWords(text) }))
  const frequency = new Map<string, number>()
  for (const { counts } of documents)
    for (const word of counts.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const weigh = (counts: ReadonlyMap<string, number>) =>
    new Map(
      [...counts].map(([word, count]) => [
        word,
        count * (Math.log((1 + documents.length) / (1 + (frequency.get(word) ?? 0))) + 1),
      ]),
    )
  const wanted = weigh(countWords(query))
  return documents
    .map(({ id, counts }) => ({ id, value: cosine(wanted, weigh(counts)) }))
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const product = [...a].reduce((sum, [word, weight]) => sum + weight * (b.get(word) ?? 0), 0)
  const norm = (vector: ReadonlyMap<string, number>) => Math.hypot(...vector.values())
  return product === 0 ? 0 : product / (norm(a) * norm(b))
}

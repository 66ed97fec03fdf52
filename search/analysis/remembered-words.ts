/** The store is emptied when it has grown to so many words. */
const MOST = 50_000

/** A function of a word that is worked out once for words that recur. */
export function rememberedWords<Value>(work: (word: string) => Value): (word: string) => Value {
  const remembered = new Map<string, Value>()
  return (word) => {
    const known = remembered.get(word)
    if (known !== undefined) return known
    if (remembered.size >= MOST) remembered.clear()
    // A copy: a piece cut out of a long text would keep the whole text in memory for as long as it is remembered.
    const own = word.split('').join('')
    const fresh = work(own)
    remembered.set(own, fresh)
    return fresh
  }
}

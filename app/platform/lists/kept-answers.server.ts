const LIFE_MILLISECONDS = 1000
const MOST_KEYS = 200

let isTold = false
const shelves = new Set<Map<string, unknown>>()

/**
 * From now on answers may be kept: somebody calls `forgetAnswers` at every change. Without that nothing is
 * kept, so that a process which hears of no change never shows an old answer.
 */
export function startKeeping(): void {
  isTold = true
}

/** Keeps nothing any more. */
export function stopKeeping(): void {
  isTold = false
  forgetAnswers()
}

/** Something has changed: forgets everything that was kept. */
export function forgetAnswers(): void {
  for (const shelf of shelves) shelf.clear()
}

type Kept<Answer> = { answer: Promise<Answer>; until: number }

/**
 * A place that keeps answers to one kind of question for at most a second, which is as long as a public page
 * is kept: whether a challenge is open follows from the time. Who asks while the answer is being found waits
 * for the same one.
 * @param now milliseconds of a clock that never goes back
 */
export function createKeeper<Answer>(now: () => number = () => performance.now()) {
  const shelf = new Map<string, Kept<Answer>>()
  shelves.add(shelf)
  return (key: string, ask: () => Promise<Answer>): Promise<Answer> => {
    if (!isTold) return ask()
    const found = shelf.get(key)
    if (found && found.until > now()) return found.answer
    const answer = ask()
    // Stands here before the question reaches the database: a change meanwhile removes it.
    const kept = { answer, until: now() + LIFE_MILLISECONDS }
    shelf.delete(key)
    shelf.set(key, kept)
    const [oldest] = shelf.keys()
    if (shelf.size > MOST_KEYS && oldest !== undefined) shelf.delete(oldest)
    answer.catch(() => {
      if (shelf.get(key) === kept) shelf.delete(key)
    })
    return answer
  }
}

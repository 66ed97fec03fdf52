/** A signal that ends work after a while, or when whoever asked for it has gone. */
export type TimeLimit = {
  signal: AbortSignal
  /** whether the time is over */
  isOver: () => boolean
  /** rejects when the signal comes, whatever becomes of the work */
  ended: Promise<never>
  /** to be called when the work is done */
  release: () => void
}

/**
 * Held by a timer of its own: `AbortSignal.timeout` and `any` are held by nobody while somebody waits for them, and
 * under load a request whose signal had been collected never came to an end.
 */
export function timeLimit(milliseconds: number, outer?: AbortSignal | null): TimeLimit {
  const controller = new AbortController()
  let isOver = false
  let reject: (reason: unknown) => void
  const ended = new Promise<never>((_, rejected) => {
    reject = rejected
  })
  // Nobody need wait for it.
  ended.catch(() => undefined)
  const end = () => {
    controller.abort()
    reject(controller.signal.reason)
  }
  const timer = setTimeout(() => {
    isOver = true
    end()
  }, milliseconds)
  if (outer?.aborted) end()
  outer?.addEventListener('abort', end)
  return {
    signal: controller.signal,
    isOver: () => isOver,
    ended,
    release: () => {
      clearTimeout(timer)
      outer?.removeEventListener('abort', end)
    },
  }
}

const FIRST_MILLISECONDS = 5_000
const LONGEST_MILLISECONDS = 60_000
const FAILURES = 3

/**
 * Spares people the waiting for a server that does not answer: after some failures in a row it is not asked for a
 * while, longer each time; then one request tries whether it is back.
 */
export class CircuitBreaker {
  #failures = 0
  #closedUntil = 0
  #isTrying = false

  /** Whether somebody may ask now. Who is told yes has to report how it went. */
  mayAsk(now: number): boolean {
    if (this.#failures < FAILURES) return true
    if (now < this.#closedUntil || this.#isTrying) return false
    this.#isTrying = true
    return true
  }

  succeeded(): void {
    this.#failures = 0
    this.#isTrying = false
  }

  failed(now: number): void {
    this.#failures += 1
    this.#isTrying = false
    const wait = Math.min(FIRST_MILLISECONDS * 2 ** (this.#failures - FAILURES), LONGEST_MILLISECONDS)
    this.#closedUntil = now + wait
  }

  /** It did not come to an answer, for a reason that says nothing about the server. */
  left(): void {
    this.#isTrying = false
  }
}

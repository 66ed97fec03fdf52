import type { Challenge } from 'altcha-lib/types'

/**
 * Does the work that the server has given and returns the answer as the form sends it; '' where the browser
 * cannot (outside secure contexts) or was stopped: the contribution then waits for a first check.
 */
export async function doWork(work: Challenge, stop: AbortSignal): Promise<string> {
  if (!globalThis.crypto?.subtle) return ''
  const controller = new AbortController()
  stop.addEventListener('abort', () => controller.abort(), { once: true })
  const { solveChallenge } = await import('altcha-lib')
  const { deriveKey } = await import('altcha-lib/algorithms/web/pbkdf2')
  const solution = await solveChallenge({ challenge: work, controller, deriveKey })
  return solution ? JSON.stringify({ challenge: work, solution }) : ''
}

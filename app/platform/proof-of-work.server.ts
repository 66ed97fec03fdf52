import { createChallenge, randomInt, verifySolution } from 'altcha-lib'
import { deriveKey as derive } from 'altcha-lib/algorithms/pbkdf2'
import type { Challenge, Solution } from 'altcha-lib/types'
import { z } from 'zod'
import { deriveKey } from './keys.server'

const ALGORITHM = 'PBKDF2/SHA-256'
/** Together about a second of a browser's time; a thousand accounts need a thousand of them. */
const COST = 2_000
const FEWEST_STEPS = 150
const MOST_STEPS = 450
const HOURS = 2
const LONGEST_ANSWER = 4_000

/** Work for a browser, with the signature that makes it ours. */
export type Work = Challenge

const answerShape = z.object({
  challenge: z.object({ parameters: z.record(z.string(), z.unknown()), signature: z.string() }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
})

function secret(part: 'work' | 'answer'): string {
  return deriveKey(`proof-of-work:${part}`).toString('hex')
}

/** Work that a browser does in the background; made and checked here, no other server is asked. */
export function makeWork(): Promise<Work> {
  return createChallenge({
    algorithm: ALGORITHM,
    cost: COST,
    counter: randomInt(MOST_STEPS, FEWEST_STEPS),
    deriveKey: derive,
    expiresAt: new Date(Date.now() + HOURS * 3_600_000),
    hmacSignatureSecret: secret('work'),
    hmacKeySignatureSecret: secret('answer'),
  })
}

/**
 * Checks the answer to work of ours, which costs one hash.
 * @returns the number of the work, by which an answer is taken once only; '' where it is none, wrong or late
 */
export async function provenWork(answer: string): Promise<string> {
  const read = answerShape.safeParse(answer.length > LONGEST_ANSWER ? null : parse(answer))
  if (!read.success) return ''
  // The signature covers every parameter: what was not signed here is refused whatever its shape.
  const { challenge, solution } = read.data as unknown as { challenge: Work; solution: Solution }
  const { verified } = await verifySolution({
    challenge,
    solution,
    deriveKey: derive,
    hmacSignatureSecret: secret('work'),
    hmacKeySignatureSecret: secret('answer'),
  })
  return verified ? challenge.parameters.nonce : ''
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

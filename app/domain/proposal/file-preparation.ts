/** A file is tried so often; the pause after each attempt is four times the one before. */
export const MOST_ATTEMPTS = 5
export const ATTEMPT_MINUTES = 4

/** Why there is no copy for readers. Each has its words in the messages (`proposalFile.failure.<reason>`). */
export const PREPARATION_FAILURES = [
  /** the virus scanner found something: nobody but the team gets it */
  'infected',
  /** there is no way to take the authors' data out of it */
  'noCleanCopy',
  'notPrepared',
] as const
export type PreparationFailure = (typeof PREPARATION_FAILURES)[number]

/** How far a file has come on its way to its readers. */
export type Preparation =
  | { state: 'preparing' }
  | { state: 'ready' }
  | { state: 'failed'; failure: PreparationFailure }

type Facts = { preparedAt: Date | null; failure: string | null; cleanKey: string | null }

/** Where a file stands by its record. A reason that this version does not know is a failure all the same. */
export function preparationOf({ preparedAt, failure, cleanKey }: Facts): Preparation {
  if (preparedAt === null) return { state: 'preparing' }
  if (failure === null && cleanKey !== null) return { state: 'ready' }
  return {
    state: 'failed',
    failure: PREPARATION_FAILURES.find((one) => one === failure) ?? 'notPrepared',
  }
}

/**
 * Whether the bytes as they were sent may go into the authority's file: only where the virus scanner has passed
 * them, or there is none. What was never looked at may hold anything.
 */
export function isPassed(preparation: Preparation): boolean {
  if (preparation.state === 'failed') return preparation.failure === 'noCleanCopy'
  return preparation.state === 'ready'
}

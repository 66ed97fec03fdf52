/** A team was asked after a material change whether what it submitted still holds. */
export type Asked = { receiptNumber: number; confirmedAt: Date | null }

/** confirmed: as it stands; resubmitted: a later receipt is an answer as well; open: no answer yet. */
export type Answer = 'confirmed' | 'resubmitted' | 'open'

/** What became of one question, by the newest receipt of the proposal. */
export function answerTo({ receiptNumber, confirmedAt }: Asked, newestReceipt: number): Answer {
  if (newestReceipt > receiptNumber) return 'resubmitted'
  return confirmedAt === null ? 'open' : 'confirmed'
}

export type Standing = 'notAsked' | 'answered' | 'unanswered'

/**
 * How a submitted proposal stands towards the changes of its challenge. It is valid either way: a question
 * without an answer is a mark for those who read it after the opening.
 */
export function standingAfterChanges(asked: readonly Asked[], newestReceipt: number): Standing {
  if (asked.length === 0) return 'notAsked'
  return asked.some((one) => answerTo(one, newestReceipt) === 'open') ? 'unanswered' : 'answered'
}

import type { SubmissionResult } from '@conform-to/react'
import { data } from '@remix-run/node'
import { retryAfter } from '~/platform/retry-after'

const TOO_MANY = 'account.error.tooMany'

type Replies = {
  reply: (options: { formErrors: string[]; hideFields: string[] }) => SubmissionResult<string[]>
}

/**
 * Answers 429: the form stays as it was typed and says in how many minutes to try again.
 * @param hide fields that never travel back, such as passwords
 */
export function tooMany(submission: Replies, retryAt: Date, hide: string[] = []) {
  const headers = retryAfter(retryAt)
  const minutes = Math.max(2, Math.ceil(Number(headers['Retry-After']) / 60))
  const lastResult = submission.reply({ formErrors: [`${TOO_MANY}:${minutes}`], hideFields: hide })
  return data({ lastResult, attempt: Date.now() }, { status: 429, headers })
}

import type { SubmissionResult } from '@conform-to/react'
import { data } from '@remix-run/node'

const TOO_MANY = 'account.error.tooMany'

type Replies = {
  reply: (options: { formErrors: string[]; hideFields: string[] }) => SubmissionResult<string[]>
}

/**
 * Answers 429: the form stays as it was typed and says in how many minutes to try again.
 * @param hide fields that never travel back, such as passwords
 */
export function tooMany(submission: Replies, retryAt: Date, hide: string[] = []) {
  const seconds = Math.max(1, Math.ceil((retryAt.getTime() - Date.now()) / 1000))
  const minutes = Math.max(2, Math.ceil(seconds / 60))
  const lastResult = submission.reply({ formErrors: [`${TOO_MANY}:${minutes}`], hideFields: hide })
  const headers = { 'Retry-After': String(seconds) }
  return data({ lastResult, attempt: Date.now() }, { status: 429, headers })
}

import { keyedHash } from './keys.server'

/**
 * The secret of the status page of a report: made of its id and the key of the installation, so that the mails about
 * it can name the same address without any of them having stored it.
 */
export function noticeToken(noticeId: string): string {
  return keyedHash('notice-token', noticeId)
}

import type { Refusal } from '~/domain/notification/smtp-reply'

/** What a mail server said against a mail, as far as the error of sending it tells. */
export function refusalOf(error: unknown): Refusal {
  if (typeof error !== 'object' || error === null) return { code: null, command: '', reply: '' }
  const { responseCode, command, response } = { ...error } as Record<string, unknown>
  return {
    code: typeof responseCode === 'number' ? responseCode : null,
    command: typeof command === 'string' ? command : '',
    reply: typeof response === 'string' ? response : '',
  }
}

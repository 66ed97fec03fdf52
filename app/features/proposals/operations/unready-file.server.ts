import { preparationOf } from '~/domain/proposal/file-preparation'
import type { Translate } from '~/i18n/translate'

type Facts = Parameters<typeof preparationOf>[0]

/** What a reader gets who asks for a file too early, or for one that can never be read: words, never the original. */
export function notReady(row: Facts, t: Translate): Response {
  const preparation = preparationOf(row)
  const isFailed = preparation.state === 'failed'
  const text = isFailed
    ? t(`proposalFile.failure.${preparation.failure}`)
    : t('proposalFile.reader.preparing')
  return new Response(text, {
    status: isFailed ? 409 : 503,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'private, no-store',
      ...(!isFailed && { 'Retry-After': '60' }),
    },
  })
}

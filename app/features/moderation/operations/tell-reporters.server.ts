import { tellAddresses, tellEach } from '~/outbox/append.server'
import type { ParamsOf } from '~/outbox/templates/registry'
import { TOKEN_PLACE } from '~/outbox/templates/template'
import { bothPaths } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'

export type Reporting = { id: string; reporterId: string | null; reporterEmail: string; locale: string }

/** What of a report is read to tell whoever sent it: a flood of reports is long. */
export const REPORTING = { id: true, reporterId: true, reporterEmail: true, locale: true } as const

type News = {
  eventId: string
  notices: readonly Reporting[]
  /** what all are told alike */
  words: Omit<ParamsOf<'noticeDecided'>, 'path' | 'pathEn' | 'noticeId'>
}

/**
 * Tells everybody who reported what was decided, each with the address of their own status page and once, however
 * often they reported. By mail only: the address is secret, and who has no account has no other notices.
 */
export async function tellReporters(tx: Transaction, { eventId, notices, words }: News): Promise<void> {
  const first = new Map(notices.map((notice) => [notice.reporterId ?? notice.reporterEmail, notice]))
  first.delete('')
  const messages = [...first.values()].map(({ id, reporterId, reporterEmail, locale }) => ({
    ...{ reporterId, reporterEmail, locale: locale === 'en' ? ('en' as const) : ('de' as const) },
    params: { ...words, ...bothPaths('reportStatus', { token: TOKEN_PLACE }), noticeId: id },
  }))
  await tellEach(
    tx,
    messages.flatMap(({ reporterId, params }) =>
      reporterId === null
        ? []
        : [{ eventId, userIds: [reporterId], template: 'noticeDecided' as const, params, inApp: false }],
    ),
  )
  await tellAddresses(
    tx,
    messages.flatMap(({ reporterId, reporterEmail: address, locale, params }) =>
      reporterId === null ? [{ eventId, address, locale, template: 'noticeDecided' as const, params }] : [],
    ),
  )
}

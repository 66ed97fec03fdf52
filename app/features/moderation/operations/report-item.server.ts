import { networkKey } from '~/domain/account/network'
import { conductOn, findRule } from '~/domain/moderation/rules'
import { berlinDay } from '~/domain/time/berlin'
import { tell, tellAddress } from '~/outbox/append.server'
import { TOKEN_PLACE } from '~/outbox/templates/template'
import { bothPaths, type Locale } from '~/paths'
import { configuration } from '~/platform/configuration.server'
import { contentId } from '~/platform/content-id.server'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { keyedHash } from '~/platform/keys.server'
import { noticeToken } from '~/platform/notice-token.server'
import { countAttempt, type LimitAnswer } from '~/platform/rate-limit.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { tokenId } from '~/platform/token-id.server'
import type { Item } from '../items/item'
import { findItem } from '../items/registry.server'
import type { ReportInput } from '../schema'
import { collapseByReports, weighReport } from './collapse-by-reports.server'
import { openCase } from './open-case.server'

/** Who reports, signed in or not, from where, and in which language. */
export type Reporter = { viewer: Viewer | null; network: string; locale: Locale }

export type Reported =
  | { ok: true; token: string }
  | { ok: false; reason: 'gone' }
  | Exclude<LimitAnswer, { ok: true }>

/**
 * Takes a report by anybody (Art. 16 DSA): with its exact address and the text as it is now, which we fill in. The
 * receipt with the number of the case goes out at once. The same words of the same person on one day are one report.
 */
export async function reportItem(reporter: Reporter, item: Item, input: ReportInput): Promise<Reported> {
  const limit = await countReport(reporter, input.reporterEmail ?? '')
  if (!limit.ok) return limit
  return transact(async (tx): Promise<Reported> => {
    const at = await databaseTime(tx)
    const current = await findItem(item.type, item.id, tx)
    if (!current?.isPublic || current.state === 'hidden' || current.state === 'removed')
      return { ok: false, reason: 'gone' }
    const id = idOf(reporter, current, input, at)
    const token = noticeToken(id)
    if (await isKept(tx, id)) return { ok: true, token }
    // Opening queues up, so that the same form sent twice at one moment meets its first report.
    const { type: itemType, id: itemId, text: snapshot } = current
    const opened = await openCase(tx, { kind: 'report', itemType, itemId, snapshot })
    if (await isKept(tx, id)) return { ok: true, token }
    await keepNotice(tx, { id, token, caseId: opened.id, reporter, item: current, input, at })
    return { ok: true, token }
  })
}

async function isKept(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.notice.count({ where: { id } })) > 0
}

async function countReport({ viewer, network }: Reporter, address: string): Promise<LimitAnswer> {
  const limit = await countAttempt('report', viewer?.id ?? keyedHash('report', networkKey(network)))
  return limit.ok && address !== '' ? countAttempt('reportAddress', address) : limit
}

function idOf({ viewer, network }: Reporter, item: Item, input: ReportInput, at: Date): string {
  const who = viewer?.id ?? keyedHash('report', networkKey(network))
  const { ruleId, explanation, reporterEmail = '' } = input
  return contentId([item.type, item.id, ruleId, explanation, reporterEmail, who, berlinDay(at)])
}

type Kept = {
  id: string
  token: string
  caseId: string
  reporter: Reporter
  item: Item
  input: ReportInput
  at: Date
}

async function keepNotice(tx: Transaction, { id, token, caseId, reporter, item, input, at }: Kept) {
  const { viewer, locale } = reporter
  const { ruleId, explanation, reporterName = '', reporterEmail = '' } = input
  if (!findRule(conductOn(berlinDay(at)), ruleId)) throw new Error(`no rule ${ruleId} today`)
  const reporterId = viewer?.id ?? null
  const weight = await weighReport(tx, { reporterId, item, caseId }, at)
  await tx.notice.create({
    data: {
      ...{ id, caseId, tokenHash: tokenId(token), ruleId, explanation, snapshot: item.text },
      url: new URL(item.address[locale], configuration().publicUrl).href,
      ...{ reporterId, reporterName, reporterEmail, isGoodFaith: true, weight, locale, createdAt: at },
    },
  })
  const { id: eventId } = await appendEvent(tx, {
    stream: { type: 'moderationCase', id: caseId },
    actorId: reporterId,
    action: 'moderationCase.reported',
    values: { noticeId: id, ruleId },
  })
  await sendReceipt(tx, { eventId, noticeId: id, caseId, title: item.title, reporter, reporterEmail })
  await collapseByReports(tx, { item, caseId, eventId }, at)
}

type Receipt = {
  eventId: string
  noticeId: string
  caseId: string
  title: string
  reporter: Reporter
  reporterEmail: string
}

async function sendReceipt(tx: Transaction, { eventId, noticeId, caseId, title, ...to }: Receipt) {
  const { number, year } = await tx.moderationCase.findUniqueOrThrow({ where: { id: caseId } })
  const params = { ...bothPaths('reportStatus', { token: TOKEN_PLACE }), noticeId, number, year, title }
  const { reporter, reporterEmail: address } = to
  if (reporter.viewer)
    await tell(tx, {
      ...{ eventId, userIds: [reporter.viewer.id], template: 'noticeReceived', params, inApp: false },
    })
  else if (address !== '')
    await tellAddress(tx, { eventId, address, locale: reporter.locale, template: 'noticeReceived', params })
}

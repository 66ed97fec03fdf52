import { type Decision, decide, decideMail } from '~/domain/notification/decide'
import { frequencyOf, type StoredPreference } from '~/domain/notification/kinds'
import { type Transaction, transact } from '~/platform/database/client.server'
import { LEASE_SECONDS } from './retry.server'
import { logDelivery } from './settle.server'
import { findTemplate } from './templates/registry'

/** Small, so that a slow mail server cannot outlast the lease of the last row. */
const BATCH = 5

type Due = {
  id: string
  eventId: string
  userId: string | null
  template: string
  params: unknown
  inApp: boolean
  attempts: number
  error: string | null
  createdAt: Date
  mailBouncedAt: Date | null
  /** closed by the platform's team */
  disabledAt: Date | null
  /** erased, or asked to be: nothing reaches such a person any more */
  erasedAt: Date | null
}

/** Mails that go out now; `attempts` is the number of this attempt and the proof of the claim. */
export type Taken = { count: number; toSend: { id: string; attempts: number }[] }

/**
 * Takes due messages for this worker and decides about each: the notice in the app is written, a mail goes out
 * now, waits for its digest or stays away. One transaction, so that no message is seen half decided.
 */
export function takeMessages(): Promise<Taken> {
  return transact(async (tx) => {
    const rows = await tx.$queryRaw<Due[]>`
      SELECT m.id, m."eventId", m."userId", m.template, m.params, m."inApp", m.attempts, m.error, m."createdAt",
        u."mailBouncedAt", u."disabledAt", coalesce(u."erasedAt", u."deletionAskedAt") AS "erasedAt"
      FROM "OutboxMessage" m LEFT JOIN "User" u ON u.id = m."userId"
      WHERE m.state = 'pending' AND m."nextAt" <= clock_timestamp()::timestamptz(3)
      ORDER BY m."nextAt", m.id LIMIT ${BATCH} FOR UPDATE OF m SKIP LOCKED`
    if (rows.length === 0) return { count: 0, toSend: [] }
    const userIds = rows.flatMap(({ userId }) => userId ?? [])
    const preferences = await tx.notificationPreference.findMany({ where: { userId: { in: userIds } } })
    await writeNotices(tx, rows, preferences)
    const toSend: Due[] = []
    for (const row of rows) {
      const decision = mailDecision(
        row,
        preferences.filter((one) => one.userId === row.userId),
      )
      if (decision.action === 'send') toSend.push(row)
      else await putAway(tx, row, decision)
    }
    return { count: rows.length, toSend: await lease(tx, toSend) }
  })
}

/** A message without a person, and one whose template is gone, is about no kind that could be switched off. */
function kindOf({ userId, template }: Due) {
  return userId === null ? undefined : findTemplate(template)?.kind
}

async function writeNotices(
  tx: Transaction,
  rows: readonly Due[],
  preferences: readonly (StoredPreference & { userId: string })[],
): Promise<void> {
  const notices = rows.flatMap((row) => {
    const { userId, inApp, eventId, template, params, createdAt: at, erasedAt } = row
    const kind = kindOf(row)
    if (!inApp || userId === null || !kind || erasedAt) return []
    const frequency = frequencyOf(
      kind,
      'app',
      preferences.filter((one) => one.userId === userId),
    )
    const { action } = decide({ kind, channel: 'app', frequency, at })
    return action === 'send' ? [{ eventId, userId, template, params: params ?? {} }] : []
  })
  if (notices.length > 0) await tx.notification.createMany({ data: notices, skipDuplicates: true })
}

function mailDecision(row: Due, preferences: readonly StoredPreference[]): Decision {
  const kind = kindOf(row)
  if (!kind) return { action: 'send' }
  const decision = decideMail(
    { kind, frequency: frequencyOf(kind, 'mail', preferences), at: row.createdAt },
    {
      isOwnAddress: !goesElsewhere(row),
      hasBounced: row.mailBouncedAt !== null,
      isClosed: row.disabledAt !== null,
      isErased: row.erasedAt !== null,
    },
  )
  // Begun and without a result: a worker died, and the mail may have left. It is sent again as it was.
  const mayHaveLeft = row.attempts > 0 && row.error === null
  return mayHaveLeft && decision.action === 'hold' ? { action: 'send' } : decision
}

/** Params that do not fit fail where the mail is written, with their reason. */
function goesElsewhere({ template, params }: Due): boolean {
  const found = findTemplate(template)
  return Boolean(found?.params.safeParse(params).success && found.write(params).recipient)
}

/** Puts a message aside, and tells its recipient where that is because the address does not work. */
async function putAway(tx: Transaction, row: Due, decision: Exclude<Decision, { action: 'send' }>) {
  if (decision.action === 'hold') {
    const data = { state: 'held', nextAt: decision.until, attempts: 0, digestId: null, error: null } as const
    await tx.outboxMessage.update({ where: { id: row.id }, data })
    return
  }
  await tx.outboxMessage.update({ where: { id: row.id }, data: { state: 'skipped', error: decision.reason } })
  if (decision.reason === 'addressBounced')
    await logDelivery(tx, { ...row, messageId: row.id }, { outcome: 'skipped', code: null, reply: '' })
}

async function lease(tx: Transaction, rows: readonly Due[]) {
  const ids = rows.map(({ id }) => id)
  await tx.$executeRaw`
    UPDATE "OutboxMessage" SET
      attempts = attempts + 1, error = NULL,
      "nextAt" = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}::double precision)
    WHERE id = ANY(${ids})`
  return rows.map(({ id, attempts }) => ({ id, attempts: attempts + 1 }))
}

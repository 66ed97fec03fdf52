import {
  RETENTION_KEYS,
  type RetentionDays,
  type RetentionKey,
  retentionFrom,
  retentionText,
  shortened,
} from '~/domain/retention/retention'
import { db, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { publicDataChanged, refreshPublicData } from '~/platform/public-data/public-data.server'
import { RETENTION_SETTING } from '~/platform/retention.server'

type Keeper = Authorized<'retention.manage', null>
/** How many rows a shorter time would concern at once. */
export type Touched = { key: RetentionKey; rows: number }[]
export type SetRetention =
  | { ok: true }
  | { ok: false; reason: 'unconfirmed'; touched: Touched }
  | { ok: false; reason: 'stale'; saved: RetentionDays }

/** What somebody saw, and what they have agreed to, as texts of all values. */
type Wish = { days: RetentionDays; seen: string; confirmed: string }

/**
 * Sets how long things are kept. Shorter times delete, so they need a second yes to exactly these values.
 */
export async function setRetention(
  { actor }: Keeper,
  { days, seen, confirmed }: Wish,
  now: Date,
): Promise<SetRetention> {
  const touched = await countTouched(days, now)
  const result = await transact(async (tx): Promise<SetRetention> => {
    const before = await lockRetention(tx)
    if (retentionText(before) === retentionText(days)) return { ok: true }
    if (retentionText(before) !== seen) return { ok: false, reason: 'stale', saved: before }
    const shorter = shortened(before, days)
    if (shorter.length > 0 && confirmed !== retentionText(days)) {
      return {
        ok: false,
        reason: 'unconfirmed',
        touched: touched.filter(({ key }) => shorter.includes(key)),
      }
    }
    await tx.setting.update({
      where: { key: RETENTION_SETTING },
      data: { value: days, updatedAt: now },
    })
    const changed = RETENTION_KEYS.filter((key) => before[key] !== days[key])
    await appendEvent(tx, {
      stream: { type: 'settings', id: RETENTION_SETTING },
      actorId: actor.id,
      action: 'settings.retentionChanged',
      values: Object.fromEntries(changed.map((key) => [key, days[key]])),
    })
    await publicDataChanged(tx)
    return { ok: true }
  })
  // The page on privacy says the new times at once, here too.
  if (result.ok) await refreshPublicData()
  return result
}

/** The row is made first, so that two persons queue up even at the first change. */
async function lockRetention(tx: Transaction): Promise<RetentionDays> {
  await tx.setting.createMany({ data: [{ key: RETENTION_SETTING, value: {} }], skipDuplicates: true })
  const [row] = await tx.$queryRaw<{ value: unknown }[]>`
    SELECT value FROM "Setting" WHERE key = ${RETENTION_SETTING} FOR UPDATE`
  return retentionFrom(row?.value)
}

const DAY = 86_400_000

async function countTouched(days: RetentionDays, now: Date): Promise<Touched> {
  const since = (key: RetentionKey) => new Date(now.getTime() - days[key] * DAY)
  const unused = (key: RetentionKey) => ({
    erasedAt: null,
    disabledAt: null,
    OR: [{ lastSeenAt: { lt: since(key) } }, { lastSeenAt: null, createdAt: { lt: since(key) } }],
  })
  const office = {
    in: ['staff', 'moderator', 'administrator'] as ('staff' | 'moderator' | 'administrator')[],
  }
  const counts: Partial<Record<RetentionKey, number>> = {
    privilegedAccount: await db.user.count({
      where: { ...unused('privilegedAccount'), platformRole: office },
    }),
    account: await db.user.count({ where: { ...unused('account'), platformRole: 'citizen' } }),
    readNotice: await db.notification.count({ where: { readAt: { lt: since('readNotice') } } }),
    sentMessage: await db.outboxMessage.count({
      where: { state: { in: ['sent', 'skipped'] }, createdAt: { lt: since('sentMessage') } },
    }),
    mailLog: await db.mailDelivery.count({ where: { at: { lt: since('mailLog') } } }),
    importRun: await db.importRun.count({ where: { startedAt: { lt: since('importRun') } } }),
    challengeDraft:
      (await db.challengeDraft.count({ where: { savedAt: { lt: since('challengeDraft') } } })) +
      (await db.proposalDraft.count({ where: { savedAt: { lt: since('challengeDraft') } } })) +
      (await db.pilotOutcomeDraft.count({ where: { savedAt: { lt: since('challengeDraft') } } })),
  }
  return RETENTION_KEYS.map((key) => ({ key, rows: counts[key] ?? 0 }))
}

import { readCode } from '~/domain/account/one-time-code'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { countAttempt } from '~/platform/rate-limit.server'
import { clockError, matchStep, openSecret } from '~/platform/second-factor.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { tokenId } from '~/platform/token-id.server'
import { writeRecoveryCodes } from './write-recovery-codes.server'

export type Confirmed =
  | { ok: true; codes: string[] }
  | { ok: false; reason: 'code' | 'notBegun' }
  | { ok: false; reason: 'clock'; minutes: number }
  | { ok: false; reason: 'tooMany'; retryAt: Date }

/**
 * Puts the second factor in use with its first code; one that was in use before ends, with its recovery codes.
 * This session counts as proved by it, all others end: they were begun without it. Gives the recovery codes,
 * this once.
 */
export async function confirmSecondFactor(viewer: Viewer, typed: string): Promise<Confirmed> {
  const limit = await countAttempt('secondFactor', viewer.id)
  if (!limit.ok) return limit
  const session = tokenId(viewer.sessionToken)
  const sealed = (await db.session.findUnique({ where: { id: session } }))?.newTotpSecret
  if (!sealed) return { ok: false, reason: 'notBegun' }
  const secret = openSecret(viewer.id, sealed)
  const given = readCode(typed)
  if (given.kind !== 'timed') return { ok: false, reason: 'code' }
  const at = await databaseTime()
  const step = matchStep(secret, given.digits, at)
  if (step === null) return wrongBecause(clockError(secret, given.digits, at))
  return transact(async (tx): Promise<Confirmed> => {
    await tx.$executeRaw`SELECT 1 FROM "User" WHERE id = ${viewer.id} FOR NO KEY UPDATE`
    const { count } = await tx.session.updateMany({
      where: { id: session, newTotpSecret: sealed },
      data: { newTotpSecret: null, secondFactorAt: at, provedAt: at },
    })
    if (count === 0) return { ok: false, reason: 'notBegun' }
    await tx.session.deleteMany({ where: { userId: viewer.id, id: { not: session } } })
    const before = await tx.user.findUniqueOrThrow({ where: { id: viewer.id } })
    await tx.user.update({
      where: { id: viewer.id },
      data: { totpSecret: sealed, totpConfirmedAt: at, totpLastStep: step },
    })
    const codes = await writeRecoveryCodes(tx, viewer.id)
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'account', id: viewer.id },
      actorId: viewer.id,
      action: before.totpConfirmedAt ? 'account.secondFactorReplaced' : 'account.secondFactorSetUp',
    })
    const params = bothPaths('secondFactor')
    await tell(tx, { eventId, userIds: [viewer.id], template: 'accountSecondFactorOn', params })
    return { ok: true, codes }
  })
}

/** Whoever sets up holds the secret anyway: so they may learn that their clock is wrong, and by how much. */
function wrongBecause(seconds: number | null): Confirmed {
  if (seconds === null) return { ok: false, reason: 'code' }
  return { ok: false, reason: 'clock', minutes: Math.max(1, Math.round(Math.abs(seconds) / 60)) }
}

import { readCode } from '~/domain/account/one-time-code'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { countAttempt, forgetAttempts, forgiveAttempt, type LimitAnswer } from '~/platform/rate-limit.server'
import { matchStep, openSecret, recoveryCodeId } from '~/platform/second-factor.server'

export type CodeAnswer = { ok: true } | { ok: false; reason: 'code' } | Extract<LimitAnswer, { ok: false }>

/**
 * Takes a code of the app or a recovery code from somebody who knows the password. Each code counts once: of
 * two uses at the same moment one wins. Guessing is limited, and the owner is told of it.
 */
export async function checkCode(userId: string, typed: string): Promise<CodeAnswer> {
  const limit = await countGuess(userId)
  if (!limit.ok) return limit
  const given = readCode(typed)
  const isRight =
    given.kind === 'timed'
      ? await takeStep(userId, given.digits)
      : given.kind === 'recovery' && (await takeRecoveryCode(userId, given.digits))
  if (!isRight) return { ok: false, reason: 'code' }
  await forgetAttempts('secondFactor', userId)
  // Guesses of strangers still count for the day; the owner's own codes do not.
  await forgiveAttempt('secondFactorDay', userId)
  return { ok: true }
}

async function countGuess(userId: string): Promise<LimitAnswer> {
  const soon = await countAttempt('secondFactor', userId)
  const day = await countAttempt('secondFactorDay', userId)
  const limit = soon.ok ? day : soon
  if (!limit.ok) await warnOwner(userId)
  return limit
}

/** The code of a time step is taken at most once, and none of an earlier step after it. */
async function takeStep(userId: string, code: string): Promise<boolean> {
  const user = await db.user.findUnique({ where: { id: userId } })
  if (!user?.totpSecret || !user.totpConfirmedAt) return false
  const step = matchStep(openSecret(userId, user.totpSecret), code, await databaseTime())
  if (step === null) return false
  const { count } = await db.user.updateMany({
    where: { id: userId, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] },
    data: { totpLastStep: step },
  })
  return count === 1
}

async function takeRecoveryCode(userId: string, digits: string): Promise<boolean> {
  return transact(async (tx) => {
    const { count } = await tx.recoveryCode.updateMany({
      where: { id: recoveryCodeId(userId, digits), userId, usedAt: null },
      data: { usedAt: new Date() },
    })
    if (count === 0) return false
    const left = await tx.recoveryCode.count({ where: { userId, usedAt: null } })
    const stream = { type: 'account', id: userId } as const
    const action = 'account.recoveryCodeUsed'
    const { id: eventId } = await appendEvent(tx, { stream, actorId: userId, action, values: { left } })
    const params = { ...bothPaths('secondFactor'), left }
    await tell(tx, { eventId, userIds: [userId], template: 'accountRecoveryCodeUsed', params })
    return true
  })
}

/** Whoever guesses codes knows the password: the owner learns of it, once a day. */
async function warnOwner(userId: string): Promise<void> {
  const first = await countAttempt('secondFactorWarning', userId)
  if (!first.ok) return
  await transact(async (tx) => {
    const stream = { type: 'account', id: userId } as const
    const action = 'account.codesGuessed'
    const { id: eventId } = await appendEvent(tx, { stream, actorId: null, action })
    const params = bothPaths('forgottenPassword')
    await tell(tx, { eventId, userIds: [userId], template: 'accountCodesGuessed', params })
  })
}

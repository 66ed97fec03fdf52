import { beforeEach, describe, expect, test } from 'vitest'
import {
  codeOf,
  createUser,
  DEFAULT_PASSWORD,
  DEFAULT_SECRET,
  viewerOf,
  withTimeLeft,
} from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { waitingMails } from '#test/support/mail-link'
import { beginSecondFactor } from '~/features/account/operations/begin-second-factor.server'
import { checkCode } from '~/features/account/operations/check-code.server'
import { confirmSecondFactor } from '~/features/account/operations/confirm-second-factor.server'
import { logIn } from '~/features/account/operations/log-in.server'
import { proveIdentity } from '~/features/account/operations/prove-identity.server'
import { renewRecoveryCodes } from '~/features/account/operations/renew-recovery-codes.server'
import { secondFactorState } from '~/features/account/operations/second-factor-state.server'
import { db } from '~/platform/database/client.server'
import { LIMITS } from '~/platform/rate-limit.server'

useDatabase()
// Codes one step old are given below: the step must not end in between.
beforeEach(() => withTimeLeft(2500))

const REFUSED = { ok: false, reason: 'code' }

const addressOf = async (id: string) => (await db.user.findUniqueOrThrow({ where: { id } })).email

/** Somebody who has just set up a second factor. */
async function setUp() {
  const { id } = await createUser()
  const viewer = await viewerOf(id, { secondFactor: false })
  await beginSecondFactor(viewer)
  const state = await secondFactorState(viewer)
  if (state.kind !== 'begun') throw new Error('nothing to confirm')
  const confirmed = await confirmSecondFactor(viewer, codeOf(state.secret, -1))
  if (!confirmed.ok) throw new Error(confirmed.reason)
  return { id, viewer, secret: state.secret, codes: confirmed.codes }
}

describe('setting up', () => {
  test('keeps the secret sealed and recovery codes hashed, ends other sessions and tells the owner', async () => {
    const { id } = await createUser()
    await viewerOf(id)
    const viewer = await viewerOf(id, { secondFactor: false })
    await beginSecondFactor(viewer)
    const state = await secondFactorState(viewer)
    if (state.kind !== 'begun') throw new Error('nothing to confirm')
    const { codes } = Object(await confirmSecondFactor(viewer, codeOf(state.secret)))
    expect(new Set(codes).size).toBe(10)
    expect(codes[0]).toMatch(/^\d{4}-\d{4}-\d{4}$/)
    const user = await db.user.findUniqueOrThrow({ where: { id } })
    expect(Buffer.from(user.totpSecret ?? []).toString('latin1')).not.toContain(state.secret)
    const rows = JSON.stringify(await db.recoveryCode.findMany())
    for (const code of codes) expect(rows).not.toContain(code.replaceAll('-', ''))
    expect(await db.session.count({ where: { userId: id } })).toBe(1)
    expect(await db.session.count({ where: { userId: id, secondFactorAt: { not: null } } })).toBe(1)
    expect(await eventActions('account', id)).toEqual(['account.secondFactorSetUp'])
    expect(await waitingMails(id)).toEqual(['accountSecondFactorOn'])
  })

  test('shows the secret to a fresh proof only, and never once it is in use', async () => {
    const { id } = await createUser()
    const viewer = await viewerOf(id, { provedMinutesAgo: 11 })
    await beginSecondFactor(viewer)
    expect((await secondFactorState(viewer)).kind).toBe('off')
    expect(JSON.stringify(await secondFactorState((await setUp()).viewer))).not.toContain('secret')
  })

  test('a second click keeps the secret that the app has read', async () => {
    const viewer = await viewerOf((await createUser()).id)
    await beginSecondFactor(viewer)
    const first = await secondFactorState(viewer)
    await beginSecondFactor(viewer)
    expect(await secondFactorState(viewer)).toEqual(first)
  })

  test('a wrong code sets nothing up; one of a wrong clock says so', async () => {
    const viewer = await viewerOf((await createUser()).id)
    await beginSecondFactor(viewer)
    const state = Object(await secondFactorState(viewer))
    expect(await confirmSecondFactor(viewer, codeOf(DEFAULT_SECRET))).toEqual(REFUSED)
    expect(await confirmSecondFactor(viewer, '')).toEqual(REFUSED)
    const late = await confirmSecondFactor(viewer, codeOf(state.secret, -10))
    expect(late).toEqual({ ok: false, reason: 'clock', minutes: 5 })
    expect(await db.recoveryCode.count()).toBe(0)
    expect(await db.user.count({ where: { totpConfirmedAt: { not: null } } })).toBe(0)
  })

  test('of two confirmations at once one gives codes', async () => {
    const viewer = await viewerOf((await createUser()).id)
    await beginSecondFactor(viewer)
    const { secret } = Object(await secondFactorState(viewer))
    const answers = await Promise.all([1, 2].map(() => confirmSecondFactor(viewer, codeOf(secret))))
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    expect(await db.recoveryCode.count()).toBe(10)
  })
})

describe('a secret that waits for its first code', () => {
  test('is unknown to every other session of the person, and cannot be confirmed there', async () => {
    const { id } = await createUser()
    const thief = await viewerOf(id)
    await beginSecondFactor(thief)
    const { secret: known } = Object(await secondFactorState(thief))
    const owner = await viewerOf(id)
    expect(await secondFactorState(owner)).toEqual({ kind: 'off', duty: null })
    expect(await confirmSecondFactor(owner, codeOf(known))).toEqual({ ok: false, reason: 'notBegun' })
    await beginSecondFactor(owner)
    expect(Object(await secondFactorState(owner)).secret).not.toBe(known)
  })

  test('goes with the next proof: whoever held the session before may have read it', async () => {
    const { id } = await createUser()
    const viewer = await viewerOf(id)
    await beginSecondFactor(viewer)
    expect(await proveIdentity(viewer, { password: DEFAULT_PASSWORD, code: '' })).toEqual({ ok: true })
    expect((await secondFactorState(viewer)).kind).toBe('off')
  })

  test('of another device leaves the one in use alone until then, and ends it with its codes', async () => {
    const { id, secret, codes } = await setUp()
    const viewer = await viewerOf(id)
    await beginSecondFactor(viewer)
    const { next } = Object(await secondFactorState(viewer))
    expect(
      await logIn({ email: await addressOf(id), password: DEFAULT_PASSWORD, network: '10.1.1.1' }),
    ).toEqual({ ok: true, userId: id, needsCode: true })
    expect(await checkCode(id, codeOf(next.secret))).toEqual(REFUSED)
    expect(await checkCode(id, codeOf(secret))).toEqual({ ok: true })
    expect((await confirmSecondFactor(viewer, codeOf(next.secret))).ok).toBe(true)
    expect(await checkCode(id, codeOf(secret, 1))).toEqual(REFUSED)
    expect(await checkCode(id, codes[0] ?? '')).toEqual(REFUSED)
    expect(await checkCode(id, codeOf(next.secret, 1))).toEqual({ ok: true })
    expect(await db.session.count({ where: { userId: id } })).toBe(1)
    expect(await eventActions('account', id)).toContain('account.secondFactorReplaced')
    expect(Object(await secondFactorState(viewer)).next).toBeNull()
  })
})

describe('a code of the app', () => {
  test('counts within one step around now, and no further', async () => {
    for (const [steps, isRight] of [
      [-2, false],
      [2, false],
      [-1, true],
      [0, true],
      [1, true],
    ] as const) {
      const { id } = await createUser({ secondFactor: true })
      expect([steps, (await checkCode(id, codeOf(DEFAULT_SECRET, steps))).ok]).toEqual([steps, isRight])
    }
  })

  test('counts once, and none of an earlier step after it', async () => {
    const { id } = await createUser({ secondFactor: true })
    const code = codeOf()
    expect(await checkCode(id, code)).toEqual({ ok: true })
    expect(await checkCode(id, code)).toEqual(REFUSED)
    expect(await checkCode(id, codeOf(DEFAULT_SECRET, -1))).toEqual(REFUSED)
    expect(await checkCode(id, codeOf(DEFAULT_SECRET, 1))).toEqual({ ok: true })
  })

  test('used twice at the same moment counts once', async () => {
    const { id } = await createUser({ secondFactor: true })
    const code = codeOf()
    const answers = await Promise.all(Array.from({ length: 4 }, () => checkCode(id, code)))
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
  })

  test('of the set-up does not open the log-in after it', async () => {
    const { id, secret } = await setUp()
    expect(await checkCode(id, codeOf(secret, -1))).toEqual(REFUSED)
    expect(await checkCode(id, codeOf(secret))).toEqual({ ok: true })
  })

  test.each(['', 'abcdef', '000000000000', '12345', '１２３４５６'])('“%s” is refused', async (typed) => {
    const { id } = await createUser({ secondFactor: true })
    expect(await checkCode(id, typed)).toEqual(REFUSED)
  })

  test('does nothing for an account without a second factor', async () => {
    expect(await checkCode((await createUser()).id, codeOf())).toEqual(REFUSED)
  })
})

describe('a recovery code', () => {
  test('counts once, for its own person, and the owner learns how many are left', async () => {
    const { id, codes } = await setUp()
    const other = await setUp()
    expect(await checkCode(other.id, codes[0] ?? '')).toEqual(REFUSED)
    expect(await checkCode(id, codes[0] ?? '')).toEqual({ ok: true })
    expect(await checkCode(id, codes[0] ?? '')).toEqual(REFUSED)
    expect(await waitingMails(id)).toContain('accountRecoveryCodeUsed')
    const row = await db.outboxMessage.findFirstOrThrow({ where: { template: 'accountRecoveryCodeUsed' } })
    expect(row.params).toMatchObject({ left: 9 })
  })

  test('used twice at the same moment counts once', async () => {
    const { id, codes } = await setUp()
    const answers = await Promise.all([1, 2, 3].map(() => checkCode(id, codes[3] ?? '')))
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
  })

  test('ends when new ones are made', async () => {
    const { id, viewer, codes } = await setUp()
    const renewed = Object(await renewRecoveryCodes(viewer))
    expect(await checkCode(id, codes[0] ?? '')).toEqual(REFUSED)
    expect(await checkCode(id, renewed.codes[0])).toEqual({ ok: true })
    expect(await renewRecoveryCodes(await viewerOf((await createUser()).id))).toEqual({
      ok: false,
      reason: 'notSetUp',
    })
  })
})

describe('guessing', () => {
  test('ends after a few attempts, for the right code too; the owner is told once', async () => {
    const { id } = await createUser({ secondFactor: true })
    for (let guess = 0; guess < LIMITS.secondFactor.attempts; guess += 1) {
      expect(await checkCode(id, '000000')).toEqual(REFUSED)
    }
    expect(await checkCode(id, codeOf())).toMatchObject({ ok: false, reason: 'tooMany' })
    expect(await checkCode(id, codeOf())).toMatchObject({ ok: false, reason: 'tooMany' })
    expect(await waitingMails(id)).toEqual(['accountCodesGuessed'])
  })

  test('is limited for a whole day, however often the owner logs in meanwhile', async () => {
    const { id } = await createUser({ secondFactor: true })
    await checkCode(id, '000000')
    await db.rateLimit.updateMany({ data: { count: LIMITS.secondFactorDay.attempts } })
    await db.rateLimit.deleteMany({ where: { resetAt: { lt: new Date(Date.now() + 3_600_000) } } })
    expect(await checkCode(id, codeOf())).toMatchObject({ ok: false, reason: 'tooMany' })
  })

  test('is what the day counts: whoever proves all day long who they are is not locked out', async () => {
    const { id, codes } = await setUp()
    await checkCode(id, '000000')
    for (const code of codes.slice(0, 3)) expect(await checkCode(id, code)).toEqual({ ok: true })
    const ofTheDay = { resetAt: { gt: new Date(Date.now() + 20 * 3_600_000) } }
    expect(await db.rateLimit.findMany({ where: ofTheDay })).toMatchObject([{ count: 1 }])
  })
})

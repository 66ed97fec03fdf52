import { describe, expect, test } from 'vitest'
import { cookieOf, createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { eventActions, toldOf } from '#test/support/event-actions'
import {
  answerEmailChange,
  cancelOwnEmailChange,
} from '~/features/account/operations/answer-email-change.server'
import { findEmailChange, findOwnEmailChange } from '~/features/account/operations/find-email-change.server'
import { requestEmailChange } from '~/features/account/operations/request-email-change.server'
import { db } from '~/platform/database/client.server'
import { mintMailToken } from '~/platform/mail-token.server'
import { LIMITS } from '~/platform/rate-limit.server'

useDatabase()

const NEW = 'neu@example.org'
const HOUR = 3_600_000
const INVALID = { ok: false, reason: 'linkInvalid' }

/** Somebody who has asked for a new address, with both links as the mails would carry them. */
async function asked(newEmail = NEW) {
  const user = await createUser()
  const viewer = await viewerOf(user.id)
  expect(await requestEmailChange(viewer, newEmail)).toEqual({ ok: true })
  const change = await db.emailChange.findFirstOrThrow({ where: { userId: user.id, cancelledAt: null } })
  const link = (purpose: string) => mintMailToken(user.id, purpose, change.id, 24 * HOUR)
  return {
    ...{ user, viewer, change },
    oldLink: await link('emailChangeOld'),
    newLink: await link('emailChangeNew'),
  }
}
const addressOf = async (id: string) => (await db.user.findUniqueOrThrow({ where: { id } })).email

describe('a change of address', () => {
  test.each(['old first', 'new first'])(
    'takes effect when both mailboxes have said yes: %s',
    async (order) => {
      const { user, oldLink, newLink } = await asked()
      const cookie = await cookieOf(user.id)
      const [first, second] = order === 'old first' ? [oldLink, newLink] : [newLink, oldLink]
      expect(await answerEmailChange(first, 'confirm')).toEqual({ ok: true, outcome: 'confirmed' })
      expect(await addressOf(user.id)).toBe(user.email)
      expect(await answerEmailChange(first, 'confirm'), 'one mailbox is not two').toEqual(INVALID)
      expect(await answerEmailChange(second, 'confirm')).toEqual({ ok: true, outcome: 'done' })
      expect(await addressOf(user.id)).toBe(NEW)
      expect(await db.session.count({ where: { userId: user.id } }), cookie).toBe(0)
      expect(await answerEmailChange(second, 'confirm')).toEqual(INVALID)
      expect(await answerEmailChange(first, 'cancel'), 'what is done stays').toEqual(INVALID)
      expect(await addressOf(user.id)).toBe(NEW)
    },
  )

  test('tells both mailboxes; no event holds an address', async () => {
    const { user, oldLink, newLink } = await asked()
    await answerEmailChange(oldLink, 'confirm')
    await answerEmailChange(newLink, 'confirm')
    const changed = (await toldOf()).filter(([, template]) => template === 'accountEmailChanged')
    expect(changed.map(([to]) => to).sort()).toEqual([user.email, user.id].sort())
    expect(await eventActions('account', user.id)).toEqual([
      'account.emailChangeAsked',
      'account.emailChangeLinkSent',
      'account.emailChangeOldConfirmed',
      'account.emailChanged',
    ])
    expect(JSON.stringify(await db.eventDetail.findMany())).not.toContain('@')
  })

  test.each(['old', 'new'] as const)('is refused by the %s mailbox, also after its yes', async (mailbox) => {
    const { user, oldLink, newLink } = await asked()
    const link = mailbox === 'old' ? oldLink : newLink
    await answerEmailChange(link, 'confirm')
    expect(await answerEmailChange(link, 'cancel')).toEqual({ ok: true, outcome: 'cancelled' })
    expect(await answerEmailChange(oldLink, 'confirm')).toEqual(INVALID)
    expect(await answerEmailChange(newLink, 'confirm')).toEqual(INVALID)
    expect(await addressOf(user.id)).toBe(user.email)
  })

  test('both at the same moment: it takes effect once', async () => {
    const { user, oldLink, newLink } = await asked()
    const answers = await Promise.all([
      answerEmailChange(oldLink, 'confirm'),
      answerEmailChange(newLink, 'confirm'),
      answerEmailChange(newLink, 'confirm'),
    ])
    expect(answers.filter((answer) => answer.ok && answer.outcome === 'done')).toHaveLength(1)
    expect(await addressOf(user.id)).toBe(NEW)
  })

  test('is over after 24 hours, whatever one mailbox has said', async () => {
    const { user, change, oldLink, newLink } = await asked()
    await answerEmailChange(oldLink, 'confirm')
    const past = new Date(Date.now() - 1000)
    await db.emailChange.update({ where: { id: change.id }, data: { expiresAt: past } })
    expect(await findEmailChange(newLink)).toEqual({ kind: 'invalid' })
    expect(await answerEmailChange(newLink, 'confirm')).toEqual(INVALID)
    expect(await addressOf(user.id)).toBe(user.email)
  })

  test('ends where somebody else has signed up with the address meanwhile', async () => {
    const { user, oldLink, newLink } = await asked()
    await answerEmailChange(oldLink, 'confirm')
    await createUser({ email: NEW })
    expect(await answerEmailChange(newLink, 'confirm')).toEqual({ ok: false, reason: 'addressTaken' })
    expect(await addressOf(user.id)).toBe(user.email)
    expect(await answerEmailChange(newLink, 'confirm')).toEqual(INVALID)
  })

  test('a second wish takes the place of the first; the person may take it back', async () => {
    const { user, viewer, newLink } = await asked()
    expect(await requestEmailChange(viewer, 'anders@example.org')).toEqual({ ok: true })
    expect(await answerEmailChange(newLink, 'confirm')).toEqual(INVALID)
    expect(await findOwnEmailChange(viewer)).toMatchObject({ newEmail: 'anders@example.org', state: 'asked' })
    await cancelOwnEmailChange(viewer)
    expect(await findOwnEmailChange(viewer)).toBeNull()
    expect((await eventActions('account', user.id)).at(-1)).toBe('account.emailChangeCancelled')
  })
})

describe('whoever asks', () => {
  test('learns nothing of whether the address has an account: its owner gets a mail, and no link', async () => {
    const owner = await createUser({ email: 'besetzt@example.org' })
    const { user } = await asked('besetzt@example.org')
    expect(await toldOf()).toEqual([
      [user.id, 'accountEmailChangeOld'],
      [owner.id, 'accountAddressWanted'],
    ])
  })

  test('cannot choose the own address, nor ask for ever', async () => {
    const { id, email } = await createUser()
    const viewer = await viewerOf(id)
    expect(await requestEmailChange(viewer, email)).toEqual({ ok: false, reason: 'sameAddress' })
    await db.rateLimit.updateMany({ data: { count: LIMITS.emailChange.attempts } })
    expect(await requestEmailChange(viewer, NEW)).toMatchObject({ ok: false, reason: 'tooMany' })
  })

  test.each(['x', '', 'a'.repeat(500)])('a link of nobody (%#) is void', async (token) => {
    expect(await findEmailChange(token)).toEqual({ kind: 'invalid' })
    expect(await answerEmailChange(token, 'confirm')).toEqual(INVALID)
  })

  test('a token for something else says yes to nothing', async () => {
    const { user, change } = await asked()
    const token = await mintMailToken(user.id, 'resetPassword', change.id, HOUR)
    expect(await answerEmailChange(token, 'confirm')).toEqual(INVALID)
  })
})

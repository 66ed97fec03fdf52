import { EMAIL_CHANGE_TRANSITIONS, emailChangeState, OPEN_EMAIL_CHANGE } from '~/domain/account/email-change'
import { ERASED_NAME, erasedAddress } from '~/domain/account/erased'
import { databaseTime, db, type Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { eraseDetails } from '~/platform/events/erase-details.server'
import { NO_PASSWORD } from '~/platform/password.server'
import { ACCOUNT_SECTIONS } from './account-sections.server'
import type { PersonalDataArea, Traces } from './personal-data.server'

/** What an account holds, and what becomes of it: the row stays without a person, everything else goes. */
export const accountData: PersonalDataArea = {
  sections: ACCOUNT_SECTIONS,

  async consequences({ id }, t) {
    const { platformRole } = await db.user.findUniqueOrThrow({
      where: { id },
      select: { platformRole: true },
    })
    const blocks =
      platformRole === 'citizen' ? [] : [{ kind: 'blocks' as const, text: t('myData.consequence.role') }]
    return [
      ...blocks,
      { kind: 'ends', text: t('myData.consequence.sessions') },
      { kind: 'goes', text: t('myData.consequence.account') },
      { kind: 'goes', text: t('myData.consequence.messages') },
      { kind: 'stays', text: t('myData.consequence.events') },
    ]
  },

  async isBlocked(tx, id) {
    const { platformRole } = await tx.user.findUniqueOrThrow({ where: { id } })
    return platformRole !== 'citizen'
  },

  async end(tx, userId) {
    await tx.session.deleteMany({ where: { userId } })
    await tx.mailToken.deleteMany({ where: { userId } })
    await tx.outboxMessage.deleteMany({ where: { userId, state: { in: ['pending', 'held'] } } })
  },

  async traces(userId) {
    // Only what its mailbox has confirmed: a wish alone may name a stranger's address, whose records stay.
    const changes = await db.emailChange.findMany({
      where: { userId, newConfirmedAt: { not: null } },
      select: { newEmail: true },
    })
    const former = await db.eventDetail.findMany({
      where: {
        event: { streamType: 'account', streamId: userId },
        field: { in: ['displayName', 'email', 'newEmail', 'oldEmail'] },
      },
      select: { field: true, value: true },
    })
    const traces: Traces = { addresses: changes.map(({ newEmail }) => newEmail), names: [] }
    for (const { field, value } of former) {
      if (typeof value !== 'string') continue
      if (field === 'displayName') traces.names.push(value)
      else traces.addresses.push(value)
    }
    return traces
  },

  async erase(tx, { id, email, addresses }) {
    const where = { userId: id }
    await eraseWishesFor(tx, email)
    await tx.session.deleteMany({ where })
    await tx.mailToken.deleteMany({ where })
    await tx.recoveryCode.deleteMany({ where })
    await tx.device.deleteMany({ where })
    await tx.emailChange.deleteMany({ where })
    await tx.notificationPreference.deleteMany({ where })
    await tx.notification.deleteMany({ where })
    await tx.mailDelivery.deleteMany({ where })
    await tx.outboxMessage.deleteMany({ where: { OR: [where, { address: { in: addresses } }] } })
    await eraseDetails(tx, { streamType: 'account', streamId: id })
    await tx.user.update({
      where: { id },
      data: {
        email: erasedAddress(id),
        displayName: ERASED_NAME,
        passwordHash: NO_PASSWORD,
        locale: 'de',
        ...{ emailConfirmedAt: null, lastSeenAt: null, inactiveWarnedAt: null, mailBouncedAt: null },
        ...{ totpSecret: null, totpConfirmedAt: null, totpLastStep: null },
        ...{ disabledAt: null, disabledReason: null },
      },
    })
  },
}

/**
 * Somebody else may want the address for their account since before it was this person's: the wish ends, and
 * the mail that carried it is forgotten with what became of it.
 */
async function eraseWishesFor(tx: Transaction, email: string): Promise<void> {
  const wishes = await tx.emailChange.findMany({ where: { newEmail: email } })
  const at = await databaseTime(tx)
  for (const wish of wishes.filter((one) => OPEN_EMAIL_CHANGE.includes(emailChangeState(one, at)))) {
    const stream = { type: 'account', id: wish.userId } as const
    await appendEvent(tx, { stream, actorId: null, action: EMAIL_CHANGE_TRANSITIONS.cancel.event })
  }
  await tx.emailChange.deleteMany({ where: { newEmail: email } })
  const mails = { template: 'accountEmailChangeNew', params: { path: ['email'], equals: email } }
  const sent = await tx.outboxMessage.findMany({ where: mails, select: { id: true } })
  const messageId = { in: sent.map(({ id }) => id) }
  await tx.mailDelivery.deleteMany({ where: { messageId } })
  await tx.outboxMessage.deleteMany({ where: { id: messageId } })
}

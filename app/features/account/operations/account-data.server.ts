import { ERASED_NAME, erasedAddress } from '~/domain/account/erased'
import { db } from '~/platform/database/client.server'
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

  async erase(tx, { id, addresses }) {
    const where = { userId: id }
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

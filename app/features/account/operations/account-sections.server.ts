import { nameAll } from '~/outbox/person-names.server'
import { notificationText } from '~/outbox/templates/notification-text'
import { db } from '~/platform/database/client.server'
import { accountEvents, actionsOf } from './event-sections.server'
import { type ExportSection, iso, type Subject } from './personal-data.server'

const ofPerson = ({ id }: Subject) => ({ where: { userId: id } })

/** The account itself; no hash, no secret. */
const account: ExportSection = {
  name: 'account',
  async rows({ id }) {
    const user = await db.user.findUniqueOrThrow({ where: { id } })
    return [
      {
        id,
        email: user.email,
        displayName: user.displayName,
        pseudonym: user.pseudonym,
        locale: user.locale,
        platformRole: user.platformRole,
        createdAt: iso(user.createdAt),
        confirmedAt: iso(user.emailConfirmedAt),
        lastSeenAt: iso(user.lastSeenAt),
        secondFactorAt: iso(user.totpConfirmedAt),
        warnedAt: iso(user.inactiveWarnedAt),
        bouncedAt: iso(user.mailBouncedAt),
      },
    ]
  },
}

const sessions: ExportSection = {
  name: 'sessions',
  rows: async (subject) =>
    (await db.session.findMany(ofPerson(subject))).map((one) => ({
      device: one.device,
      createdAt: iso(one.createdAt),
      lastSeenAt: iso(one.lastSeenAt),
      expiresAt: iso(one.expiresAt),
    })),
}

const devices: ExportSection = {
  name: 'devices',
  rows: async (subject) =>
    (await db.device.findMany(ofPerson(subject))).map((one) => ({
      createdAt: iso(one.firstSeenAt),
      lastSeenAt: iso(one.lastSeenAt),
    })),
}

const emailChanges: ExportSection = {
  name: 'emailChanges',
  rows: async (subject) =>
    (await db.emailChange.findMany(ofPerson(subject))).map((one) => ({
      email: one.newEmail,
      createdAt: iso(one.createdAt),
      confirmedAt: iso(one.newConfirmedAt),
      doneAt: iso(one.doneAt),
      cancelledAt: iso(one.cancelledAt),
    })),
}

const links: ExportSection = {
  name: 'links',
  rows: async (subject) =>
    (await db.mailToken.findMany(ofPerson(subject))).map((one) => ({
      purpose: one.purpose,
      createdAt: iso(one.createdAt),
      expiresAt: iso(one.expiresAt),
      usedAt: iso(one.usedAt),
    })),
}

const recoveryCodes: ExportSection = {
  name: 'recoveryCodes',
  rows: async (subject) =>
    (await db.recoveryCode.findMany(ofPerson(subject))).map((one) => ({
      createdAt: iso(one.createdAt),
      usedAt: iso(one.usedAt),
    })),
}

const preferences: ExportSection = {
  name: 'preferences',
  rows: async (subject) =>
    (await db.notificationPreference.findMany(ofPerson(subject))).map((one) => ({
      kind: one.kind,
      channel: one.channel,
      frequency: one.frequency,
      changedAt: iso(one.updatedAt),
    })),
}

const notices: ExportSection = {
  name: 'notices',
  async rows(subject) {
    const rows = await db.notification.findMany({ ...ofPerson(subject), orderBy: { id: 'asc' } })
    return (await nameAll(rows, subject.locale)).map((one) => ({
      title: notificationText(subject.locale, one.template, one.params)?.title ?? one.template,
      createdAt: iso(one.createdAt),
      readAt: iso(one.readAt),
    }))
  },
}

const messages: ExportSection = {
  name: 'messages',
  async rows(subject) {
    const rows = await db.outboxMessage.findMany({ ...ofPerson(subject), orderBy: { id: 'asc' } })
    return (await nameAll(rows, subject.locale)).map((one) => ({
      title: notificationText(subject.locale, one.template, one.params)?.title ?? one.template,
      state: one.state,
      createdAt: iso(one.createdAt),
      sentAt: iso(one.sentAt),
    }))
  },
}

const deliveries: ExportSection = {
  name: 'deliveries',
  rows: async (subject) =>
    (await db.mailDelivery.findMany(ofPerson(subject))).map((one) => ({
      kind: one.template,
      outcome: one.outcome,
      answer: [one.smtpCode, one.reply].filter(Boolean).join(' '),
      at: iso(one.at),
    })),
}

/** Everything that the platform keeps with an account. */
export const ACCOUNT_SECTIONS: readonly ExportSection[] = [
  account,
  sessions,
  devices,
  emailChanges,
  links,
  recoveryCodes,
  preferences,
  notices,
  messages,
  deliveries,
  accountEvents,
  actionsOf,
]

import { accountErased } from '~/outbox/templates/account-erased'
import { absoluteUrl, mailText } from '~/outbox/templates/template'
import { bothPaths, type Locale } from '~/paths'
import { configuration } from '~/platform/configuration.server'
import { databaseTime, db, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { eraseMentions } from '~/platform/events/erase-mentions.server'
import { deleteMailFiles } from '~/platform/mail/delete-mail-files.server'
import { sendMail } from '~/platform/mail/send-mail.server'
import type { ErasedSubject, PersonalDataArea, Traces } from './personal-data.server'

/** So long the last mail is tried; after that the erasure does not wait for it. */
const FAREWELL_HOURS = 20

/** The event that keeps the last mail from being sent again when a later step fails. */
const SAID = 'account.farewellSent'

type Shut = NonNullable<Awaited<ReturnType<typeof findShut>>>

function findShut(userId: string) {
  return db.user.findFirst({ where: { id: userId, deletionAskedAt: { not: null }, erasedAt: null } })
}

/**
 * Erases everything personal of a shut account: the handler of the worker, for all areas at once. Ends where
 * the account is erased already or nobody asked, so it may run twice or late. A failure is tried again.
 */
export function eraseAccountOf(areas: readonly PersonalDataArea[]) {
  return async (userId: string): Promise<void> => {
    const user = await findShut(userId)
    if (!user) return
    const subject = await subjectOf(areas, user)
    await sayFarewell(user, subject.locale)
    await deleteMailFiles(subject.addresses, [...subject.names, ...(await mailsOfWishes(userId))])
    await transact(async (tx) => {
      if (!(await lockShut(tx, userId))) return
      await eraseMentions(tx, subject.addresses)
      // The account comes last: until then every area can still see who it is.
      for (const area of [...areas].reverse()) await area.erase(tx, subject)
      await tx.user.update({ where: { id: userId }, data: { erasedAt: await databaseTime(tx) } })
      const stream = { type: 'account', id: userId }
      await appendEvent(tx, { stream, actorId: null, action: 'account.erased' })
    })
  }
}

/** Mails to addresses that the person has asked for: their ids stand in the files, whosever the mailbox is. */
async function mailsOfWishes(userId: string): Promise<string[]> {
  const where = { userId, template: 'accountEmailChangeNew' }
  const rows = await db.outboxMessage.findMany({ where, select: { id: true } })
  return rows.map(({ id }) => id)
}

/** Of two workers that erase one account the second finds nothing to do. */
async function lockShut(tx: Transaction, userId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "User" WHERE id = ${userId} AND "erasedAt" IS NULL FOR NO KEY UPDATE`
  return rows.length > 0
}

async function subjectOf(areas: readonly PersonalDataArea[], user: Shut): Promise<ErasedSubject> {
  const locale: Locale = user.locale === 'en' ? 'en' : 'de'
  const traces: Traces = { addresses: [user.email], names: [user.displayName] }
  for (const area of areas) {
    const found = await area.traces?.(user.id)
    traces.addresses.push(...(found?.addresses ?? []))
    traces.names.push(...(found?.names ?? []))
  }
  const { id, email, displayName, keepsTexts } = user
  const addresses = [...new Set(traces.addresses)]
  return { id, email, displayName, keepsTexts, locale, addresses, names: [...new Set(traces.names)] }
}

/**
 * Tells the address that the account is shut and its data go now. Not through the outbox: its row would have
 * to keep the address after the erasure.
 */
async function sayFarewell(user: Shut, locale: Locale): Promise<void> {
  if (await happened(user.id, SAID)) return
  const link = bothPaths('privacy')
  const written = accountErased.write({
    ...link,
    isForInactivity: await happened(user.id, 'account.inactivityEnded'),
  })
  const url = absoluteUrl(configuration().publicUrl, written.path[locale])
  const texts = written[locale]
  const mail = { to: user.email, subject: texts.subject, text: mailText(locale, texts, url) }
  try {
    await sendMail({ ...mail, isDemo: user.isDemo, messageId: `erasure-${user.id}` })
  } catch (error) {
    const waited = Date.now() - (user.deletionAskedAt?.getTime() ?? 0)
    if (waited < FAREWELL_HOURS * 3_600_000) throw error
    return
  }
  const stream = { type: 'account', id: user.id }
  await transact((tx) => appendEvent(tx, { stream, actorId: null, action: SAID }))
}

async function happened(userId: string, action: string): Promise<boolean> {
  return (await db.event.count({ where: { streamType: 'account', streamId: userId, action } })) > 0
}

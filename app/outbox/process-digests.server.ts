import type { OutboxMessage } from '#prisma/generated/client'
import { translate } from '~/i18n/messages.server'
import { type Locale, path } from '~/paths'
import { configuration } from '~/platform/configuration.server'
import { singleLine } from '~/platform/mail/mail-header'
import { attemptMail } from './attempt-mail.server'
import { digestEnding } from './mail-ending.server'
import { nameAll } from './person-names.server'
import { giveBack, settle } from './settle.server'
import { DIGEST, type TakenDigest, takeDigest } from './take-digest.server'
import { type DigestItem, digestTexts } from './templates/digest'
import { findTemplate } from './templates/registry'
import { absoluteUrl, mailText } from './templates/template'

/** A message with the names of the persons in it. */
type NamedMessage = Omit<OutboxMessage, 'params'> & { params: unknown }

/** What a message says in a digest; null where nothing is known of its template any more. */
function itemOf(locale: Locale, { template, params, createdAt }: NamedMessage): DigestItem | null {
  const found = findTemplate(template)
  if (!found?.params.safeParse(params).success) return null
  const written = found.write(params)
  const url = absoluteUrl(configuration().publicUrl, written.path[locale])
  const { subject, items = [] } = written[locale]
  return { kind: found.kind, at: createdAt, subject: singleLine(subject), url, items }
}

async function send({ digestId, attempts, person, messages }: TakenDigest): Promise<void> {
  const locale: Locale = person.locale === 'en' ? 'en' : 'de'
  const items = (await nameAll(messages, locale)).map((message) => ({
    id: message.id,
    item: itemOf(locale, message),
  }))
  const unreadable = items.flatMap(({ id, item }) => (item ? [] : [id]))
  if (unreadable.length > 0) await giveBack({ ids: unreadable, attempts }, 'no message template')
  const readable = items.flatMap(({ id, item }) => (item ? [{ id, item }] : []))
  if (readable.length === 0) return
  const t = translate(locale)
  const { publicUrl } = configuration()
  const texts = digestTexts(
    locale,
    readable.map(({ item }) => item),
    (kind) => t(`notificationKind.${kind}`),
  )
  const { closing, unsubscribeUrl } = digestEnding(publicUrl, locale, person.id)
  const url = absoluteUrl(publicUrl, path(locale, 'notifications'))
  const attempt = await attemptMail({
    to: person.email,
    subject: texts.subject,
    text: mailText(locale, texts, url, closing),
    unsubscribeUrl,
    isDemo: person.isDemo,
    messageId: digestId,
  })
  const ids = readable.map(({ id }) => id)
  await settle(
    { ids, attempts, messageId: digestId, template: DIGEST, userId: person.id, to: person.email },
    attempt,
  )
}

/**
 * Sends the digest of one person.
 * @returns how many people were looked after; 0 when nobody has a digest due
 */
export async function processDigests(): Promise<number> {
  const taken = await takeDigest()
  if (taken?.digest) await send(taken.digest)
  return taken ? 1 : 0
}

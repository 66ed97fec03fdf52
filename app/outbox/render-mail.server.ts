import type { OutboxMessage, User } from '#prisma/generated/client'
import { configuration } from '~/platform/configuration.server'
import type { OutgoingMail } from '~/platform/mail/send-mail.server'
import { mintMailToken } from '~/platform/mail-token.server'
import { endingOf } from './mail-ending.server'
import { findTemplate } from './templates/registry'
import { absoluteUrl, type Locale, mailText } from './templates/template'

export type RenderedMail = Pick<OutgoingMail, 'to' | 'subject' | 'text' | 'unsubscribeUrl'>

/**
 * Writes the mail of a message; a link with a token gets its token now, so that no token waits in the database.
 * @throws Error when the template is unknown or its params do not fit
 */
export async function renderMail(message: OutboxMessage & { user: User | null }): Promise<RenderedMail> {
  const template = findTemplate(message.template)
  if (!template) throw new Error(`no message template ${message.template}`)
  const { user } = message
  const locale: Locale = (user ?? message).locale === 'en' ? 'en' : 'de'
  const written = template.write(message.params)
  const to = written.recipient ?? user?.email ?? message.address
  if (!to) throw new Error('a message without a recipient')
  const wish = user && written.token
  const token = wish ? await mintMailToken(user.id, wish.purpose, wish.subjectId, wish.ttlMs) : undefined
  const { publicUrl } = configuration()
  const url = absoluteUrl(publicUrl, written.path[locale], token)
  const texts = written[locale]
  const { unsubscribeUrl, closing } = user ? endingOf(publicUrl, locale, user.id, template.kind) : {}
  return { to, subject: texts.subject, text: mailText(locale, texts, url, closing), unsubscribeUrl }
}

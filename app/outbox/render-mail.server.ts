import type { OutboxMessage, User } from '#prisma/generated/client'
import { configuration } from '~/platform/configuration.server'
import { mintMailToken } from '~/platform/mail-token.server'
import { findTemplate } from './templates/registry'
import { absoluteUrl, type Locale, mailText } from './templates/template'

/**
 * Writes the mail of a message; a link with a token gets its token now, so that no token waits in the database.
 * @throws Error when the template is unknown or its params do not fit
 */
export async function renderMail(
  message: OutboxMessage & { user: User },
): Promise<{ to: string; subject: string; text: string }> {
  const template = findTemplate(message.template)
  if (!template) throw new Error(`no message template ${message.template}`)
  const locale: Locale = message.user.locale === 'en' ? 'en' : 'de'
  const written = template.write(message.params)
  const wish = written.token
  const token = wish && (await mintMailToken(message.userId, wish.purpose, wish.subjectId, wish.ttlMs))
  const url = absoluteUrl(configuration().publicUrl, written.path[locale], token)
  const texts = written[locale]
  return {
    to: written.recipient ?? message.user.email,
    subject: texts.subject,
    text: mailText(locale, texts, url),
  }
}

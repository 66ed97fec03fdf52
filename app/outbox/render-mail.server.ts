import type { OutboxMessage, User } from '#prisma/generated/client'
import { configuration } from '~/platform/configuration.server'
import { mintMailToken } from '~/platform/mail-token.server'
import { withNames } from './person-names.server'
import { findTemplate } from './templates/registry'
import { absoluteUrl, type Locale, mailText } from './templates/template'

/**
 * Writes the mail of a message; a link with a token gets its token now, so that no token waits in the database.
 * @throws Error when the template is unknown or its params do not fit
 */
export async function renderMail(
  message: OutboxMessage & { user: User | null },
): Promise<{ to: string; subject: string; text: string }> {
  const template = findTemplate(message.template)
  if (!template) throw new Error(`no message template ${message.template}`)
  const { user } = message
  const locale: Locale = (user ?? message).locale === 'en' ? 'en' : 'de'
  const params = await withNames(message.params, locale)
  const written = template.write(params)
  const wish = user && written.token
  const token = wish ? await mintMailToken(user.id, wish.purpose, wish.subjectId, wish.ttlMs) : undefined
  const url = absoluteUrl(configuration().publicUrl, written.path[locale], token)
  const texts = written[locale]
  const to = written.recipient ?? user?.email ?? message.address
  if (!to) throw new Error('a message without a recipient')
  return {
    to,
    subject: texts.subject,
    text: mailText(locale, texts, url),
  }
}

import type { OutboxMessage, User } from '#prisma/generated/client'
import { configuration } from '~/platform/configuration.server'
import { mintInvitationToken } from '~/platform/invitation-token.server'
import type { OutgoingMail } from '~/platform/mail/send-mail.server'
import { mintMailToken } from '~/platform/mail-token.server'
import { noticeToken } from '~/platform/notice-token.server'
import { endingOf } from './mail-ending.server'
import { withNames } from './person-names.server'
import { findTemplate } from './templates/registry'
import { absoluteUrl, type Locale, mailText, type TokenWish } from './templates/template'

export type RenderedMail = Pick<OutgoingMail, 'to' | 'subject' | 'text' | 'unsubscribeUrl' | 'isDemo'>

/**
 * Writes the mail of a message; a link with a token gets its token now, so that no token waits in the database.
 * @throws Error when the template is unknown or its params do not fit
 */
export async function renderMail(message: OutboxMessage & { user: User | null }): Promise<RenderedMail> {
  const template = findTemplate(message.template)
  if (!template) throw new Error(`no message template ${message.template}`)
  const { user } = message
  const locale: Locale = (user ?? message).locale === 'en' ? 'en' : 'de'
  const written = template.write(await withNames(message.params, locale))
  const to = written.recipient ?? user?.email ?? message.address
  if (!to) throw new Error('a message without a recipient')
  const token = written.token && (await mintToken(written.token, user))
  const { publicUrl } = configuration()
  const url = absoluteUrl(publicUrl, written.path[locale], token)
  const texts = written[locale]
  const { unsubscribeUrl, closing } = user ? endingOf(publicUrl, locale, user.id, template.kind) : {}
  const text = mailText(locale, texts, url, closing)
  return { to, subject: texts.subject, text, unsubscribeUrl, isDemo: written.isDemo ?? user?.isDemo ?? false }
}

/** A link to an account needs its person; an invitation goes to an address that may have none. */
async function mintToken(wish: TokenWish, user: User | null): Promise<string | undefined> {
  if ('noticeId' in wish) return noticeToken(wish.noticeId)
  if ('invitationId' in wish) return mintInvitationToken(wish.invitationId)
  return user ? mintMailToken(user.id, wish.purpose, wish.subjectId, wish.ttlMs) : undefined
}

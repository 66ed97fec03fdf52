import { isChosenKind, type Kind } from '~/domain/notification/kinds'
import { translate } from '~/i18n/messages.server'
import { type Locale, path } from '~/paths'
import { type UnsubscribeScope, unsubscribeToken } from '~/platform/unsubscribe-token.server'

/** How to end mails of this sort: for the header of the mail, and for its last lines. */
export type Ending = { unsubscribeUrl?: string; closing?: string }

/** The ending of a mail about one kind; nothing for essential kinds, which nobody can end. */
export function endingOf(publicUrl: string, locale: Locale, userId: string, kind: Kind): Ending {
  return isChosenKind(kind) ? ending(publicUrl, locale, userId, kind) : {}
}

/** The ending of a digest. */
export function digestEnding(publicUrl: string, locale: Locale, userId: string): Ending {
  return ending(publicUrl, locale, userId, 'digest')
}

function ending(publicUrl: string, locale: Locale, userId: string, scope: UnsubscribeScope): Ending {
  const t = translate(locale)
  const token = unsubscribeToken(userId, scope)
  const unsubscribeUrl = new URL(path(locale, 'unsubscribe', { token }), publicUrl).href
  const settings = new URL(path(locale, 'notificationSettings'), publicUrl).href
  const wish =
    scope === 'digest'
      ? t('notices.mail.endDigest')
      : t('notices.mail.endKind', { kind: t(`notificationKind.${scope}`) })
  return {
    unsubscribeUrl,
    closing: `${wish}\n${unsubscribeUrl}\n\n${t('notices.mail.settings')}\n${settings}`,
  }
}

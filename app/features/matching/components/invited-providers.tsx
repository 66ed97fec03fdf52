import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'
import type { AnsweredInvitation, InvitedProvider } from '../operations/list-invited.server'

type Props = { invited: readonly (InvitedProvider & Partial<AnsweredInvitation>)[] }

/** Whom an authority has invited to its challenge, when and why; for its own people with the answers. */
export function InvitedProviders({ invited }: Props) {
  const { t, locale } = useLanguage()
  if (invited.length === 0) return null
  const german = locale === 'de' ? {} : { lang: 'de' }
  return (
    <section className="ui-stack">
      <Heading level={2} look="medium">
        {t('invite.public.title')}
      </Heading>
      <p>{t('invite.public.text')}</p>
      <ul className="list-disc ps-kern-space-default">
        {invited.map(({ id, name, invitedAt, reason, declineReason, declineWords }) => (
          <li key={id}>
            <TextLink href={path(locale, 'organisation', { organisationId: id })}>{name}</TextLink>
            <p>{t('invite.public.on', { date: formatDate(locale, invitedAt) })}</p>
            <p className="whitespace-pre-line wrap-anywhere" {...german}>
              {reason}
            </p>
            {declineReason && <p>{t('invite.answered', { reason: t(`decline.reason.${declineReason}`) })}</p>}
            {declineWords && (
              <p className="whitespace-pre-line wrap-anywhere" {...german}>
                {declineWords}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

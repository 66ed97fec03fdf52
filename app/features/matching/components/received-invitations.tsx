import { useLanguage } from '~/i18n/context'
import { formatDate, formatDeadline } from '~/i18n/format'
import { path } from '~/paths'
import { Card } from '~/ui/card'
import { CardList } from '~/ui/card-list'
import { Heading } from '~/ui/heading'
import { Time } from '~/ui/time'
import type { ReceivedInvitation } from '../operations/list-received-invitations.server'
import { DeclineWay } from './decline-ways'

type Props = { invitations: readonly ReceivedInvitation[]; mayWrite: boolean }

/** Which authorities have invited a provider to which open challenges, and that this brings no advantage. */
export function ReceivedInvitations({ invitations, mayWrite }: Props) {
  const { t, locale } = useLanguage()
  if (invitations.length === 0) return null
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('invite.received.title')}</Heading>
      <p>{t('invite.noAdvantage')}</p>
      <CardList label={t('invite.received.title')} columns={1}>
        {invitations.map(({ challengeId, organisationId, title, ...invitation }) => (
          <Card
            key={challengeId}
            lang={title.lang}
            href={path(locale, 'challenge', { challengeId })}
            title={title.text}
            preline={invitation.authorityName}
            footer={
              <>
                <span lang={locale}>
                  <Time
                    dateTime={invitation.deadlineAt.toISOString()}
                    text={t('matching.organisation.due', {
                      date: formatDeadline(locale, invitation.deadlineAt),
                    })}
                  />
                </span>
                {mayWrite && (
                  <DeclineWay {...{ organisationId, challengeId }} title={title.text} isDeclined={false} />
                )}
              </>
            }
          >
            <p lang={locale}>{t('invite.public.on', { date: formatDate(locale, invitation.invitedAt) })}</p>
            <p lang="de" className="whitespace-pre-line wrap-anywhere">
              {invitation.reason}
            </p>
          </Card>
        ))}
      </CardList>
    </section>
  )
}

import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'
import { Note } from '~/ui/note'
import { TextLink } from '~/ui/text-link'

type Props = { organisationId: string; isManager: boolean; isOwner: boolean; isLastOwner: boolean }

/** The ways to more members and to another owner. The last owner reads how to leave all the same. */
export function MemberWays({ organisationId, isManager, isOwner, isLastOwner }: Props) {
  const { t, locale } = useLanguage()
  if (!isManager) return null
  const to = { organisationId }
  return (
    <>
      <Cluster isWide>
        <ButtonLink href={path(locale, 'organisationInvitations', to)}>
          {t('people.invitations.invite')}
        </ButtonLink>
        {isOwner && (
          <ButtonLink look="secondary" href={path(locale, 'organisationHandover', to)}>
            {t('people.handover.short')}
          </ButtonLink>
        )}
      </Cluster>
      {isLastOwner && <Note>{t('people.handover.lastOwner')}</Note>}
      {isOwner && (
        <p>
          <TextLink href={path(locale, 'organisationClose', to)}>{t('people.close.submit')}</TextLink>
        </p>
      )}
    </>
  )
}

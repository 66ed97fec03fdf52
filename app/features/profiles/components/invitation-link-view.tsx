import type { InvitationPhase } from '~/domain/organisation/invitation'
import type { OrganisationRole } from '~/domain/permission/matrix'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'
import { DefinitionList } from '~/ui/definition-list'
import { HeadlineGroup } from '~/ui/headline-group'

type OverPhase = Exclude<InvitationPhase, 'open'> | 'alreadyMember' | 'unknown'

/** An invitation that can no longer be answered: which one of the reasons, and what to do now. */
export function InvitationOver({ phase, isSignedIn }: { phase: OverPhase; isSignedIn: boolean }) {
  const { t, locale } = useLanguage()
  return (
    <>
      <HeadlineGroup
        title={t(`people.invitation.${phase}.title`)}
        lead={t(`people.invitation.${phase}.text`)}
      />
      <Cluster isWide>
        {isSignedIn ? (
          <ButtonLink href={path(locale, 'workspace')}>{t('shell.account.workspace')}</ButtonLink>
        ) : (
          <ButtonLink href={path(locale, 'logIn')}>{t('shell.account.logIn')}</ButtonLink>
        )}
      </Cluster>
    </>
  )
}

type Other = { organisation: string; invited: string; own: string }

/** Somebody else is signed in: the invited address is not shown in full, and how to go on. */
export function InvitationForOther({ organisation, invited, own }: Other) {
  const { t, locale } = useLanguage()
  return (
    <>
      <HeadlineGroup
        title={t('people.invitation.other.title')}
        lead={t('people.invitation.other.lead', { organisation, invited, own })}
      />
      <p>{t('people.invitation.other.ifYours')}</p>
      <p>{t('people.invitation.other.ifNot')}</p>
      <Cluster isWide>
        <ButtonLink href={path(locale, 'logOut')}>{t('shell.account.logOut')}</ButtonLink>
        <ButtonLink look="secondary" href={path(locale, 'account')}>
          {t('shell.account.settings')}
        </ButtonLink>
      </Cluster>
    </>
  )
}

type Facts = {
  organisation: string
  inviter: string | null
  role: OrganisationRole
  email?: string
  expiresAt: Date | string
}

/** Who invites, with which role, until when. */
export function InvitationFacts({ organisation, inviter, role, email, expiresAt }: Facts) {
  const { t, label, locale } = useLanguage()
  const items = [
    { term: t('people.invitation.organisation'), value: organisation },
    { term: t('people.invitation.inviter'), value: inviter ?? t('shell.none') },
    {
      term: t('people.invitation.role'),
      value: `${label('organisationRole', role)}: ${label('people.roleHint', role)}`,
    },
    ...(email ? [{ term: t('people.invitation.for'), value: email }] : []),
    { term: t('people.invitation.until'), value: formatDateTime(locale, new Date(expiresAt)) },
  ]
  return <DefinitionList items={items} />
}

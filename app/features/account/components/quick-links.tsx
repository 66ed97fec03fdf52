import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import { PROVIDER_KINDS } from '~/domain/taxonomy/vocabulary'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { SideNavigation } from '~/ui/side-navigation'
import { TextLink } from '~/ui/text-link'

type Membership = { organisationId: string; name: string; kind: string; state: string; role: string }
type Props = { organisations: readonly Membership[]; seesAdministration: boolean }

/** Where people go most from their workspace: what their organisations can do, then what everybody can. */
export function QuickLinks({ organisations, seesAdministration }: Props) {
  const { t, locale } = useLanguage()
  const verified = organisations.filter(({ state }) => state === 'verified')
  const mayPost = verified.some(
    ({ kind, role }) => kind === 'authority' && WRITING_ROLES.some((one) => one === role),
  )
  const providers = verified.filter(({ kind }) => PROVIDER_KINDS.some((one) => one === kind))
  return (
    <SideNavigation id="quick-links" title={t('account.workspace.quick')}>
      {mayPost && <ButtonLink href={path(locale, 'challengeNew')}>{t('challenge.list.new')}</ButtonLink>}
      {providers.map(({ organisationId, name }) => (
        <ButtonLink key={organisationId} href={path(locale, 'organisationMatches', { organisationId })}>
          {providers.length > 1 ? t('account.workspace.matchesOf', { name }) : t('account.workspace.matches')}
        </ButtonLink>
      ))}
      {seesAdministration && (
        <ButtonLink href={path(locale, 'administration')}>{t('shell.account.administration')}</ButtonLink>
      )}
      <ul>
        <li>
          <TextLink href={path(locale, 'tasks')}>{t('tasks.title')}</TextLink>
        </li>
        <li>
          <TextLink href={path(locale, 'challengeList')}>{t('shell.nav.challenges')}</TextLink>
        </li>
        <li>
          <TextLink href={path(locale, 'consultationList')}>{t('shell.nav.participation')}</TextLink>
        </li>
        <li>
          <TextLink href={path(locale, 'registerList')}>{t('shell.nav.register')}</TextLink>
        </li>
        <li>
          <TextLink href={path(locale, 'ownContributions')}>{t('ownContributions.title')}</TextLink>
        </li>
        <li>
          <TextLink href={path(locale, 'watchedChallenges')}>{t('watch.title')}</TextLink>
        </li>
        <li>
          <TextLink href={path(locale, 'savedSearches')}>{t('savedSearch.title')}</TextLink>
        </li>
        <li>
          <TextLink href={path(locale, 'notifications')}>{t('account.notifications.title')}</TextLink>
        </li>
        <li>
          <TextLink href={path(locale, 'account')}>{t('shell.account.settings')}</TextLink>
        </li>
        <li>
          <TextLink href={path(locale, 'howItWorks')}>{t('shell.nav.howItWorks')}</TextLink>
        </li>
      </ul>
    </SideNavigation>
  )
}

import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { Heading } from '~/ui/heading'
import { type OwnOrganisation, OwnOrganisations } from './own-organisations'

/** The own organisations, and the way to one more. */
export function StartOrganisations({ organisations }: { organisations: readonly OwnOrganisation[] }) {
  const { t, locale } = useLanguage()
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('account.workspace.organisations')}</Heading>
      <OwnOrganisations organisations={organisations} />
      <p>
        <ButtonLink look="secondary" href={path(locale, 'organisationNew')}>
          {t('account.workspace.another')}
        </ButtonLink>
      </p>
    </section>
  )
}

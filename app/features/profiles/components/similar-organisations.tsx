import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Alert } from '~/ui/alert'
import { CheckboxField } from '~/ui/checkbox-field'
import { TextLink } from '~/ui/text-link'

type Props = { similar: readonly { id: string; name: string; city: string | null; state: string }[] }

/** Names organisations that may be the same, with the way to take them over or to join them. */
export function SimilarOrganisations({ similar }: Props) {
  const { t, locale } = useLanguage()
  return (
    <Alert tone="warning" role="alert" title={t('profiles.similar.title')}>
      <p>{t('profiles.similar.text')}</p>
      <ul>
        {similar.map(({ id, name, city, state }) => {
          const page = state === 'listed' ? 'organisationClaim' : 'organisationJoin'
          const action = t(state === 'listed' ? 'profiles.similar.claim' : 'profiles.similar.join')
          return (
            <li key={id}>
              <TextLink href={path(locale, page, { organisationId: id })}>
                {`${[name, city].filter(Boolean).join(', ')}: ${action}`}
              </TextLink>
            </li>
          )
        })}
      </ul>
      <CheckboxField id="isNew" name="isNew" label={t('profiles.field.isNew')} />
    </Alert>
  )
}

import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { EmptyState } from '~/ui/empty-state'
import { FormActions } from '~/ui/form-actions'

/** For people who write for no verified authority: what they can do about it. */
export function NoAuthority() {
  const { t, locale } = useLanguage()
  return (
    <EmptyState
      title={t('challengeForm.new.noAuthority')}
      action={
        <FormActions>
          <ButtonLink href={path(locale, 'authorityList')}>{t('challengeForm.new.findAuthority')}</ButtonLink>
          <ButtonLink look="secondary" href={path(locale, 'organisationNew')}>
            {t('challengeForm.new.foundAuthority')}
          </ButtonLink>
        </FormActions>
      }
    >
      <p>{t('challengeForm.new.noAuthorityText')}</p>
    </EmptyState>
  )
}

import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { EmptyState } from '~/ui/empty-state'
import { FormActions } from '~/ui/form-actions'

/** What to do next with a fresh account: found an organisation, or find it in the directory to claim or join it. */
export function FirstSteps() {
  const { t, locale } = useLanguage()
  return (
    <EmptyState
      title={t('account.workspace.startTitle')}
      action={
        <FormActions>
          <ButtonLink href={path(locale, 'organisationNew')}>{t('account.workspace.found')}</ButtonLink>
          <ButtonLink look="secondary" href={path(locale, 'listedList')}>
            {t('account.workspace.claim')}
          </ButtonLink>
        </FormActions>
      }
    >
      <p>{t('account.workspace.startText')}</p>
    </EmptyState>
  )
}

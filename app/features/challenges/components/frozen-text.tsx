import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button-link'

/** Says why a text cannot be changed and what is possible instead. */
export function FrozenText({ challengeId, isInApproval }: { challengeId: string; isInApproval: boolean }) {
  const { t, locale } = useLanguage()
  return (
    <Alert tone="info" title={t('challengeForm.edit.frozen')}>
      <p>{t(isInApproval ? 'challengeForm.frozen.inApproval' : 'challengeForm.frozen.published')}</p>
      <ButtonLink look="secondary" href={path(locale, 'challengeManage', { challengeId })}>
        {t('challengeForm.edit.toManage')}
      </ButtonLink>
    </Alert>
  )
}

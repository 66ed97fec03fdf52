import { useLanguage } from '~/i18n/context'
import { Alert } from '~/ui/alert'

/** Tells those who answer for a challenge that its text and the data protection check cannot both be true. */
export function DataContradiction() {
  const { t } = useLanguage()
  return (
    <Alert tone="warning" title={t('assessment.contradiction')} level={3}>
      <p>{t('assessment.contradictionText')}</p>
    </Alert>
  )
}

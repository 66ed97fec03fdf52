import { useLanguage } from '~/i18n/context'
import { Disclosure } from '~/ui/disclosure'

/** How proposals of partners come about. */
export function PartnersExplained() {
  const { t } = useLanguage()
  return (
    <Disclosure summary={t('finding.how.title')}>
      <p>{t('finding.how.complement')}</p>
      <p>{t('finding.how.boxes')}</p>
      <p>{t('finding.how.left')}</p>
    </Disclosure>
  )
}

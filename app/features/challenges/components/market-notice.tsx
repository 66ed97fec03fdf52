import { useLanguage } from '~/i18n/context'
import { Alert } from '~/ui/alert'

/** Says to everybody that a challenge explores the market and awards nothing. */
export function MarketNotice() {
  const { t } = useLanguage()
  return (
    <Alert tone="info" title={t('challenge.show.noAward')}>
      <p>{t('challenge.show.noAwardText')}</p>
    </Alert>
  )
}

import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { Alert } from '~/ui/alert'

/** Says that the municipality behind an entry is no more. */
export function DissolvedNotice({ on }: { on: Date }) {
  const { t, locale } = useLanguage()
  return (
    <Alert tone="warning" title={t('imports.dissolved.title')}>
      <p>{t('imports.dissolved.text', { date: formatDate(locale, new Date(on)) })}</p>
    </Alert>
  )
}

import type { Finance, FinanceField } from '~/domain/organisation/finance'
import { useLanguage } from '~/i18n/context'
import { Alert } from '~/ui/alert'
import { ResponsiveTable } from '~/ui/responsive-table'

type Props = { saved: Finance; yours: Finance; changed: readonly FinanceField[] }

/** Somebody else saved in between: both values beside each other for every field that differs. */
export function StaleFinance({ saved, yours, changed }: Props) {
  const { t, label } = useLanguage()
  return (
    <>
      <Alert tone="warning" role="alert" title={t('profiles.stale.title')}>
        <p>{t('profiles.stale.text')}</p>
      </Alert>
      <ResponsiveTable
        caption={t('profiles.stale.caption')}
        rows={changed}
        rowKey={(field) => field}
        columns={[
          {
            key: 'field',
            label: t('profiles.stale.field'),
            cell: (field) => label('finance', field),
            isRowHeader: true,
          },
          {
            key: 'yours',
            label: t('profiles.stale.yours'),
            cell: (field) => yours[field] || t('shell.none'),
          },
          {
            key: 'saved',
            label: t('profiles.stale.saved'),
            cell: (field) => saved[field] || t('shell.none'),
          },
        ]}
      />
    </>
  )
}

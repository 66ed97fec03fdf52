import { useLanguage } from '~/i18n/context'
import { Alert } from '~/ui/alert'
import { ResponsiveTable } from '~/ui/responsive-table'

export type BothTexts = { name: string; yours: string; saved: string }

/** Somebody else saved in between: both texts beside each other for every field that differs. */
export function BothTextsNotice({ rows }: { rows: readonly BothTexts[] }) {
  const { t } = useLanguage()
  const shown = (text: string) => <span className="whitespace-pre-line">{text || t('shell.none')}</span>
  return (
    <>
      <Alert tone="warning" role="alert" title={t('administration.stale.title')}>
        <p>{t('administration.stale.text')}</p>
      </Alert>
      <ResponsiveTable
        caption={t('administration.stale.caption')}
        rows={rows}
        rowKey={(row) => row.name}
        columns={[
          {
            key: 'name',
            label: t('administration.stale.field'),
            cell: (row) => row.name,
            isRowHeader: true,
          },
          { key: 'yours', label: t('administration.stale.yours'), cell: (row) => shown(row.yours) },
          { key: 'saved', label: t('administration.stale.saved'), cell: (row) => shown(row.saved) },
        ]}
      />
    </>
  )
}

import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ResponsiveTable } from '~/ui/responsive-table'
import { TextLink } from '~/ui/text-link'
import type { ListedEntry } from '../operations/list-entries.server'
import { useChoiceName } from './register-value'

type Row = Omit<ListedEntry, 'publishedAt'>
type Props = { entries: readonly Row[]; countries: Record<string, string> }

/** The answer to four questions in one table: which AI, from whom, open or not, and how do they get on with it. */
export function EntryTable({ entries, countries }: Props) {
  const { t, locale } = useLanguage()
  const choiceName = useChoiceName()
  const seat = ({ providerPlace, providerCountry }: Row) =>
    [providerPlace, countries[providerCountry] ?? providerCountry].filter(Boolean).join(', ')
  return (
    <ResponsiveTable<Row>
      caption={t('register.list.caption')}
      isCaptionHidden
      rows={entries}
      rowKey={(row) => row.id}
      columns={[
        {
          ...{ key: 'system', label: t('register.system'), isRowHeader: true },
          cell: (row) => (
            <TextLink href={path(locale, 'registerEntry', { entryId: row.id })}>{row.name}</TextLink>
          ),
        },
        { key: 'authority', label: t('register.authority'), cell: (row) => row.authorityName },
        { key: 'provider', label: t('register.field.providerName'), cell: (row) => row.providerName },
        {
          ...{ key: 'seat', label: t('register.list.seat') },
          cell: (row) => seat(row) || t('register.notStated'),
        },
        {
          ...{ key: 'licence', label: t('register.field.licenceModel') },
          cell: (row) => choiceName('licenceModel', row.licenceModel),
        },
        {
          ...{ key: 'class', label: `${t('register.field.aiActClass')} (${t('register.provisional')})` },
          cell: (row) => choiceName('aiActClass', row.aiActClass),
        },
        {
          ...{ key: 'again', label: t('register.list.again') },
          cell: ({ againYes, againAll }) =>
            againAll === 0
              ? t('register.noReply')
              : t('register.list.againCount', { yes: againYes, all: againAll }),
        },
      ]}
    />
  )
}

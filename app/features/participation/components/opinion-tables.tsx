import { useLanguage } from '~/i18n/context'
import { Heading } from '~/ui/heading'
import { ResponsiveTable, type TableColumn } from '~/ui/responsive-table'
import {
  type GroupView,
  groupLetter,
  type MapView,
  type StatementRow,
  type TellingRow,
} from '../opinion-view'
import { tallyText } from './tally-text'

/** The groups in numbers: what the picture shows, for everybody. */
export function GroupTable({ map: { groups, people } }: { map: MapView }) {
  const { t } = useLanguage()
  const rows = groups.map(({ size }, group) => ({ letter: groupLetter(group), size }))
  return (
    <ResponsiveTable
      caption={t('opinion.groups.table')}
      rows={rows}
      rowKey={({ letter }) => letter}
      columns={[
        {
          ...{ key: 'group', label: t('opinion.column.group'), isRowHeader: true },
          cell: ({ letter }) =>
            groups.length > 1 ? t('opinion.group', { letter }) : t('opinion.groups.one'),
        },
        { key: 'people', label: t('opinion.column.people'), isNumeric: true, cell: ({ size }) => size },
        {
          ...{ key: 'share', label: t('opinion.column.share'), isNumeric: true },
          cell: ({ size }) => `${Math.round((size / people) * 100)} %`,
        },
      ]}
    />
  )
}

type ListProps = {
  titleKey: 'opinion.carried' | 'opinion.agreed' | 'opinion.rejected' | 'opinion.contended'
  lead?: string
  none: string
  rows: readonly StatementRow[]
  groups: number
}

/** Statements with what everybody and each group said to them. */
export function StatementTable({ titleKey, lead, none, rows, groups }: ListProps) {
  const { t } = useLanguage()
  const title = t(titleKey)
  const statement = useStatementColumn()
  const byGroup = Array.from(
    { length: groups > 1 ? groups : 0 },
    (_, group): TableColumn<StatementRow> => ({
      key: groupLetter(group),
      label: t('opinion.group', { letter: groupLetter(group) }),
      cell: (row) => tallyText(t, row.groups[group] ?? null),
    }),
  )
  return (
    <section className="ui-stack">
      <Heading level={3}>{title}</Heading>
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          {lead && <p>{lead}</p>}
          <ResponsiveTable
            caption={title}
            isCaptionHidden
            rows={rows}
            rowKey={({ number }) => String(number)}
            columns={[
              statement,
              {
                key: 'everybody',
                label: t('opinion.column.everybody'),
                cell: ({ total }) => tallyText(t, total),
              },
              ...byGroup,
            ]}
          />
        </>
      )}
    </section>
  )
}

/** What tells one group apart. */
export function TellingTable({ group, index }: { group: GroupView; index: number }) {
  const { t } = useLanguage()
  const title = t('opinion.group.heading', { letter: groupLetter(index), count: group.size })
  const statement = useStatementColumn<TellingRow>()
  return (
    <section className="ui-stack">
      <Heading level={3}>{title}</Heading>
      {group.telling.length === 0 ? (
        <p>{t('opinion.group.none')}</p>
      ) : (
        <>
          <p>{t('opinion.group.lead')}</p>
          <ResponsiveTable
            caption={title}
            isCaptionHidden
            rows={group.telling}
            rowKey={({ number, side }) => `${number}-${side}`}
            columns={[
              statement,
              {
                ...{ key: 'side', label: t('opinion.column.side') },
                cell: ({ side, isSignificant }) =>
                  isSignificant
                    ? t(`opinion.side.${side}`)
                    : `${t(`opinion.side.${side}`)} (${t('opinion.group.weak')})`,
              },
              {
                ...{ key: 'group', label: t('opinion.column.inGroup') },
                cell: ({ groups }) => tallyText(t, groups[index] ?? null),
              },
              {
                ...{ key: 'everybody', label: t('opinion.column.everybody') },
                cell: ({ total }) => tallyText(t, total),
              },
            ]}
          />
        </>
      )}
    </section>
  )
}

/** Statements are in German whatever the language of the page. */
function useStatementColumn<Row extends StatementRow>(): TableColumn<Row> {
  const { t, locale } = useLanguage()
  return {
    ...{ key: 'statement', label: t('opinion.column.statement'), isRowHeader: true },
    cell: ({ number, text }) => (
      <>
        {`${number}. `}
        <span {...(locale !== 'de' && { lang: 'de' })}>{text}</span>
      </>
    ),
  }
}

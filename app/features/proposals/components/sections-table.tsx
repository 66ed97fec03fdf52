import { contentFieldsOf, type ProposalSection } from '~/domain/proposal/sections'
import type { ChallengeDemands } from '~/features/challenges/operations/present-challenge.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Columns } from '~/ui/columns'
import { Disclosure } from '~/ui/disclosure'
import { ResponsiveTable, type TableColumn } from '~/ui/responsive-table'
import { TextLink } from '~/ui/text-link'
import type { SectionColumn } from '../operations/view-sections.server'
import { ContentValue } from './content-value'
import { Demands } from './demands'

type Row = ReturnType<typeof contentFieldsOf>[number] | 'open'
type Props = {
  challenge: ChallengeDemands & { id: string }
  section: ProposalSection
  columns: readonly SectionColumn[]
}

/** One section of several proposals: a column for each, a row for each entry, one after the other on a phone. */
export function SectionsTable({ challenge, section, columns }: Props) {
  const { t, locale } = useLanguage()
  const rows: Row[] = ['open', ...contentFieldsOf(section)]
  const read = (position: number) =>
    path(locale, 'challengeReading', { challengeId: challenge.id, position: String(position) })
  const cells = columns.map(
    ({ position, organisation, content, partners }): TableColumn<Row> => ({
      key: String(position),
      label: `${position}. ${organisation}`,
      cell: (row) =>
        row === 'open' ? (
          <TextLink
            href={`${read(position)}#${section}`}
            aria-label={`${t('reading.sections.open')}: ${organisation}`}
          >
            {t('reading.sections.open')}
          </TextLink>
        ) : (
          <ContentValue content={content} field={row} team={{ lead: organisation, partners }} />
        ),
    }),
  )
  const name = t(`proposalSection.${section}`)
  return (
    <>
      <Disclosure summary={t('demands.title')}>
        <Demands section={section} challenge={challenge} />
      </Disclosure>
      <Columns>
        <ResponsiveTable
          caption={t('reading.sections.caption', { section: name, count: columns.length })}
          rows={rows}
          rowKey={(row) => row}
          columns={[
            {
              key: 'field',
              label: t('reading.sections.field'),
              isRowHeader: true,
              cell: (row) => (row === 'open' ? t('reading.sections.row') : t(`proposalForm.${row}`)),
            },
            ...cells,
          ]}
        />
      </Columns>
    </>
  )
}

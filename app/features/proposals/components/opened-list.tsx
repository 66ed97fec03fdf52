import { useLanguage } from '~/i18n/context'
import { formatInstant, formatMoney } from '~/i18n/format'
import { path } from '~/paths'
import { Badge } from '~/ui/badge'
import { EmptyState } from '~/ui/empty-state'
import { ResponsiveTable } from '~/ui/responsive-table'
import { TextLink } from '~/ui/text-link'
import { Time } from '~/ui/time'
import type { OpenedProposal } from '../operations/list-opened.server'
import type { OpenedSummary } from '../operations/present-opened.server'
import { GonePartners } from './gone-partners'
import { OpenedPages, OpenedSorting, OpenedStart } from './opened-frame'

type Props = { challengeId: string; proposals: readonly OpenedProposal[]; list: OpenedSummary }

/** The opened proposals: who, what, how much, and what the person who looks has read. The rest is behind the link. */
export function OpenedList({ challengeId, proposals, list }: Props) {
  const { t, locale } = useLanguage()
  if (proposals.length === 0) {
    return <EmptyState title={t('opening.list.none')}>{t('opening.list.noneText')}</EmptyState>
  }
  const read = (position: number) =>
    path(locale, 'challengeReading', { challengeId, position: String(position) })
  return (
    <>
      <OpenedStart challengeId={challengeId} list={list} />
      <OpenedSorting challengeId={challengeId} list={list} />
      <ResponsiveTable
        caption={t('opening.list.caption')}
        rows={proposals}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'organisation',
            label: t('opening.list.organisation'),
            isRowHeader: true,
            cell: (row) => (
              <>
                {row.position}. <TextLink href={read(row.position)}>{row.organisation}</TextLink>
                {row.partners.length > 0 && (
                  <span className="ui-note">
                    {' '}
                    {t('reading.list.partners', { names: row.partners.join(', ') })}
                  </span>
                )}
                <GonePartners gone={row.gone} />
              </>
            ),
          },
          { key: 'title', label: t('reading.list.title'), cell: (row) => row.title },
          {
            key: 'total',
            label: t('reading.list.total'),
            isNumeric: true,
            cell: (row) => formatMoney(locale, BigInt(row.totalCents)),
          },
          {
            key: 'files',
            label: t('reading.list.files'),
            isNumeric: true,
            cell: (row) => row.fileCount,
          },
          {
            key: 'receipt',
            label: t('reading.list.receipt'),
            cell: ({ number, receivedAt, afterChanges }) => (
              <>
                {`${t('proposal.fact.number')} ${number}, `}
                <Time dateTime={receivedAt.toISOString()} text={formatInstant(locale, receivedAt)} />
                {afterChanges !== 'notAsked' && (
                  <>
                    {' '}
                    <Badge tone={afterChanges === 'answered' ? 'success' : 'warning'}>
                      {t(`reconfirmation.mark.${afterChanges}`)}
                    </Badge>
                  </>
                )}
              </>
            ),
          },
          {
            key: 'mine',
            label: t('reading.list.mine'),
            cell: (row) =>
              [
                t(row.isRead ? 'reading.read' : 'reading.unread'),
                t(row.hasNote ? 'reading.list.note' : 'reading.list.noNote'),
              ].join(', '),
          },
          {
            key: 'questions',
            label: t('reading.list.questions'),
            cell: ({ questions }) => <Questions {...questions} />,
          },
        ]}
      />
      <OpenedPages challengeId={challengeId} list={list} />
    </>
  )
}

function Questions(counts: OpenedProposal['questions']) {
  const { t } = useLanguage()
  const texts = (['open', 'unanswered', 'answered'] as const)
    .filter((key) => counts[key] > 0)
    .map((key) => t(`reading.list.questions.${key}`, { count: counts[key] }))
  return <>{texts.length > 0 ? texts.join(', ') : t('reading.list.questions.none')}</>
}

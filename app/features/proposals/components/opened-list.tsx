import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { path } from '~/paths'
import { Badge } from '~/ui/badge'
import { EmptyState } from '~/ui/empty-state'
import { Hash } from '~/ui/hash'
import { ResponsiveTable } from '~/ui/responsive-table'
import { TextLink } from '~/ui/text-link'
import { Time } from '~/ui/time'
import type { OpenedProposal } from '../operations/view-opening.server'

/** The opened proposals: who, when, hash. What they say is behind the link, where reading is an event. */
export function OpenedList({ proposals }: { proposals: readonly OpenedProposal[] }) {
  const { t, locale } = useLanguage()
  if (proposals.length === 0) {
    return <EmptyState title={t('opening.list.none')}>{t('opening.list.noneText')}</EmptyState>
  }
  return (
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
              <TextLink href={path(locale, 'proposal', { proposalId: row.id })}>{row.organisation}</TextLink>
              {row.afterChanges !== 'notAsked' && (
                <>
                  {' '}
                  <Badge tone={row.afterChanges === 'answered' ? 'success' : 'warning'}>
                    {t(`reconfirmation.mark.${row.afterChanges}`)}
                  </Badge>
                </>
              )}
            </>
          ),
        },
        {
          key: 'received',
          label: t('opening.list.received'),
          cell: ({ receivedAt }) => (
            <Time dateTime={receivedAt.toISOString()} text={formatInstant(locale, receivedAt)} />
          ),
        },
        { key: 'number', label: t('proposal.fact.number'), cell: (row) => row.number, isNumeric: true },
        {
          key: 'hash',
          label: t('proposal.fact.hash'),
          cell: ({ contentHash }) => <Hash value={contentHash} />,
        },
      ]}
    />
  )
}

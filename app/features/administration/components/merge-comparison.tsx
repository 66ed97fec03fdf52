import type { OrganisationState } from '~/domain/organisation/lifecycle'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { ResponsiveTable } from '~/ui/responsive-table'

export type ComparedOrganisation = {
  id: string
  name: string
  kind: string
  state: OrganisationState
  city: string | null
  districts: readonly string[]
  website: string | null
  source: string | null
  externalId: string | null
  version: number
  createdAt: Date | string
  members: number
  former: number
  claims: number
  challenges: number
  proposals: number
}
type Props = { survivor: ComparedOrganisation | null; duplicate: ComparedOrganisation | null }

/** Both organisations beside each other, so that staff sees that they are the same. */
export function MergeComparison({ survivor, duplicate }: Props) {
  const { t, label, locale } = useLanguage()
  const show = (one: ComparedOrganisation | null): Record<string, string | number> =>
    one
      ? {
          name: one.name,
          kind: label('kind', one.kind),
          state: t(`profiles.state.${one.state}`),
          city: one.city ?? '',
          districts: one.districts.map((code) => label('district', code)).join(', '),
          website: one.website ?? '',
          source: [one.source, one.externalId].filter(Boolean).join(' · '),
          since: formatDate(locale, new Date(one.createdAt)),
          members: one.members,
          former: one.former,
          challenges: one.challenges,
          proposals: one.proposals,
          claims: one.claims,
        }
      : {}
  const [left, right] = [show(survivor), show(duplicate)]
  const text = (value: string | number | undefined) => (value === undefined || value === '' ? '–' : value)
  return (
    <ResponsiveTable
      caption={t('merging.comparison')}
      rows={Object.keys(survivor ? left : right)}
      rowKey={(row) => row}
      columns={[
        {
          key: 'fact',
          label: t('merging.fact'),
          isRowHeader: true,
          cell: (row) => label('merging.fact', row),
        },
        { key: 'survivor', label: t('merging.survivor'), cell: (row) => text(left[row]) },
        { key: 'duplicate', label: t('merging.duplicate'), cell: (row) => text(right[row]) },
      ]}
    />
  )
}

import type { OrganisationKind } from '~/domain/taxonomy/vocabulary'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { Card } from '~/ui/card'
import { MatchScore } from './match-score'

export type ProviderMatchRow = {
  id: string
  name: string
  kind: OrganisationKind
  city: string | null
  score: number
  reasons: readonly string[]
  notifiedAt: Date | null
}

/** A provider that fits a challenge, with the way to its profile. */
export function ProviderMatch({ row }: { row: ProviderMatchRow }) {
  const { t, label, locale } = useLanguage()
  const { id, name, kind, city, score, reasons, notifiedAt } = row
  return (
    <Card
      href={path(locale, 'organisation', { organisationId: id })}
      level={2}
      title={name}
      preline={[label('kind', kind), city].filter(Boolean).join(' · ')}
      footer={notifiedAt && t('matching.challenge.told', { date: formatDate(locale, notifiedAt) })}
    >
      <MatchScore score={score} reasons={reasons} />
    </Card>
  )
}

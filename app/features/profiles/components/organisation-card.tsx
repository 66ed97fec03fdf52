import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Badge } from '~/ui/badge'
import { Card } from '~/ui/card'
import { Cluster } from '~/ui/cluster'

export type OrganisationRow = {
  id: string
  kind: string
  name: string
  summary: string
  summaryEn: string | null
  city: string | null
  districts: readonly string[]
  capabilities: readonly string[]
  source: string | null
  sourceLicence: string | null
  dissolvedOn?: Date | null
}

const SHOWN_CAPABILITIES = 4

/** One organisation in a list. A listed one names the register that it comes from. */
export function OrganisationCard({ row, isListed }: { row: OrganisationRow; isListed: boolean }) {
  const { t, label, locale } = useLanguage()
  const inEnglish = locale === 'en' && row.summaryEn !== null
  const place = row.city ?? row.districts.map((code) => label('district', code)).join(', ')
  return (
    <Card
      href={path(locale, 'organisation', { organisationId: row.id })}
      level={2}
      title={row.name}
      preline={[label('kind', row.kind), place].filter(Boolean).join(' · ')}
      marks={
        (isListed || row.dissolvedOn) && (
          <>
            {isListed && <Badge tone="warning">{t('profiles.state.listed')}</Badge>}
            {row.dissolvedOn && <Badge>{t('imports.dissolved.badge')}</Badge>}
          </>
        )
      }
      footer={isListed && <SourceLine source={row.source} licence={row.sourceLicence} />}
    >
      {row.summary && <p lang={inEnglish ? undefined : 'de'}>{inEnglish ? row.summaryEn : row.summary}</p>}
      {row.capabilities.length > 0 && (
        <Cluster>
          {row.capabilities.slice(0, SHOWN_CAPABILITIES).map((code) => (
            <Badge key={code}>{label('capability', code)}</Badge>
          ))}
        </Cluster>
      )}
    </Card>
  )
}

/** Where a listed organisation comes from and under which licence. */
export function SourceLine({ source, licence }: { source: string | null; licence: string | null }) {
  const { t } = useLanguage()
  if (!source) return null
  return (
    <span>
      {licence ? t('profiles.source.withLicence', { source, licence }) : t('profiles.source', { source })}
    </span>
  )
}

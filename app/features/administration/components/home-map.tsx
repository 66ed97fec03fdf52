import { useLanguage } from '~/i18n/context'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { DistrictMap } from './district-map'

/** Where solutions are wanted; nothing as long as no challenge is open. */
export function HomeMap({ counts }: { counts: Readonly<Record<string, number>> }) {
  const { t } = useLanguage()
  if (Object.values(counts).every((count) => count === 0)) return null
  return (
    <Container>
      <div className="grid gap-32 lg:grid-cols-[1fr_2fr] lg:gap-48">
        <HeadlineGroup level={2} look="large" title={t('home.map.title')} lead={t('home.map.text')} />
        <DistrictMap counts={counts} />
      </div>
    </Container>
  )
}

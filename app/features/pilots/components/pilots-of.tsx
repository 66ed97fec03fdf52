import { useLanguage } from '~/i18n/context'
import { Badge } from '~/ui/badge'
import { CardList } from '~/ui/card-list'
import { Cluster } from '~/ui/cluster'
import { Heading } from '~/ui/heading'
import type { ListedPilot } from '../operations/list-pilots.server'
import { PilotCard } from './pilot-card'

type Props = { pilots: readonly ListedPilot[]; of: 'ofAuthority' | 'ofPartner' | 'ofChallenge' }

/** The public pilots of an authority, with a partner or from a challenge. A finished one confirms its partner. */
export function PilotsOf({ pilots, of }: Props) {
  const { t } = useLanguage()
  if (pilots.length === 0) return null
  const isConfirmed = of === 'ofPartner' && pilots.some(({ phase }) => phase === 'finished')
  return (
    <>
      <Heading level={2}>{t(`pilot.${of}`)}</Heading>
      {isConfirmed && (
        <Cluster>
          <Badge tone="success">{t('pilot.verified')}</Badge>
        </Cluster>
      )}
      <CardList label={t(`pilot.${of}`)}>
        {pilots.map((pilot) => (
          <PilotCard key={pilot.id} pilot={pilot} />
        ))}
      </CardList>
    </>
  )
}

import { useLanguage } from '~/i18n/context'
import { CardList } from '~/ui/card-list'
import { Heading } from '~/ui/heading'
import type { ListedConsultation } from '../operations/list-consultations.server'
import { ConsultationCard } from './consultation-card'

type Part = 'running' | 'planned' | 'ended' | 'finished'
type Props = { part: Part; consultations: readonly ListedConsultation[] }

/** One part of the list; nothing where there is nothing. */
export function ConsultationSection({ part, consultations }: Props) {
  const { t } = useLanguage()
  if (consultations.length === 0) return null
  const title = t(`consultation.list.${part}`)
  return (
    <>
      <Heading level={2}>{title}</Heading>
      <CardList label={title}>
        {consultations.map((consultation) => (
          <ConsultationCard key={consultation.id} consultation={consultation} />
        ))}
      </CardList>
    </>
  )
}

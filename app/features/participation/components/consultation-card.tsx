import { useLanguage } from '~/i18n/context'
import { formatDeadline } from '~/i18n/format'
import { path } from '~/paths'
import { Card } from '~/ui/card'
import { Cluster } from '~/ui/cluster'
import { Time } from '~/ui/time'
import type { ListedConsultation } from '../operations/list-consultations.server'
import { ConsultationBadge } from './consultation-badge'

type Props = { consultation: ListedConsultation; level?: 2 | 3 }

/** One consultation in a list: who asks what, until when. A closed one leads to its result. */
export function ConsultationCard({ consultation, level = 3 }: Props) {
  const { t, locale } = useLanguage()
  const { id, title, question, organisationName, phase, startsAt, endsAt } = consultation
  const at = phase === 'planned' ? startsAt : endsAt
  const key = phase === 'planned' ? 'startsAt' : phase === 'running' ? 'endsAt' : 'endedAt'
  return (
    <Card
      lang={locale === 'de' ? undefined : 'de'}
      href={path(locale, phase === 'closed' ? 'consultationResult' : 'consultation', { consultationId: id })}
      {...{ title, level }}
      preline={organisationName}
      marks={
        <div lang={locale}>
          <Cluster>
            <ConsultationBadge phase={phase} />
          </Cluster>
        </div>
      }
      footer={
        phase !== 'withdrawn' && (
          <span lang={locale}>
            <Time
              dateTime={at.toISOString()}
              text={t(`consultation.${key}`, { date: formatDeadline(locale, at) })}
            />
          </span>
        )
      }
    >
      <p>{question}</p>
    </Card>
  )
}

import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { CardList } from '~/ui/card-list'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import type { ListedConsultation } from '../operations/list-consultations.server'
import { ConsultationCard } from './consultation-card'

/** On the start page: what people can take part in now; nothing where nothing runs. */
export function RunningConsultations({ consultations }: { consultations: readonly ListedConsultation[] }) {
  const { t, locale } = useLanguage()
  if (consultations.length === 0) return null
  return (
    <Container>
      <Heading level={2}>{t('consultation.home.title')}</Heading>
      <CardList label={t('consultation.home.title')}>
        {consultations.map((consultation) => (
          <ConsultationCard key={consultation.id} consultation={consultation} />
        ))}
      </CardList>
      <p>
        <ButtonLink look="secondary" href={path(locale, 'consultationList')}>
          {t('consultation.home.all')}
        </ButtonLink>
      </p>
    </Container>
  )
}

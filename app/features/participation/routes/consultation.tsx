// Everybody reads here what an authority asks, until when, and who decides what with the result.
import { useLoaderData } from '@remix-run/react'
import { consultationPhase } from '~/domain/participation/consultation-view'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import type { PageArguments } from '~/platform/guard/page.server'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { Note } from '~/ui/note'
import { Split } from '~/ui/split'
import { ConsultationBadge } from '../components/consultation-badge'
import { ConsultationDates } from '../components/consultation-dates'
import { ConsultationSlots } from '../components/consultation-slots'
import { ConsultationTexts } from '../components/consultation-texts'
import { ConsultationTrail } from '../components/consultation-trail'
import { ParticipationFigures } from '../components/participation-figures'
import { TakePartCall } from '../components/take-part-call'
import { countParticipation } from '../operations/count-participation.server'
import { requireVisibleConsultation } from '../operations/require-consultation.server'
import { viewSurroundings } from '../operations/view-surroundings.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { consultation, viewer, standing, isPublic, canManage } = await requireVisibleConsultation(args)
  const at = new Date()
  const phase = consultationPhase(consultation, at)
  const { id, title, question, background, useOfResult, startsAt, endsAt } = consultation
  const { withdrawnReason, outcome, approvedByStaff, organisation } = consultation
  return {
    ...{ title, description: question, isPublic, canManage },
    consultation: {
      ...{ id, title, question, background, useOfResult, startsAt, endsAt },
      ...{ withdrawnReason, outcome, approvedByStaff, organisationName: organisation.name },
    },
    phase,
    surroundings: isPublic ? await viewSurroundings({ consultation, viewer, standing, at }) : null,
    // What was said until a withdrawal is no result.
    participation: phase === 'withdrawn' ? null : await countParticipation(id),
  }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { consultation, phase, participation, surroundings, isPublic, canManage } =
    useLoaderData<typeof loader>()
  const { id, title, question, organisationName, startsAt, endsAt } = consultation
  return (
    <Container>
      <ConsultationTrail current={title} isGerman />
      <Cluster>
        <ConsultationBadge phase={phase} />
      </Cluster>
      <div {...(locale !== 'de' && { lang: 'de' })}>
        <HeadlineGroup preline={organisationName} title={title} lead={question} />
      </div>
      {locale !== 'de' && <Alert tone="info" title={t('consultation.germanOnly')} />}
      {canManage && (
        <Cluster isWide>
          <ButtonLink look="secondary" href={path(locale, 'consultationManage', { consultationId: id })}>
            {t('consultation.manage')}
          </ButtonLink>
        </Cluster>
      )}
      <TakePartCall consultationId={id} phase={phase} />
      {participation && <ParticipationFigures participation={participation} />}
      <Split
        aside={
          <>
            <ConsultationDates consultationId={id} {...{ startsAt, endsAt, isPublic }} />
            {consultation.approvedByStaff && <Note>{t('consultation.byStaff')}</Note>}
          </>
        }
      >
        <ConsultationTexts text={consultation} />
        {surroundings && <ConsultationSlots consultation={{ id }} surroundings={surroundings} />}
      </Split>
    </Container>
  )
}

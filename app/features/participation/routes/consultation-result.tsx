// Everybody reads here how people voted in a consultation that is over, and what became of it.
import { useLoaderData } from '@remix-run/react'
import { hasResult, publicPhase } from '~/domain/participation/consultation-view'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import type { PageArguments } from '~/platform/guard/page.server'
import { Alert } from '~/ui/alert'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { PlainText } from '~/ui/plain-text'
import { ConsultationBadge } from '../components/consultation-badge'
import { ConsultationSlots } from '../components/consultation-slots'
import { ConsultationTexts } from '../components/consultation-texts'
import { ConsultationTrail } from '../components/consultation-trail'
import { OpinionMapSection } from '../components/opinion-map-section'
import { ParticipationFigures } from '../components/participation-figures'
import { ResultTable } from '../components/result-table'
import { countParticipation } from '../operations/count-participation.server'
import { readOpinionMap } from '../operations/read-opinion-map.server'
import { readResult } from '../operations/read-result.server'
import { requirePublicConsultation } from '../operations/require-consultation.server'
import { viewSurroundings } from '../operations/view-surroundings.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, viewer, consultation, standing } = await requirePublicConsultation(args)
  const at = new Date()
  const { id, title, question, background, useOfResult, outcome, withdrawnReason, organisation } =
    consultation
  const phase = publicPhase(consultation, at)
  const isOver = hasResult(phase)
  return {
    title: `${t('consultationResult.title')}: ${title}`,
    description: question,
    isPublic: true,
    consultation: {
      ...{ id, title, question, background, useOfResult, outcome, withdrawnReason },
      organisationName: organisation.name,
    },
    ...{ phase, isOver },
    participation: isOver ? await countParticipation(id) : null,
    statements: isOver ? await readResult(id) : [],
    map: isOver ? await readOpinionMap({ consultationId: id, viewer, isWithoutUniform: false }) : null,
    isSignedIn: viewer !== null,
    surroundings: await viewSurroundings({ consultation, viewer, standing, at }),
  }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { consultation, phase, participation, statements, map, isSignedIn, surroundings } =
    useLoaderData<typeof loader>()
  const { id, title, question, organisationName, outcome } = consultation
  const none = phase === 'withdrawn' ? 'withdrawn' : 'notYet'
  return (
    <Container>
      <ConsultationTrail consultation={{ id, title }} current={t('consultationResult.title')} />
      <Cluster>
        <ConsultationBadge phase={phase} />
      </Cluster>
      <div {...(locale !== 'de' && { lang: 'de' })}>
        <HeadlineGroup preline={`${organisationName}: ${title}`} title={question} />
      </div>
      {!participation ? (
        <EmptyState title={t(`consultationResult.${none}`)}>
          <p>{t(`consultationResult.${none}Text`)}</p>
        </EmptyState>
      ) : (
        <>
          {outcome !== '' && (
            <>
              <Heading level={2}>{t('consultation.outcome')}</Heading>
              <PlainText text={outcome} />
            </>
          )}
          {phase === 'ended' && <Alert tone="info" title={t('consultationResult.waiting')} />}
          <Heading level={2}>{t('consultationResult.numbers')}</Heading>
          <ParticipationFigures participation={participation} />
          {map && (
            <>
              <Heading level={2}>{t('opinion.title')}</Heading>
              <OpinionMapSection
                {...{ view: map, isSignedIn }}
                isOver
                here={path(locale, 'opinionMap', { consultationId: id })}
              />
            </>
          )}
          <ResultTable statements={statements} />
        </>
      )}
      <ConsultationTexts text={{ ...consultation, outcome: '' }} />
      <ConsultationSlots consultation={{ id }} surroundings={surroundings} />
    </Container>
  )
}

// Everybody reads here how people voted in a consultation that is over, and what became of it.
import { useLoaderData } from '@remix-run/react'
import { publicPhase } from '~/domain/participation/consultation-view'

import { useLanguage } from '~/i18n/context'
import type { PageArguments } from '~/platform/guard/page.server'
import { Alert } from '~/ui/alert'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { ConsultationBadge } from '../components/consultation-badge'
import { ConsultationTexts } from '../components/consultation-texts'
import { ConsultationTrail } from '../components/consultation-trail'
import { ParticipationFigures } from '../components/participation-figures'
import { ResultTable } from '../components/result-table'
import { WrittenText } from '../components/written-text'
import { countParticipation } from '../operations/count-participation.server'
import { readResult } from '../operations/read-result.server'
import { requirePublicConsultation } from '../operations/require-consultation.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, consultation } = await requirePublicConsultation(args)
  const { id, title, question, background, useOfResult, outcome, withdrawnReason, organisation } =
    consultation
  const phase = publicPhase(consultation, new Date())
  const isOver = phase !== 'planned' && phase !== 'running'
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
    // The map of opinions is read here: read-opinion-map.server.ts.
  }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { consultation, phase, participation, statements } = useLoaderData<typeof loader>()
  const { id, title, question, organisationName, outcome } = consultation
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
        <EmptyState title={t('consultationResult.notYet')}>
          <p>{t('consultationResult.notYetText')}</p>
        </EmptyState>
      ) : (
        <>
          {outcome !== '' && (
            <>
              <Heading level={2}>{t('consultation.outcome')}</Heading>
              <WrittenText text={outcome} />
            </>
          )}
          {phase === 'ended' && <Alert tone="info" title={t('consultationResult.waiting')} />}
          <Heading level={2}>{t('consultationResult.numbers')}</Heading>
          <ParticipationFigures participation={participation} />
          {/* <OpinionMapSection /> stands here: groups, consensus, contention. */}
          <ResultTable statements={statements} />
        </>
      )}
      <ConsultationTexts text={{ ...consultation, outcome: '' }} />
      {/* Official answers to this consultation stand here. */}
    </Container>
  )
}

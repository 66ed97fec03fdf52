// Everybody reads here how matching orders challenges and providers, with the figures as they are now.
import { useLoaderData } from '@remix-run/react'
import { CONSTRAINTS } from '~/domain/matching/constraints'
import type { ReasonKind } from '~/domain/matching/types'
import {
  CONTEXT_WEIGHTS,
  MINIMUM_SCORE,
  OVERCLAIM_DAMPING,
  READINESS_STEPS,
  SUBJECT_WEIGHTS,
} from '~/domain/matching/weights'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { ButtonLink } from '~/ui/button-link'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { ResponsiveTable } from '~/ui/responsive-table'
import { ScoreExample } from '../components/score-example'
import { scoreExample } from '../operations/score-example.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, locale } = await publicPage(args)
  const weights = Object.entries({ ...SUBJECT_WEIGHTS, ...CONTEXT_WEIGHTS }) as [ReasonKind, number][]
  return {
    title: t('matchingHow.title'),
    description: t('matchingHow.lead'),
    weights: weights.map(([kind, points]) => ({ kind, points })),
    subject: Object.values(SUBJECT_WEIGHTS).reduce((sum, points) => sum + points, 0),
    context: Object.values(CONTEXT_WEIGHTS).reduce((sum, points) => sum + points, 0),
    minimum: MINIMUM_SCORE,
    damping: Math.round(OVERCLAIM_DAMPING * 100),
    steps: READINESS_STEPS,
    example: scoreExample(locale),
  }
}

const NEVER = ['who', 'age', 'size', 'money', 'clicks', 'proposals'] as const
const MORE = ['description', 'tags', 'honest', 'demands', 'verified', 'current'] as const

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, weights, subject, context, minimum, damping, steps, example } =
    useLoaderData<typeof loader>()
  const list = 'list-disc ps-kern-space-default'
  return (
    <Container width="reading">
      <HeadlineGroup title={title} lead={t('matchingHow.lead')} />
      <Heading level={2}>{t('matchingHow.first.title')}</Heading>
      <p>{t('matchingHow.first.text')}</p>
      <ul className={list}>
        {CONSTRAINTS.map((constraint) => (
          <li key={constraint}>{t(`matchingHow.constraintText.${constraint}`)}</li>
        ))}
      </ul>
      <Heading level={2}>{t('matchingHow.score.title')}</Heading>
      <p>{t('matchingHow.score.text', { subject, context })}</p>
      <ResponsiveTable
        caption={t('matchingHow.caption')}
        rows={weights}
        rowKey={(row) => row.kind}
        columns={[
          {
            key: 'kind',
            label: t('matchingHow.part'),
            isRowHeader: true,
            cell: (row) => t(`matchingHow.part.${row.kind}`),
          },
          {
            key: 'points',
            label: t('matchingHow.most'),
            isNumeric: true,
            cell: (row) => String(row.points),
          },
          { key: 'how', label: t('matchingHow.how'), cell: (row) => t(`matchingHow.how.${row.kind}`) },
        ]}
      />
      <ul className={list}>
        <li>{t('matchingHow.rule.minimum', { minimum })}</li>
        <li>{t('matchingHow.rule.damping', { damping })}</li>
        <li>{t('matchingHow.rule.steps', { count: steps })}</li>
        <li>{t('matchingHow.rule.missing')}</li>
        <li>{t('matchingHow.rule.equal')}</li>
      </ul>
      <ScoreExample example={example} />
      <Heading level={2}>{t('matchingHow.never.title')}</Heading>
      <ul className={list}>
        {NEVER.map((what) => (
          <li key={what}>{t(`matchingHow.never.${what}`)}</li>
        ))}
      </ul>
      <Heading level={2}>{t('matchingHow.more.title')}</Heading>
      <ul className={list}>
        {MORE.map((what) => (
          <li key={what}>{t(`matchingHow.more.${what}`)}</li>
        ))}
      </ul>
      <Heading level={2}>{t('matchingHow.wrong.title')}</Heading>
      <p>{t('matching.how.decidesNothing')}</p>
      <p>{t('matchingHow.wrong.text')}</p>
      <p>
        <ButtonLink look="secondary" href={path(locale, 'feedback')}>
          {t('matchingHow.wrong.action')}
        </ButtonLink>
      </p>
    </Container>
  )
}

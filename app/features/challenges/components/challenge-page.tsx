import type { ReactNode } from 'react'
import type { ChallengePhase } from '~/domain/challenge/view'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type ToldProgress, WhereItStands } from '~/shell/where-it-stands'
import { Badge } from '~/ui/badge'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Note } from '~/ui/note'
import { Split } from '~/ui/split'
import { TextLink } from '~/ui/text-link'
import type { presentChallenge } from '../operations/present-challenge.server'
import type { presentTimeline } from '../operations/present-timeline.server'
import { ChallengeFactList } from './challenge-fact-list'
import { ChallengeTexts } from './challenge-texts'
import { TimelineSection } from './challenge-timeline'
import { CompetitionParts } from './competition-parts'
import { WhyNew } from './joint-section'
import { MarketNotice } from './market-notice'
import { PhaseBadge } from './phase-badge'
import { ProposalCall } from './proposal-call'

type Props = {
  challenge: ReturnType<typeof presentChallenge>
  phase: ChallengePhase
  progress: ToldProgress
  timeline: ReturnType<typeof presentTimeline>
  mayPropose: boolean
  isSignedOut: boolean
  /** stands above everything, such as the bar of a preview */
  before?: ReactNode
  /** what a reader should know before the text */
  notices: ReactNode
  /** stands below the timeline, such as the ways to stay informed */
  aside?: ReactNode
  /** stands between the text and the call for proposals */
  children?: ReactNode
  /** stands below the call for proposals */
  after?: ReactNode
}

/** The page of a challenge as everybody sees it; the preview shows the very same. */
export function ChallengePage(props: Props) {
  const { t, locale } = useLanguage()
  const { challenge, phase, progress, timeline, mayPropose, isSignedOut, before, notices } = props
  const { aside, children, after } = props
  const { title, summary, facts, approvedByStaff, call, competition } = challenge
  const lang = title.lang === locale ? undefined : title.lang
  return (
    <Container>
      {before}
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: path(locale, 'challengeList'), label: t('challenge.list.title') }]}
        current={title.text}
      />
      <Cluster>
        <PhaseBadge phase={phase} isAhead={call.opensAt !== null} />
        {competition && <Badge>{t('challengeKind.competition')}</Badge>}
      </Cluster>
      <div {...(lang && { lang })}>
        <HeadlineGroup title={title.text} lead={summary.text} />
      </div>
      {notices}
      <WhereItStands progress={progress} />
      <TimelineSection {...timeline} />
      <Split
        aside={
          <>
            <Heading level={2} look="medium">
              {t('challenge.facts')}
            </Heading>
            <ChallengeFactList facts={facts} />
            <TextLink href={path(locale, 'challengePrint', { challengeId: challenge.id })}>
              {t('face.print.link')}
            </TextLink>
            {aside}
            {approvedByStaff && <Note>{t('challenge.show.byStaff')}</Note>}
          </>
        }
      >
        <ChallengeTexts texts={challenge.texts} criteria={challenge.criteria} />
        {competition && <CompetitionParts competition={competition} />}
        <WhyNew text={challenge.whyNew} />
        {children}
        {mayPropose && <ProposalCall challengeId={challenge.id} {...{ phase, isSignedOut, call }} />}
        {after}
        <MarketNotice />
      </Split>
    </Container>
  )
}

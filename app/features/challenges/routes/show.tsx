// Everybody reads here what an authority looks for; providers start their proposal from here.
import { useLoaderData } from '@remix-run/react'
import { challengeView } from '~/domain/challenge/view'
import { PROVIDER_KINDS } from '~/domain/taxonomy/vocabulary'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import type { PageArguments } from '~/platform/guard/page.server'
import type { Viewer, ViewerMembership } from '~/platform/session/viewer.server'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Note } from '~/ui/note'
import { Split } from '~/ui/split'
import { TextLink } from '~/ui/text-link'
import { ChallengeChecks } from '../components/challenge-checks'
import { ChallengeFactList } from '../components/challenge-fact-list'
import { ChallengeNotices } from '../components/challenge-notices'
import { ChallengeTexts } from '../components/challenge-texts'
import { ChallengeTimeline } from '../components/challenge-timeline'
import { JointSection, PartnerNotice, WhyNew } from '../components/joint-section'
import { MarketNotice } from '../components/market-notice'
import { PhaseBadge } from '../components/phase-badge'
import { ProposalCall } from '../components/proposal-call'
import { QuestionCall } from '../components/question-call'
import { ShareCall } from '../components/share-call'
import { StayInformed } from '../components/stay-informed'
import { publicChecks } from '../operations/list-assessments.server'
import { INTERNAL_STEPS, presentChallenge } from '../operations/present-challenge.server'
import { readJoint } from '../operations/read-joint.server'
import { requireVisibleChallenge } from '../operations/require-challenge.server'
import { listSharers } from '../operations/require-sharing.server'
import { viewQuestions } from '../operations/view-questions.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { challenge, viewer, locale, isPublic, isPartner, canManage } = await requireVisibleChallenge(args)
  const shown = presentChallenge(challenge, locale)
  const joint = await readJoint(challenge.id, isPublic)
  const sharers = viewer && isPublic ? await listSharers(viewer, challenge) : []
  // A public page names no number of people: two writers stand for the usual case.
  const { phase, turn, steps } = challengeView(challenge, 2, new Date())
  const shownSteps = isPublic ? steps.filter(({ key }) => !INTERNAL_STEPS.includes(key)) : steps
  return {
    title: shown.title.text,
    description: shown.summary.text,
    ...{ challenge: shown, phase, turn, steps: shownSteps, isPublic, isPartner, canManage },
    checks: await publicChecks(challenge.id, locale),
    ...(isPublic && { feed: path(locale, 'challengeNews', { challengeId: challenge.id }) }),
    questions: isPublic ? await viewQuestions(challenge, viewer) : null,
    joint,
    sharers,
    isSignedOut: viewer === null,
    mayPropose: isPublic && (viewer === null || isProvider(viewer)),
  }
}

function isProvider(viewer: Viewer): boolean {
  const memberships: readonly ViewerMembership[] = viewer.memberships
  return memberships.some(
    ({ isActive, kind }) => isActive && PROVIDER_KINDS.some((provider) => provider === kind),
  )
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { challenge, phase, turn, steps, checks, questions, mayPropose, isSignedOut, joint, ...rest } =
    useLoaderData<typeof loader>()
  const { sharers, isPartner, ...marks } = rest
  const { title, summary, facts, withdrawnReason, archivedReason, approvedByStaff } = challenge
  const lang = title.lang === locale ? undefined : title.lang
  return (
    <Container>
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: path(locale, 'challengeList'), label: t('challenge.list.title') }]}
        current={title.text}
      />
      <Cluster>
        <PhaseBadge phase={phase} />
      </Cluster>
      <div {...(lang && { lang })}>
        <HeadlineGroup title={title.text} lead={summary.text} />
      </div>
      <ChallengeNotices
        challengeId={challenge.id}
        isGermanOnly={locale === 'en' && summary.lang === 'de'}
        {...{ ...marks, withdrawnReason, archivedReason }}
      />
      {isPartner && <PartnerNotice challengeId={challenge.id} />}
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
            <Heading level={2} look="medium">
              {t('challenge.timeline')}
            </Heading>
            <p>{t(`challenge.turn.${turn}`)}</p>
            <ChallengeTimeline steps={steps} />
            {questions && (
              <StayInformed
                challengeId={challenge.id}
                watching={questions.watching}
                hasDates={challenge.facts.deadlineAt !== null}
              />
            )}
            {approvedByStaff && <Note>{t('challenge.show.byStaff')}</Note>}
          </>
        }
      >
        <ChallengeTexts texts={challenge.texts} criteria={challenge.criteria} />
        <WhyNew text={challenge.whyNew} />
        <JointSection leader={facts.authorityName} joint={joint} />
        {sharers.length > 0 && <ShareCall challengeId={challenge.id} sharers={sharers} />}
        {mayPropose && <ProposalCall challengeId={challenge.id} phase={phase} isSignedOut={isSignedOut} />}
        {questions && <QuestionCall challengeId={challenge.id} {...questions} />}
        <MarketNotice />
        <ChallengeChecks challengeId={challenge.id} checks={checks} />
      </Split>
    </Container>
  )
}

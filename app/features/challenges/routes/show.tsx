// Everybody reads here what an authority looks for; providers start their proposal from here.
import { useLoaderData } from '@remix-run/react'
import { phaseOf } from '~/domain/challenge/view'
import { challengeProgress } from '~/domain/progress/challenge'
import { PROVIDER_KINDS } from '~/domain/taxonomy/vocabulary'
import { InvitedProviders } from '~/features/matching/components/invited-providers'
import { listInvited } from '~/features/matching/operations/list-invited.server'
import { DiscussionCall } from '~/features/participation/components/discussion-call'
import { OfficialAnswersSection } from '~/features/participation/components/official-answers-section'
import { callDiscussion } from '~/features/participation/operations/count-comments.server'
import { listOfficialAnswers } from '~/features/participation/operations/list-official-answers.server'
import { PilotsOf } from '~/features/pilots/components/pilots-of'
import { listPilotsOf } from '~/features/pilots/operations/list-pilots.server'
import { SimilarSection } from '~/features/searching/components/similar-section'
import { similarChallenges } from '~/features/searching/operations/similar-things.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Authorized } from '~/platform/guard/authorized.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { shownProgress } from '~/platform/public-data/durations.server'
import type { Viewer, ViewerMembership } from '~/platform/session/viewer.server'
import { AttachmentList } from '../components/attachment-list'
import { ChallengeChecks } from '../components/challenge-checks'
import { ChallengeNotices } from '../components/challenge-notices'
import { ChallengePage } from '../components/challenge-page'
import { ChangeList } from '../components/change-list'
import { JointSection, PartnerNotice } from '../components/joint-section'
import { QuestionCall } from '../components/question-call'
import { ShareCall } from '../components/share-call'
import { StayInformed } from '../components/stay-informed'
import { publicChecks } from '../operations/list-assessments.server'
import { listAttachments } from '../operations/list-attachments.server'
import { listChanges } from '../operations/list-changes.server'
import { presentChallenge } from '../operations/present-challenge.server'
import { presentTimeline } from '../operations/present-timeline.server'
import { readJoint } from '../operations/read-joint.server'
import { requireVisibleChallenge } from '../operations/require-challenge.server'
import { listSharers } from '../operations/require-sharing.server'
import { viewQuestions } from '../operations/view-questions.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { challenge, viewer, locale, standing, isPublic, isPartner, canManage } =
    await requireVisibleChallenge(args)
  const at = new Date()
  const similar = isPublic ? similarChallenges('challenge', challenge.id, locale) : null
  const shown = presentChallenge(challenge, locale, at)
  const joint = await readJoint(challenge.id, isPublic)
  // An authority that takes part already has nothing to say beside it.
  const takesPart = (id: string) =>
    joint.some(({ organisationId, part }) => organisationId === id && part === 'confirmed')
  const sharers =
    viewer && isPublic ? (await listSharers(viewer, challenge)).filter(({ id }) => !takesPart(id)) : []
  // A public page names no number of people: two writers stand for the usual case.
  const phase = phaseOf(challenge, at)
  const progress = shownProgress(challengeProgress(challenge, 2, at))
  return {
    title: shown.title.text,
    description: shown.summary.text,
    ...{ challenge: shown, phase, progress, isPublic, canManage },
    isPartner: isPartner || (viewer !== null && isMemberOfOne(viewer, takesPart)),
    timeline: presentTimeline(challenge, at, { isPublic }),
    checks: await publicChecks(challenge.id, locale),
    ...(isPublic && { feed: path(locale, 'challengeNews', { challengeId: challenge.id }) }),
    questions: isPublic ? await viewQuestions(challenge, viewer) : null,
    discussion: isPublic ? await callDiscussion({ type: 'challenge', id: challenge.id }) : null,
    attachments: await listAttachments(challenge.id),
    joint,
    sharers,
    invited: isPublic ? await listInvited(challenge.id) : [],
    answers: isPublic ? await listOfficialAnswers({ type: 'challenge', id: challenge.id }, at) : [],
    mayAnswer: isPublic && Authorized.judge('officialAnswer.give', viewer, standing, challenge) !== null,
    changes: isPublic ? await listChanges(challenge.id) : [],
    pilots: isPublic ? await listPilotsOf({ challengeId: challenge.id }, at) : [],
    isSignedOut: viewer === null,
    mayPropose: isPublic && (viewer === null || isProvider(viewer)),
    similar: await similar,
  }
}

function isMemberOfOne(viewer: Viewer, has: (organisationId: string) => boolean): boolean {
  const memberships: readonly ViewerMembership[] = viewer.memberships
  return memberships.some(({ isActive, organisationId }) => isActive && has(organisationId))
}

function isProvider(viewer: Viewer): boolean {
  const memberships: readonly ViewerMembership[] = viewer.memberships
  return memberships.some(
    ({ isActive, kind }) => isActive && PROVIDER_KINDS.some((provider) => provider === kind),
  )
}

export default function Page() {
  const { similar } = useLoaderData<typeof loader>()
  return (
    <>
      <Challenge />
      {similar && <SimilarSection similar={similar} />}
    </>
  )
}

function Challenge() {
  const { locale } = useLanguage()
  const {
    challenge,
    isPublic,
    canManage,
    checks,
    questions,
    discussion,
    joint,
    sharers,
    isPartner,
    changes,
    attachments,
    invited,
    answers,
    mayAnswer,
    pilots,
    ...view
  } = useLoaderData<typeof loader>()
  const { id, summary, facts, withdrawnReason, archivedReason, outcome } = challenge
  return (
    <ChallengePage
      challenge={challenge}
      {...view}
      notices={
        <>
          <ChallengeNotices
            challengeId={id}
            isGermanOnly={locale === 'en' && summary.lang === 'de'}
            {...{ canManage, withdrawnReason, archivedReason, outcome }}
            isPublic={isPublic || isPartner}
          />
          {isPartner && <PartnerNotice challengeId={id} isPublic={isPublic} />}
        </>
      }
      aside={
        questions && (
          <StayInformed challengeId={id} watching={questions.watching} hasDates={facts.deadlineAt !== null} />
        )
      }
      after={
        <>
          {questions && <QuestionCall challengeId={id} {...questions} />}
          {discussion && <DiscussionCall subjectType="challenge" subjectId={id} {...discussion} />}
          <ChallengeChecks challengeId={id} checks={checks} />
        </>
      }
    >
      <AttachmentList challengeId={id} attachments={attachments} />
      <ChangeList challengeId={id} changes={changes} />
      <JointSection leader={facts.authorityName} joint={joint} />
      <InvitedProviders invited={invited} />
      <PilotsOf pilots={pilots} of="ofChallenge" />
      <OfficialAnswersSection subject={{ type: 'challenge', id }} {...{ answers, mayAnswer }} />
      {sharers.length > 0 && <ShareCall challengeId={id} sharers={sharers} />}
    </ChallengePage>
  )
}

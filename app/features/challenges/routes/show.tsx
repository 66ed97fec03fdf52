// Everybody reads here what an authority looks for; providers start their proposal from here.
import { useLoaderData } from '@remix-run/react'
import { challengeView } from '~/domain/challenge/view'
import { PROVIDER_KINDS } from '~/domain/taxonomy/vocabulary'
import { useLanguage } from '~/i18n/context'
import type { PageArguments } from '~/platform/guard/page.server'
import type { Viewer, ViewerMembership } from '~/platform/session/viewer.server'
import { ChallengeNotices } from '../components/challenge-notices'
import { ChallengePage } from '../components/challenge-page'
import { INTERNAL_STEPS, presentChallenge } from '../operations/present-challenge.server'
import { requireVisibleChallenge } from '../operations/require-challenge.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { challenge, viewer, locale, isPublic, canManage } = await requireVisibleChallenge(args)
  const shown = presentChallenge(challenge, locale)
  // A public page names no number of people: two writers stand for the usual case.
  const { phase, turn, steps } = challengeView(challenge, 2, new Date())
  const shownSteps = isPublic ? steps.filter(({ key }) => !INTERNAL_STEPS.includes(key)) : steps
  return {
    title: shown.title.text,
    description: shown.summary.text,
    ...{ challenge: shown, phase, turn, steps: shownSteps, isPublic, canManage },
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
  const { locale } = useLanguage()
  const { challenge, isPublic, canManage, ...view } = useLoaderData<typeof loader>()
  const { id, summary, withdrawnReason, archivedReason } = challenge
  return (
    <ChallengePage
      challenge={challenge}
      {...view}
      notices={
        <ChallengeNotices
          challengeId={id}
          isGermanOnly={locale === 'en' && summary.lang === 'de'}
          {...{ isPublic, canManage, withdrawnReason, archivedReason }}
        />
      }
    />
  )
}

// Before the publication the authority and staff see here the page as everybody will see it, writers with what
// they have typed and not saved.

import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { phaseOf } from '~/domain/challenge/view'
import { challengeProgress } from '~/domain/progress/challenge'
import { progressOf } from '~/domain/progress/progress'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import type { PageArguments } from '~/platform/guard/page.server'
import { shownProgress } from '~/platform/public-data/durations.server'
import { Alert } from '~/ui/alert'
import { TextLink } from '~/ui/text-link'
import { AttachmentList } from '../components/attachment-list'
import { ChallengeNotices } from '../components/challenge-notices'
import { ChallengePage } from '../components/challenge-page'
import { JointSection } from '../components/joint-section'
import { UnsavedPreview } from '../components/unsaved-preview'
import { listAttachments } from '../operations/list-attachments.server'
import { presentChallenge } from '../operations/present-challenge.server'
import { presentTimeline } from '../operations/present-timeline.server'
import { withOwnDrafts } from '../operations/preview-drafts.server'
import { readJoint } from '../operations/read-joint.server'
import { requireVisibleChallenge } from '../operations/require-challenge.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { challenge, locale, isPublic, viewer, standing } = await requireVisibleChallenge(args)
  if (isPublic) return redirect(path(locale, 'challenge', { challengeId: challenge.id }))
  const at = new Date()
  // As if it were published now: everything else on the page follows from that.
  const { challenge: written, unsaved, unreadable } = await withOwnDrafts(viewer, standing, challenge)
  const published = { ...written, state: 'published' as const, publishedAt: at }
  const shown = presentChallenge(published, locale, at)
  // A deadline that nobody has written yet is not over.
  const isUndated = published.deadlineAt === null
  const phase = isUndated ? 'open' : phaseOf(published, at)
  const progress = shownProgress(
    isUndated ? progressOf('challenge.open') : challengeProgress(published, 2, at),
  )
  const joint = await readJoint(challenge.id, true)
  return {
    title: shown.title.text,
    description: shown.summary.text,
    ...{ challenge: shown, phase, progress, joint, unsaved, unreadable },
    attachments: await listAttachments(challenge.id),
    timeline: presentTimeline(published, at, { isPublic: true }),
  }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { challenge, phase, progress, timeline, joint, attachments, unsaved, unreadable } =
    useLoaderData<typeof loader>()
  const bar = (
    <Alert tone="info" title={t('posting.previewBar')}>
      <p>{t('posting.previewText')}</p>
      <p>
        <TextLink icon="back" href={path(locale, 'challengeManage', { challengeId: challenge.id })}>
          {t('posting.previewBack')}
        </TextLink>
      </p>
    </Alert>
  )
  const before = (
    <>
      {bar}
      <UnsavedPreview challengeId={challenge.id} unsaved={unsaved} unreadable={unreadable} />
    </>
  )
  return (
    <ChallengePage
      {...{ challenge, phase, progress, timeline }}
      before={before}
      mayPropose
      isSignedOut
      notices={
        <ChallengeNotices
          challengeId={challenge.id}
          isPublic
          canManage={false}
          isGermanOnly={locale === 'en' && challenge.summary.lang === 'de'}
          withdrawnReason={null}
          archivedReason={null}
        />
      }
    >
      <AttachmentList challengeId={challenge.id} attachments={attachments} />
      <JointSection leader={challenge.facts.authorityName} joint={joint} />
    </ChallengePage>
  )
}

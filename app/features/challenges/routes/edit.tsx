// The authors of a challenge see here how far each step of its text is, and lay it before a second person.

import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import type { PageArguments } from '~/platform/guard/page.server'
import { WhereItStands } from '~/shell/where-it-stands'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button-link'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { Split } from '~/ui/split'
import { ManagedTrail } from '../components/challenge-trails'
import { CommentOverview } from '../components/comment-overview'
import { FrozenText } from '../components/frozen-text'
import { PostingExtras } from '../components/posting-extras'
import { PostingSteps } from '../components/posting-steps'
import { SubmitPanel } from '../components/submit-panel'
import { UnsavedDrafts } from '../components/unsaved-drafts'
import { listOwnDrafts } from '../operations/find-draft.server'
import { postingProgress } from '../operations/posting-steps.server'
import { readComments } from '../operations/read-comments.server'
import { requireChallenge } from '../operations/require-challenge.server'
import { writersProgress } from '../operations/writers-progress.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, locale, challenge, authorized } = await requireChallenge(args, 'challenge.edit')
  const { id, kind, state, version, title, returnReason } = challenge
  return {
    title: `${t('posting.title')}: ${title}`,
    challenge: { id, kind, state, version, title, returnReason },
    progress: await writersProgress(authorized),
    steps: await postingProgress(challenge, locale),
    drafts: state === 'draft' ? await listOwnDrafts(authorized) : [],
    comments: await readComments(authorized),
  }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { challenge, progress, steps, drafts, comments } = useLoaderData<typeof loader>()
  const { id, kind, state, version, title, returnReason } = challenge
  const isDraft = state === 'draft'
  return (
    <Container>
      <ManagedTrail challengeId={id} title={title} current={t('challengeForm.edit.short')} />
      <HeadlineGroup
        preline={title}
        title={t('posting.title')}
        {...(isDraft && { lead: t('posting.lead') })}
      />
      {!isDraft && <FrozenText challengeId={id} isInApproval={state === 'inApproval'} />}
      <WhereItStands progress={progress} isYours={isDraft} />
      <Split aside={<PostingSteps challengeId={id} steps={steps} current="review" />}>
        {isDraft && returnReason !== null && (
          <Alert tone="warning" title={t('challengeManage.returned')}>
            <p lang="de">{returnReason}</p>
          </Alert>
        )}
        <CommentOverview challengeId={id} comments={comments} />
        {isDraft && <UnsavedDrafts drafts={drafts} challengeId={id} kind={kind} />}
        {isDraft && <SubmitPanel challengeId={id} version={version} steps={steps} />}
        {isDraft && <PostingExtras challengeId={id} />}
        <p>
          <ButtonLink look="secondary" href={path(locale, 'challengePreview', { challengeId: id })}>
            {t('posting.preview')}
          </ButtonLink>
        </p>
      </Split>
    </Container>
  )
}

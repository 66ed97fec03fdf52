// The second person reads the text of a challenge here field by field, and sends it back with comments.

import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import type { FormAnswer } from '~/shell/page-form'
import { WhereItStands } from '~/shell/where-it-stands'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button-link'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { AttachmentList } from '../components/attachment-list'
import { ManagedTrail } from '../components/challenge-trails'
import { ReviewForm } from '../components/review-form'
import { listAttachments } from '../operations/list-attachments.server'
import { readComments } from '../operations/read-comments.server'
import { requireChallenge } from '../operations/require-challenge.server'
import { returnChallenge } from '../operations/return-challenge.server'
import { reviewText } from '../operations/review-text.server'
import { reviewVerdict } from '../operations/review-verdict.server'
import { reviewSchema } from '../schema-review'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, locale, challenge, authorized } = await requireChallenge(args, 'challenge.return')
  const { verdict, progress } = await reviewVerdict(authorized)
  const { id, kind, version, title, whyNew } = challenge
  return {
    title: `${t('review.challenge.title')}: ${title}`,
    challenge: { id, kind, version, title, whyNew },
    objection: verdict.allowed ? null : verdict.reason,
    progress,
    fields: reviewText(challenge, t, locale),
    attachments: await listAttachments(id),
    comments: await readComments(authorized),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, challenge, authorized } = await requireChallenge(args, 'challenge.return')
  const submission = parseForm(await readForm(args.request), reviewSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { version, reason, comment: comments = {} } = submission.value
  const moved = await returnChallenge(authorized, { version, reason, comments })
  const manage = path(locale, 'challengeManage', { challengeId: challenge.id })
  if (moved.ok) return redirectWithToast(viewer, manage, 'challenge.toast.return')
  const lastResult = submission.reply({ formErrors: [`reason.${moved.reason}`] })
  return data({ lastResult, attempt: Date.now() }, { status: 409 })
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { challenge, objection, progress, fields, comments, attachments } = useLoaderData<typeof loader>()
  const answer = useActionData<FormAnswer>()
  const { id, kind, version, title, whyNew } = challenge
  const manage = path(locale, 'challengeManage', { challengeId: id })
  return (
    <Container width="reading">
      <ManagedTrail challengeId={id} title={title} current={t('review.challenge.title')} />
      <HeadlineGroup preline={title} title={t('review.challenge.title')} lead={t('review.challenge.lead')} />
      <WhereItStands progress={progress} isYours={objection === null} />
      {objection && (
        <Alert tone="info" title={t('review.challenge.notNow')}>
          <p>{t(`reason.${objection}`)}</p>
        </Alert>
      )}
      <p>
        <ButtonLink look="secondary" href={path(locale, 'challengePreview', { challengeId: id })}>
          {t('posting.preview')}
        </ButtonLink>
      </p>
      <AttachmentList challengeId={id} attachments={attachments} />
      <ReviewForm {...{ kind, version, fields, comments, answer, whyNew }} canReturn={objection === null} />
      <Alert tone="info" title={t('review.challenge.fine')}>
        <p>{t('review.challenge.fineText')}</p>
        <p>
          <ButtonLink look="secondary" href={manage}>
            {t('review.challenge.toDecision')}
          </ButtonLink>
        </p>
      </Alert>
    </Container>
  )
}

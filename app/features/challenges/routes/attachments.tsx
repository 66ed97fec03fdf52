// The authors of a challenge attach files to it here, as long as it is a draft.

import { type ActionFunctionArgs, data } from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { ATTACHMENT_LIMITS } from '~/domain/file/file-refusal'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { carriesFiles, readUpload } from '~/platform/files/read-upload.server'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { countAttempt } from '~/platform/rate-limit.server'
import { retryAfter } from '~/platform/retry-after'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { Split } from '~/ui/split'
import { AttachmentList } from '../components/attachment-list'
import { AttachmentRows } from '../components/attachment-rows'
import { AttachmentUpload, type UploadAnswer } from '../components/attachment-upload'
import { ManagedTrail } from '../components/challenge-trails'
import { FrozenText } from '../components/frozen-text'
import { PostingSteps } from '../components/posting-steps'
import { addAttachments } from '../operations/add-attachments.server'
import { listAttachments } from '../operations/list-attachments.server'
import { afterStep, postingProgress } from '../operations/posting-steps.server'
import { removeAttachment } from '../operations/remove-attachment.server'
import { renameAttachment } from '../operations/rename-attachment.server'
import { requireChallenge } from '../operations/require-challenge.server'
import { attachmentSchema } from '../schema-attachments'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, locale, challenge } = await requireChallenge(args, 'challenge.edit')
  const { id, state, title } = challenge
  return {
    title: `${t('posting.step.attachments')}: ${title}`,
    ...{ id, state, challengeTitle: title },
    attachments: await listAttachments(id),
    steps: await postingProgress(challenge, locale),
    next: afterStep('attachments', locale, challenge),
  }
}

export async function action(args: ActionFunctionArgs) {
  const page = await requireChallenge(args, 'challenge.edit')
  if (carriesFiles(args.request)) return upload(page, args.request)
  const { viewer, locale, authorized } = page
  const submission = parseForm(await readForm(args.request), attachmentSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { value } = submission
  if (value.intent === 'upload') return invalid(submission, { fields: { files: ['attachment.none'] } })
  const done =
    value.intent === 'remove'
      ? await removeAttachment(authorized, value.attachmentId)
      : await renameAttachment(authorized, value)
  const here = path(locale, 'challengeAttachments', { challengeId: authorized.thing.id })
  if (done.ok) return redirectWithToast(viewer, here, `attachment.toast.${value.intent}`)
  const lastResult = submission.reply({ formErrors: [`reason.${done.reason}`] })
  return data({ lastResult, attempt: Date.now() }, { status: 409 })
}

type Page = Awaited<ReturnType<typeof requireChallenge<'challenge.edit'>>>

async function upload({ viewer, t, locale, authorized }: Page, request: Request) {
  const answer = (status: number, refusal: Omit<UploadAnswer, 'attempt'>, headers = {}) =>
    data({ upload: { ...refusal, attempt: Date.now() } }, { status, headers })
  const counted = await countAttempt('uploadFiles', viewer.id)
  if (!counted.ok) return answer(429, { error: 'attachment.tooOften' }, retryAfter(counted.retryAt))
  const { files } = await readUpload(request, ATTACHMENT_LIMITS)
  if (files.length === 0) return answer(422, { error: 'attachment.none' })
  const added = await addAttachments(authorized, files, t('attachment.unnamed'))
  if (!added.ok) return answer(409, { error: `reason.${added.reason}` })
  if (added.result.refused.length > 0) return answer(422, added.result)
  const here = path(locale, 'challengeAttachments', { challengeId: authorized.thing.id })
  return redirectWithToast(viewer, here, 'attachment.toast.upload')
}

/** Of several files some may have been taken: the list is read anew although the answer is an error. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 422 || defaultShouldRevalidate
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { id, state, challengeTitle, attachments, steps, next } = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  const position = {
    number: steps.findIndex(({ key }) => key === 'attachments') + 1,
    count: steps.length + 1,
  }
  const isDraft = state === 'draft'
  return (
    <Container>
      <ManagedTrail
        challengeId={id}
        title={challengeTitle}
        current={t('posting.step.attachments')}
        between={[
          { href: path(locale, 'challengeEdit', { challengeId: id }), label: t('challengeForm.edit.short') },
        ]}
      />
      <HeadlineGroup
        preline={t('posting.position', position)}
        title={t('posting.step.attachments')}
        lead={t('attachment.lead')}
      />
      {!isDraft && <FrozenText challengeId={id} isInApproval={state === 'inApproval'} />}
      <Split aside={<PostingSteps challengeId={id} steps={steps} current="attachments" />}>
        {isDraft ? (
          <>
            <AttachmentUpload answer={answer} />
            <AttachmentRows challengeId={id} attachments={attachments} answer={formAnswer(answer)} />
            <Cluster>
              <ButtonLink href={next}>{t('attachment.next')}</ButtonLink>
            </Cluster>
          </>
        ) : (
          <AttachmentList challengeId={id} attachments={attachments} note={t('attachment.fixed')} />
        )}
      </Split>
    </Container>
  )
}

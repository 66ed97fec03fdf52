/** A team adds files to its proposal here, and puts them in order. */
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { carriesFiles } from '~/platform/files/read-upload.server'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { AnswerFocus } from '~/ui/answer-focus'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextLink } from '~/ui/text-link'
import { FileList } from '../components/file-list'
import { FileRows } from '../components/file-rows'
import { FileUpload } from '../components/file-upload'
import { ProposalTrail } from '../components/proposal-trail'
import { RefusalNotice, refusalOf } from '../components/refusal-notice'
import { changeFile } from '../operations/change-file.server'
import { listProposalFiles } from '../operations/list-proposal-files.server'
import { requireProposal } from '../operations/require-proposal.server'
import { uploadProposalFiles } from '../operations/upload-proposal-files.server'
import { viewProposal } from '../operations/view-proposal.server'
import { proposalFileSchema } from '../schema-files'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, proposal, standing, authorized } = await requireProposal(args, 'proposal.edit')
  const { files, actions } = await viewProposal(authorized, standing)
  const { id, challenge } = proposal
  const save = actions.find((one) => one.action === 'save')
  return {
    title: t('proposalFile.pageTitle', { title: challenge.title }),
    proposal: { id, title: t('proposal.for', { title: challenge.title }) },
    files: await listProposalFiles(id, files),
    objection: save?.allowed ? null : (save?.reason ?? 'wrongState'),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, t, locale, proposal, authorized } = await requireProposal(args, 'proposal.edit')
  const here = path(locale, 'proposalFiles', { proposalId: proposal.id })
  if (carriesFiles(args.request)) {
    const uploaded = await uploadProposalFiles(authorized, args.request, t('proposalFile.unnamed'))
    if (uploaded.ok) return redirectWithToast(viewer, here, 'proposalFile.toast.upload')
    const { status, retryAfter, answer } = uploaded
    const headers = new Headers(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) })
    return data({ ...answer, attempt: Date.now() }, { status, headers })
  }
  const submission = parseForm(await readForm(args.request), proposalFileSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { value } = submission
  if (value.intent === 'upload')
    return invalid(submission, { fields: { files: ['proposalFile.upload.nothing'] } })
  const changed = await changeFile(authorized, value)
  if (changed.kind === 'done') return redirectWithToast(viewer, here, changed.toast)
  if (changed.kind === 'refused') return data({ refusal: changed.refusal }, { status: 409 })
  const lastResult = submission.reply({ fieldErrors: { name: ['proposalFile.error.renamed'] } })
  return data({ lastResult, attempt: Date.now() }, { status: 409 })
}

/** Of several files some may have been taken: the list is read anew although the answer is an error. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 422 || actionStatus === 409 || defaultShouldRevalidate
}

export default function ProposalFiles() {
  const { t, locale } = useLanguage()
  const { title, proposal, files, objection } = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  const refusal = refusalOf(answer)
  return (
    <Container width="reading">
      <ProposalTrail proposal={proposal} current={t('proposalFile.title')} />
      <HeadlineGroup preline={t('proposal.preline')} title={title} lead={t('proposalFile.lead')} />
      {refusal ? (
        <AnswerFocus attempt={formAnswer(answer)?.attempt}>
          <RefusalNotice refusal={refusal} />
          {'arrivedAt' in refusal && <p>{t('proposalFile.upload.late')}</p>}
        </AnswerFocus>
      ) : (
        objection !== null && <RefusalNotice refusal={{ reason: objection }} />
      )}
      {objection === null ? (
        <>
          <FileUpload answer={answer} />
          <FileRows proposalId={proposal.id} files={files} answer={formAnswer(answer)} />
        </>
      ) : (
        <FileList proposalId={proposal.id} files={files} />
      )}
      <p>
        <TextLink href={path(locale, 'proposal', { proposalId: proposal.id })}>
          {t('proposalFile.back')}
        </TextLink>
      </p>
    </Container>
  )
}

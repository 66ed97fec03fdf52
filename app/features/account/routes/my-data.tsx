/** People come here to take their data with them, or to have the account deleted. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isProofFresh } from '~/domain/account/session-rules'
import { PERSONAL_DATA } from '~/features/administration/operations/personal-data-areas.server'
import { countContributions } from '~/features/participation/operations/count-contributions.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { requireViewer } from '~/platform/guard/page.server'
import { textFromQuery } from '~/platform/guard/query.server'
import { requireFreshProof } from '~/platform/guard/step-up.server'
import { formAnswer } from '~/shell/form-answer'
import { AccountFrame } from '../components/account-frame'
import { DeletionConsequences } from '../components/deletion-consequences'
import { DeletionForm } from '../components/deletion-form'
import { ExportPanel } from '../components/export-panel'
import { READY } from '../export-ready'
import { subjectOf } from '../operations/export-personal-data.server'
import { requestDeletion } from '../operations/request-deletion.server'
import { deletionSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, t, locale } = await requireViewer(args)
  const subject = await subjectOf(viewer)
  const consequences = await Promise.all(PERSONAL_DATA.map((area) => area.consequences(subject, t, locale)))
  return {
    title: t('myData.title'),
    isReady: textFromQuery(args.request, READY) !== '' && isProofFresh(viewer.provedAt, new Date()),
    consequences: consequences.flat(),
    contributions: await countContributions(viewer.id),
  }
}

export async function action(args: ActionFunctionArgs) {
  const page = await requireViewer(args)
  const form = await readForm(args.request)
  const submission = parseForm(form, deletionSchema)
  if (submission.status !== 'success') return invalid(submission)
  await requireFreshProof(page, args, form)
  const answer = await requestDeletion(page.viewer, PERSONAL_DATA, submission.value.texts === 'keep')
  if (answer.ok) return redirect(path(page.locale, 'accountDeleted'), 303)
  return invalid(submission, { form: ['myData.error.blocked'] })
}

export default function MyData() {
  const { t } = useLanguage()
  const { title, isReady, consequences, contributions } = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  const isBlocked = consequences.some((one) => one.kind === 'blocks')
  return (
    <AccountFrame current="myData" title={title} lead={t('myData.lead')}>
      <ExportPanel isReady={isReady} />
      <DeletionConsequences consequences={consequences} />
      {!isBlocked && <DeletionForm contributions={contributions} answer={formAnswer(answer, 'delete')} />}
    </AccountFrame>
  )
}

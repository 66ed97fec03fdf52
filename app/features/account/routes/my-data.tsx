/** People come here to take their data with them, or to have the account deleted. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PERSONAL_DATA } from '~/features/administration/operations/personal-data-areas.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { tooMany } from '~/platform/forms/too-many.server'
import { requireViewer } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { DeletionConsequences } from '../components/deletion-consequences'
import { DeletionForm } from '../components/deletion-form'
import { ExportPanel } from '../components/export-panel'
import { subjectOf } from '../operations/export-personal-data.server'
import { isFreshlyProved, proveByPassword } from '../operations/prove-by-password.server'
import { requestDeletion } from '../operations/request-deletion.server'
import { myDataSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, t, locale } = await requireViewer(args)
  const subject = await subjectOf(viewer)
  const consequences = await Promise.all(PERSONAL_DATA.map((area) => area.consequences(subject, t, locale)))
  return {
    title: t('myData.title'),
    email: subject.email,
    isProved: isFreshlyProved(viewer),
    consequences: consequences.flat(),
  }
}

const SECRETS = ['password']

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale } = await requireViewer(args)
  const submission = parseForm(await readForm(args.request), myDataSchema)
  if (submission.status !== 'success') return invalid(submission, { hide: SECRETS })
  const { intent, password } = submission.value
  const answer =
    intent === 'prove'
      ? await proveByPassword(viewer, password)
      : await requestDeletion(viewer, PERSONAL_DATA, password)
  if (answer.ok && intent === 'prove') {
    return redirectWithToast(viewer, path(locale, 'myData'), 'myData.export.toast')
  }
  if (answer.ok) return redirect(path(locale, 'accountDeleted'), 303)
  if (answer.reason === 'tooMany') return tooMany(submission, answer.retryAt, SECRETS)
  const wrong =
    answer.reason === 'blocked'
      ? { form: ['myData.error.blocked'] }
      : { fields: { password: ['account.error.currentPassword'] } }
  return invalid(submission, { ...wrong, hide: SECRETS })
}

export default function MyData() {
  const { t } = useLanguage()
  const { email, isProved, consequences } = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  const isBlocked = consequences.some((one) => one.kind === 'blocks')
  return (
    <Container width="reading">
      <HeadlineGroup title={t('myData.title')} lead={t('myData.lead')} />
      <ExportPanel email={email} isProved={isProved} answer={formAnswer(answer, 'prove')} />
      <DeletionConsequences consequences={consequences} />
      {!isBlocked && <DeletionForm email={email} answer={formAnswer(answer, 'delete')} />}
    </Container>
  )
}

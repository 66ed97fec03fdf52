/** Whoever has reported comes here, by a secret address, to read where it stands, and to appeal. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { formAnswer } from '~/shell/form-answer'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { AppealForm } from '../components/appeal-form'
import { StatusFacts } from '../components/status-facts'
import { appealAsReporter } from '../operations/open-appeal.server'
import { requireNotice } from '../operations/require-notice.server'
import { viewStatus } from '../operations/view-status.server'
import { appealSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t, notice } = await requireNotice(args)
  const status = await viewStatus(notice, new Date())
  return { title: t('reporting.status.title', { number: status.number }), status }
}

export async function action(args: ActionFunctionArgs) {
  const { locale, notice, token } = await requireNotice(args)
  const submission = parseForm(await readForm(args.request), appealSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { decision } = await viewStatus(notice, new Date())
  const sent = decision
    ? await appealAsReporter(notice, decision.id, submission.value.text)
    : ({ ok: false, reason: 'nothingAgainstYou' } as const)
  if (sent.ok) return redirect(path(locale, 'reportStatus', { token }), 303)
  const lastResult = submission.reply({ formErrors: [`appealing.objection.${sent.reason}`] })
  return data({ lastResult, attempt: Date.now() }, { status: 409 })
}

export default function Page() {
  const { t } = useLanguage()
  const { title, status } = useLoaderData<typeof loader>()
  const answer = formAnswer(useActionData<unknown>())
  return (
    <Container width="reading">
      <HeadlineGroup preline={t('reporting.title')} title={title} />
      <StatusFacts status={status} />
      {status.canAppeal && status.lastAppealDay && (
        <AppealForm until={status.lastAppealDay} answer={answer} />
      )}
    </Container>
  )
}

/** Everybody comes here to tell the platform's team about a barrier, a mistake or an idea. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { tooMany } from '~/platform/forms/too-many.server'
import { publicPage } from '~/platform/guard/page.server'
import { textFromQuery } from '~/platform/guard/query.server'
import { formAnswer } from '~/shell/form-answer'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { FeedbackForm } from '../components/feedback-form'
import { sendFeedback } from '../operations/send-feedback.server'
import { FEEDBACK_TOPICS, feedbackSchema } from '../schema-accounts'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await publicPage(args)
  const page = textFromQuery(args.request, 'seite', 500)
  return { title: t('administration.feedback.title'), topics: FEEDBACK_TOPICS, page }
}

export async function action(args: ActionFunctionArgs) {
  const { locale } = await publicPage(args)
  const submission = parseForm(await readForm(args.request), feedbackSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { replyTo = null, ...message } = submission.value
  const sent = await sendFeedback({ ...message, replyTo }, args.context.network, new Date())
  if (!sent.ok) return tooMany(submission, sent.retryAt)
  return redirect(path(locale, 'feedbackSent'), 303)
}

export default function Feedback() {
  const { t } = useLanguage()
  const { topics, page } = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  return (
    <Container width="reading">
      <HeadlineGroup title={t('administration.feedback.title')} lead={t('administration.feedback.lead')} />
      <FeedbackForm topics={topics} page={page} answer={formAnswer(answer)} />
    </Container>
  )
}

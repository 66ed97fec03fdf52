/** Whom a decision concerns comes here to appeal; one click is enough. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Alert } from '~/ui/alert'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextLink } from '~/ui/text-link'
import { AppealForm } from '../components/appeal-form'
import { appealAsAuthor } from '../operations/open-appeal.server'
import { presentDecision } from '../operations/present-decision.server'
import { requireDecision } from '../operations/require-decision.server'
import { appealSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t, decision } = await requireDecision(args, 'decision.appeal')
  const { id, objection, lastDay } = presentDecision(decision, new Date())
  return { title: t('appealing.title'), id, objection, lastDay }
}

export async function action(args: ActionFunctionArgs) {
  const { authorized, locale, viewer } = await requireDecision(args, 'decision.appeal')
  const submission = parseForm(await readForm(args.request), appealSchema)
  if (submission.status !== 'success') return invalid(submission)
  const sent = await appealAsAuthor(authorized, submission.value.text)
  const page = path(locale, 'decision', { decisionId: authorized.thing.id })
  if (sent.ok || sent.reason === 'alreadyAppealed') return redirectWithToast(viewer, page, 'appealing.toast')
  const lastResult = submission.reply({ formErrors: [`appealing.objection.${sent.reason}`] })
  return data({ lastResult, attempt: Date.now() }, { status: 409 })
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, id, objection, lastDay } = useLoaderData<typeof loader>()
  const answer = formAnswer(useActionData<unknown>())
  return (
    <Container width="reading">
      <HeadlineGroup title={title} />
      <p>
        <TextLink href={path(locale, 'decision', { decisionId: id })}>{t('decision.title')}</TextLink>
      </p>
      {objection === null ? (
        <AppealForm until={lastDay} answer={answer} />
      ) : (
        <Alert tone="info" title={t(`appealing.objection.${objection}`)} />
      )}
    </Container>
  )
}

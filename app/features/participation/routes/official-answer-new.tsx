// Those who write for the office that a thing belongs to say something to contributions about it.
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { newId } from '~/platform/new-id.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { AnswerForm } from '../components/answer-form'
import { AnswerNotice, problemOf } from '../components/answer-notice'
import { listOfficialAnswers } from '../operations/list-official-answers.server'
import { listSourceCandidates } from '../operations/list-source-candidates.server'
import { openOfficialAnswer } from '../operations/open-official-answer.server'
import { refusedAnswer } from '../operations/refused-answer.server'
import { requireAnsweredSubject } from '../operations/require-official-answer.server'
import { wishedSources } from '../operations/wished-sources.server'
import { answerSchema } from '../schema-official-answer'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, locale, subject } = await requireAnsweredSubject(args)
  const wished = wishedSources(args.request)
  const [first] = await listOfficialAnswers(subject, new Date())
  // One answer is owed at a time: what is to be said belongs there.
  if (first?.status === 'underReview') {
    const query = new URL(args.request.url).search
    throw redirect(`${path(locale, 'officialAnswerEdit', { answerId: first.id })}${query}`)
  }
  return {
    title: `${t('officialAnswer.newTitle')}: ${subject.title}`,
    subject: { title: subject.title, href: subject.address[locale], office: subject.organisationName },
    freshId: newId(),
    candidates: await listSourceCandidates({ ...subject, answerId: null, wished }),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, authorized } = await requireAnsweredSubject(args)
  const submission = parseForm(await readForm(args.request), answerSchema)
  if (submission.status !== 'success') return invalid(submission)
  const opened = await openOfficialAnswer(authorized, submission.value)
  if (opened.ok) {
    const { status } = submission.value
    const page = path(locale, 'officialAnswer', { answerId: opened.answerId })
    const toast = status === 'underReview' ? 'officialAnswer.toast.underReview' : 'officialAnswer.toast'
    return redirectWithToast(viewer, page, toast)
  }
  if (opened.reason === 'alreadyOwed') {
    const problem = { kind: 'alreadyOwed', answerId: opened.answerId } as const
    return data({ lastResult: submission.reply(), attempt: Date.now(), problem }, { status: 409 })
  }
  return refusedAnswer(submission, opened.reason)
}

export default function Page() {
  const { t } = useLanguage()
  const { subject, freshId, candidates } = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  const known = formAnswer(answer)
  const problem = problemOf(answer)
  const typed = known?.lastResult.initialValue?.['id']
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: subject.href, label: subject.title }]}
        current={t('officialAnswer.newTitle')}
      />
      {problem && <AnswerNotice problem={problem} attempt={known?.attempt} />}
      <HeadlineGroup
        preline={subject.office}
        title={t('officialAnswer.newTitle')}
        lead={t('officialAnswer.newLead')}
      />
      <AnswerForm
        answerId={typeof typed === 'string' ? typed : freshId}
        version={0}
        values={{ reason: '', text: '' }}
        isGiven={false}
        mostMoreDays={null}
        candidates={candidates}
        answer={known}
      />
    </Container>
  )
}

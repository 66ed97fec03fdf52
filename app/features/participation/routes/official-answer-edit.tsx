// Those who write for an office answer here what it owes, or change its answer.
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerRulesOn } from '~/domain/participation/answer-due'
import { answerState, isAnswerOverdue } from '~/domain/participation/official-answer'
import { berlinDay } from '~/domain/time/berlin'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { AnswerForm } from '../components/answer-form'
import { AnswerNotice, problemOf } from '../components/answer-notice'
import { AnswerStatus } from '../components/answer-status'
import { listSourceCandidates } from '../operations/list-source-candidates.server'
import { refusedAnswer } from '../operations/refused-answer.server'
import { requireAnswerWriter } from '../operations/require-official-answer.server'
import { saveOfficialAnswer } from '../operations/save-official-answer.server'
import { wishedSources } from '../operations/wished-sources.server'
import { answerSchema } from '../schema-official-answer'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, answer } = await requireAnswerWriter(args)
  const { id, subject, status, reason, text, dueAt, version } = answer
  const at = new Date()
  const isGiven = answerState(status) === 'answered'
  const wished = wishedSources(args.request)
  return {
    title: `${t(isGiven ? 'officialAnswer.changeTitle' : 'officialAnswer.editTitle')}: ${subject.title}`,
    subject: { title: subject.title, office: subject.organisationName },
    answer: { id, status, reason, text, dueAt, version, isGiven, isOverdue: isAnswerOverdue(answer, at) },
    mostMoreDays: isGiven ? null : answerRulesOn(berlinDay(at)).mostMoreDays,
    candidates: await listSourceCandidates({ ...subject, answerId: id, wished }),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, answer, authorized } = await requireAnswerWriter(args)
  const submission = parseForm(await readForm(args.request), answerSchema)
  if (submission.status !== 'success') return invalid(submission)
  const saved = await saveOfficialAnswer(authorized, submission.value)
  const { status, reason, text } = submission.value
  if (saved.ok) {
    const page = path(locale, 'officialAnswer', { answerId: answer.id })
    const toast = status === 'underReview' ? 'officialAnswer.toast.underReview' : 'officialAnswer.toast'
    return redirectWithToast(viewer, page, toast)
  }
  if (saved.reason === 'stale') {
    const problem = { kind: 'stale', saved: saved.saved, yours: { status, reason, text } } as const
    return data({ lastResult: submission.reply(), attempt: Date.now(), problem }, { status: 409 })
  }
  return refusedAnswer(submission, saved.reason)
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { subject, answer, mostMoreDays, candidates } = useLoaderData<typeof loader>()
  const sent = useActionData<unknown>()
  const known = formAnswer(sent)
  const problem = problemOf(sent)
  const { id: answerId, status, reason, text, dueAt, version, isGiven, isOverdue } = answer
  const title = t(isGiven ? 'officialAnswer.changeTitle' : 'officialAnswer.editTitle')
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[
          { href: path(locale, 'officialAnswers'), label: t('officialAnswer.listTitle') },
          { href: path(locale, 'officialAnswer', { answerId }), label: subject.title },
        ]}
        current={title}
      />
      {problem && <AnswerNotice problem={problem} attempt={known?.attempt} />}
      <Cluster>
        <AnswerStatus {...{ status, reason, isOverdue }} />
      </Cluster>
      <HeadlineGroup
        preline={`${subject.office}: ${subject.title}`}
        title={title}
        lead={
          isGiven
            ? t('officialAnswer.changeLead')
            : t('officialAnswer.dueOn', { date: formatDate(locale, dueAt) })
        }
      />
      <AnswerForm
        {...{ answerId, isGiven, mostMoreDays, candidates }}
        // What was typed against an older version is saved over the one that is shown above it.
        version={problem?.kind === 'stale' ? problem.saved.version : version}
        values={{ reason, text, ...(reason !== '' && { status }) }}
        answer={known}
      />
    </Container>
  )
}

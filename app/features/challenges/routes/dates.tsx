// Those who write for the authority set here until when questions are taken and answered.
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  type DateField,
  datesRefusal,
  proposedDates,
  QUESTION_PERIODS,
} from '~/domain/challenge/question-dates'
import { toBerlin } from '~/domain/time/berlin'
import { useLanguage } from '~/i18n/context'
import { formatDeadline } from '~/i18n/format'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { homeCalendar } from '~/platform/public-data/calendar.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Alert } from '~/ui/alert'
import { AnswerFocus } from '~/ui/answer-focus'
import { Container } from '~/ui/container'
import { DefinitionList } from '~/ui/definition-list'
import { HeadlineGroup } from '~/ui/headline-group'
import { ManagedTrail } from '../components/challenge-trails'
import { DatesForm } from '../components/dates-form'
import { ProposedDatesNote } from '../components/proposed-dates-note'
import { requireChallenge } from '../operations/require-challenge.server'
import { setQuestionDates } from '../operations/set-question-dates.server'
import { datesSchema } from '../schema-questions'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, challenge } = await requireChallenge(args, 'challenge.setDates')
  const at = new Date()
  const { id, title, version, state, deadlineAt, questionsUntil, answersUntil } = challenge
  const proposed = proposedDates(deadlineAt, homeCalendar(), at)
  const local = (date: Date | null) => (date ? toBerlin(date) : '')
  const shown = questionsUntil ? { questionsUntil, answersUntil } : proposed.ok ? proposed : null
  return {
    title: `${t('questionDates.title')}: ${title}`,
    challenge: { id, title, version, deadlineAt, isPublic: state === 'published' },
    values: {
      questionsUntil: local(shown?.questionsUntil ?? null),
      answersUntil: local(shown?.answersUntil ?? null),
    },
    isSet: questionsUntil !== null,
    proposed: proposed.ok ? null : proposed,
    refusal: datesRefusal(challenge, at),
    periods: QUESTION_PERIODS,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, challenge, authorized } = await requireChallenge(args, 'challenge.setDates')
  const submission = parseForm(await readForm(args.request), datesSchema)
  if (submission.status !== 'success') return invalid(submission)
  const set = await setQuestionDates(authorized, submission.value)
  if (set.ok) {
    const manage = path(locale, 'challengeManage', { challengeId: challenge.id })
    return redirectWithToast(viewer, manage, 'questionDates.toast')
  }
  if (set.reason === 'objections') {
    const errorsOf = (field: DateField) =>
      set.objections.flatMap((one) => (one.field === field ? [`field.questionDates.${one.reason}`] : []))
    const fields = { questionsUntil: errorsOf('questionsUntil'), answersUntil: errorsOf('answersUntil') }
    return invalid(submission, { fields })
  }
  const stale = set.reason === 'stale' ? set.saved : null
  const refusal = set.reason === 'stale' ? null : set.reason
  return data({ lastResult: submission.reply(), attempt: Date.now(), stale, refusal }, { status: 409 })
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { challenge, values, isSet, proposed, refusal, periods } = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  const known = formAnswer(answer)
  const stale = staleOf(answer)
  const saved = (at: Date | null) => (at ? formatDeadline(locale, at) : t('questionDates.unset'))
  return (
    <Container width="reading">
      <ManagedTrail challengeId={challenge.id} title={challenge.title} current={t('questionDates.title')} />
      <HeadlineGroup
        preline={challenge.title}
        title={t('questionDates.title')}
        lead={t('questionDates.lead')}
      />
      {stale && (
        <AnswerFocus attempt={known?.attempt}>
          <Alert tone="warning" role="alert" title={t('questionDates.stale')}>
            <p>
              {t('questionDates.staleText', {
                questions: saved(stale.questionsUntil),
                answers: saved(stale.answersUntil),
              })}
            </p>
          </Alert>
        </AnswerFocus>
      )}
      {challenge.deadlineAt && (
        <DefinitionList
          items={[{ term: t('questionDates.deadline'), value: formatDeadline(locale, challenge.deadlineAt) }]}
        />
      )}
      {refusal !== null ? (
        <Alert tone="info" title={t('questionDates.frozen')}>
          <p>{t(`questionDates.frozen.${refusal}`)}</p>
        </Alert>
      ) : (
        <>
          <ProposedDatesNote {...{ isSet, proposed, periods }} isPublic={challenge.isPublic} />
          <DatesForm {...values} version={challenge.version} staleVersion={stale?.version} answer={known} />
        </>
      )}
    </Container>
  )
}

type SavedDates = { questionsUntil: Date | null; answersUntil: Date | null; version: number }

function staleOf(answer: unknown): SavedDates | null {
  if (typeof answer !== 'object' || answer === null || !('stale' in answer)) return null
  return answer.stale as SavedDates | null
}

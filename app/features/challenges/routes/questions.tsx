// Everybody reads here what was asked about a challenge; people ask, the authority answers.
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { questionProgress } from '~/domain/progress/challenge'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { Authorized } from '~/platform/guard/authorized.server'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'
import { readCursor, withCursor } from '~/platform/lists/keyset'
import { newId } from '~/platform/new-id.server'
import { shownProgress } from '~/platform/public-data/durations.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Pagination } from '~/ui/pagination'
import { Stack } from '~/ui/stack'
import { AskForm } from '../components/ask-form'
import { PublicTrail } from '../components/challenge-trails'
import { QuestionDates } from '../components/question-call'
import { QuestionCounts } from '../components/question-counts'
import { QuestionForms } from '../components/question-forms'
import { QuestionItem } from '../components/question-item'
import { QuestionNotice } from '../components/question-notice'
import { viewAsking } from '../operations/asking.server'
import { countQuestions, listQuestions } from '../operations/list-questions.server'
import { inLanguage } from '../operations/present-challenge.server'
import { requirePublicChallenge } from '../operations/require-public-challenge.server'
import { guardQuestion, type QuestionProblem, sendQuestion } from '../operations/send-question.server'
import { questionSchema } from '../schema-questions'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, viewer, locale, challenge, standing } = await requirePublicChallenge(args)
  const at = new Date()
  const url = new URL(args.request.url)
  const { rows, hasNext, hasPrevious } = await listQuestions(
    challenge,
    viewer,
    readCursor(url.searchParams),
    at,
  )
  const [first, last] = [rows[0], rows.at(-1)]
  const place = (direction: 'after' | 'before', { id, number }: { id: string; number: number }) =>
    withCursor(url, { direction, key: String(number), id })
  const { id, questionsUntil, answersUntil } = challenge
  const title = inLanguage(locale, challenge.title, challenge.english, 'title')
  return {
    title: `${t('question.title')}: ${title.text}`,
    description: t('question.lead'),
    isPublic: true,
    challenge: { id, title: title.text, questionsUntil, answersUntil },
    counts: await countQuestions(challenge, at),
    questions: rows.map((row) => ({
      ...row,
      progress: shownProgress(questionProgress(row.state, answersUntil, at)),
    })),
    asking: viewAsking(viewer, standing, challenge, at),
    canAnswer:
      Authorized.judge('question.answer', viewer, standing, challenge) !== null &&
      (challenge.state === 'published' || challenge.state === 'opened'),
    // Nobody who is signed out needs an id, and their pages are all the same.
    freshId: viewer ? newId() : null,
    previous: hasPrevious && first ? place('before', first) : null,
    next: hasNext && last ? place('after', last) : null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer } = await requireViewer(args)
  const { locale, challenge, standing } = await requirePublicChallenge(args)
  const form = await readForm(args.request)
  guardQuestion({ viewer, standing, challenge }, form.get('intent'))
  const submission = parseForm(form, questionSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { intent } = submission.value
  const sent = await sendQuestion({ viewer, standing, challenge }, submission.value)
  if (sent.ok) {
    const page = path(locale, 'challengeQuestions', { challengeId: challenge.id })
    return redirectWithToast(viewer, `${page}#frage-${sent.number}`, `question.toast.${intent}`)
  }
  if ('errors' in sent) return invalid(submission, sent.errors)
  const answer = { lastResult: submission.reply(), attempt: Date.now(), problem: sent.problem }
  return data(answer, { status: 409 })
}

export default function Page() {
  const { t } = useLanguage()
  const { challenge, counts, questions, asking, canAnswer, freshId, previous, next } =
    useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  const known = formAnswer(answer)
  const problem = problemOf(answer)
  const { id: challengeId, questionsUntil, answersUntil } = challenge
  return (
    <Container width="reading">
      <PublicTrail challengeId={challengeId} title={challenge.title} current={t('question.title')} />
      {problem && <QuestionNotice problem={problem} attempt={known?.attempt ?? 0} />}
      <HeadlineGroup preline={challenge.title} title={t('question.title')} lead={t('question.lead')} />
      <QuestionDates questionsUntil={questionsUntil} answersUntil={answersUntil} />
      <QuestionCounts counts={counts} />
      <Heading level={2}>{t('question.list')}</Heading>
      {questions.length === 0 ? (
        <EmptyState title={t('question.none')} level={3}>
          <p>{t('question.noneText')}</p>
        </EmptyState>
      ) : (
        <Stack>
          {questions.map((question) => (
            <QuestionItem key={question.id} question={question} isYours={canAnswer}>
              {canAnswer && (
                <QuestionForms
                  question={question}
                  answerTo={(intent, id) =>
                    known?.lastResult.initialValue?.['id'] === id ? formAnswer(answer, intent) : undefined
                  }
                />
              )}
            </QuestionItem>
          ))}
        </Stack>
      )}
      <Pagination
        label={t('question.pages')}
        {...(previous && { previous: { href: previous, label: t('question.previous') } })}
        {...(next && { next: { href: next, label: t('question.next') } })}
      />
      {!canAnswer && (
        <AskForm
          {...{ challengeId, asking, questionsUntil }}
          id={freshId}
          answer={formAnswer(answer, 'ask')}
        />
      )}
    </Container>
  )
}

function problemOf(answer: unknown): QuestionProblem | null {
  if (typeof answer !== 'object' || answer === null || !('problem' in answer)) return null
  return (answer.problem as QuestionProblem | undefined) ?? null
}

/** A team comes here after the opening to read what the authority asks about its proposal, and to answer. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { notFound } from '~/platform/guard/not-found.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { HeadlineGroup } from '~/ui/headline-group'
import { Note } from '~/ui/note'
import { AnswerProblemNotice, answerProblemOf } from '../components/answer-problem'
import { AnswerQuestionForm } from '../components/answer-question-form'
import { ProposalTrail } from '../components/proposal-trail'
import { ReaderQuestionList } from '../components/reader-question-list'
import { answerReaderQuestion } from '../operations/answer-reader-question.server'
import { requireQueries, viewQueries } from '../operations/view-queries.server'
import { answerSchema } from '../schema-reading'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const page = await requireQueries(args, 'proposal.view')
  const { t, proposal } = page
  const title = t('proposal.for', { title: proposal.challenge.title })
  return {
    title: `${t('readerQuestion.teamTitle')}: ${proposal.challenge.title}`,
    proposal: { id: proposal.id, title },
    ...(await viewQueries(page)),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, proposal, authorized } = await requireQueries(args, 'readerQuestion.answer')
  const submission = parseForm(await readForm(args.request), answerSchema)
  if (submission.status !== 'success') return invalid(submission)
  const answered = await answerReaderQuestion(authorized, submission.value)
  if (answered.ok) {
    const here = path(locale, 'proposalQueries', { proposalId: proposal.id })
    return redirectWithToast(viewer, here, 'readerQuestion.sent')
  }
  if (answered.reason === 'unknownQuestion') throw notFound()
  const answer = { lastResult: submission.reply(), attempt: Date.now(), problem: answered }
  return data(answer, { status: 409 })
}

export default function Queries() {
  const { t } = useLanguage()
  const { proposal, questions, mayAnswer } = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  const known = formAnswer(answer)
  const problem = answerProblemOf(answer)
  const typedId = known?.lastResult.initialValue?.['id']
  return (
    <Container width="reading">
      <ProposalTrail proposal={proposal} current={t('readerQuestion.link')} />
      {problem && <AnswerProblemNotice problem={problem} attempt={known?.attempt} />}
      <HeadlineGroup
        preline={proposal.title}
        title={t('readerQuestion.teamTitle')}
        lead={t('readerQuestion.teamLead')}
      />
      <p>{t('readerQuestion.frozen')}</p>
      {questions.length === 0 ? (
        <EmptyState title={t('readerQuestion.none')}>
          <p>{t('readerQuestion.noneText')}</p>
        </EmptyState>
      ) : (
        <ReaderQuestionList
          questions={questions}
          isTeam
          below={(question) => {
            const isOver = question.state === 'closed' || question.state === 'unanswered'
            const typed = typedId === question.id ? known : undefined
            // What was typed too late stays, so that nobody loses it.
            if (!mayAnswer || (isOver && !typed)) return null
            return (
              <AnswerQuestionForm
                key={question.answeredAt?.toISOString()}
                question={question}
                answer={typed}
                isLate={isOver}
                seen={problem?.reason === 'stale' && typed ? problem.saved.answeredAt : question.answeredAt}
              />
            )
          }}
        />
      )}
      {!mayAnswer && questions.length > 0 && <Note>{t('readerQuestion.writersOnly')}</Note>}
    </Container>
  )
}

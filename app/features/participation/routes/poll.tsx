// People vote here in a poll while its consultation runs; afterwards everybody reads how it ended.
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type ClosedToPeople, hasResult } from '~/domain/participation/consultation-view'
import { useLanguage } from '~/i18n/context'
import { formatDeadline } from '~/i18n/format'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { authorize } from '~/platform/guard/authorized.server'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button-link'
import { Callout } from '~/ui/callout'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { Note } from '~/ui/note'
import { BallotForm } from '../components/ballot-form'
import { ConsultationTrail } from '../components/consultation-trail'
import { PollResultView } from '../components/poll-result'
import { CountRule, PollAnswers } from '../components/poll-view'
import { castBallot } from '../operations/cast-ballot.server'
import { readOwnBallot, readPollResult } from '../operations/read-poll.server'
import { requirePoll } from '../operations/require-poll.server'
import { ballotSchema } from '../schema-polls'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { viewer, consultation, poll, phase } = await requirePoll(args, new Date())
  const { id, question, kind, mostChoices, options } = poll
  const isRunning = phase === 'running'
  return {
    title: question,
    isPublic: true,
    consultation: { id: consultation.id, title: consultation.title },
    poll: { id, question, kind, mostChoices, options },
    ...{ phase, startsAt: consultation.startsAt, endsAt: consultation.endsAt },
    isSignedIn: viewer !== null,
    own: viewer && isRunning ? await readOwnBallot(id, viewer.id) : null,
    result: hasResult(phase) ? await readPollResult(poll) : null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer } = await requireViewer(args)
  const { locale, consultation, poll, standing } = await requirePoll(args, new Date())
  const authorized = authorize('poll.vote', viewer, standing, { consultation, poll })
  const submission = parseForm(await readForm(args.request), ballotSchema)
  if (submission.status !== 'success') return invalid(submission)
  const cast = await castBallot(authorized, submission.value.choice)
  if (cast.ok) {
    const page = path(locale, 'poll', { consultationId: consultation.id, pollId: poll.id })
    return redirectWithToast(viewer, page, 'poll.toast.voted')
  }
  const { reason } = cast
  const refused = CLOSED.find((one) => one === reason)
  if (!refused) return invalid(submission, { fields: { choice: [`poll.error.${reason}`] } })
  return data({ lastResult: submission.reply(), attempt: Date.now(), refused }, { status: 409 })
}

const CLOSED = [
  'consultationNotOpen',
  'consultationNotStarted',
  'consultationOver',
] as const satisfies ClosedToPeople[]

export default function Page() {
  const { t, locale } = useLanguage()
  const { consultation, poll, phase, startsAt, endsAt, isSignedIn, own, result } =
    useLoaderData<typeof loader>()
  const answer = useActionData<{ refused?: ClosedToPeople }>()
  const here = path(locale, 'poll', { consultationId: consultation.id, pollId: poll.id })
  const isOpen = phase === 'running' && isSignedIn
  return (
    <Container width="reading">
      <ConsultationTrail consultation={consultation} current={poll.question} isGerman />
      {answer?.refused && <Alert tone="danger" role="alert" title={t(`poll.error.${answer.refused}`)} />}
      <div {...(locale !== 'de' && { lang: 'de' })}>
        <HeadlineGroup preline={consultation.title} title={poll.question} />
      </div>
      {phase === 'planned' && startsAt && (
        <Callout title={t('poll.planned.title')}>
          <p>{t('poll.planned.text', { at: formatDeadline(locale, startsAt) })}</p>
        </Callout>
      )}
      {phase === 'withdrawn' && (
        <Callout title={t('poll.withdrawn.title')}>
          <p>{t('poll.withdrawn.text')}</p>
        </Callout>
      )}
      {phase === 'running' && endsAt && (
        <Note>{t('poll.running', { at: formatDeadline(locale, endsAt) })}</Note>
      )}
      {phase === 'running' && !isSignedIn && (
        <Callout title={t('poll.logIn.title')} isActive>
          <p>{t('poll.logIn.text')}</p>
          <ButtonLink href={`${path(locale, 'logIn')}?${new URLSearchParams({ weiter: here })}`}>
            {t('poll.logIn')}
          </ButtonLink>
        </Callout>
      )}
      {isOpen && own !== null && <Note>{t('poll.done')}</Note>}
      {isOpen ? (
        <BallotForm poll={poll} own={own} answer={formAnswer(answer)} />
      ) : (
        result === null && <PollAnswers options={poll.options} />
      )}
      {result && <PollResultView poll={poll} result={result} />}
      <CountRule kind={poll.kind} />
    </Container>
  )
}

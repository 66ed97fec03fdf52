// People vote here on one statement after the other, look at all of them and add their own.
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { publicPhase } from '~/domain/participation/consultation-view'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { authorize } from '~/platform/guard/authorized.server'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'
import { readCursor, withCursor } from '~/platform/lists/keyset'
import { newId } from '~/platform/new-id.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Alert } from '~/ui/alert'
import { AnswerFocus } from '~/ui/answer-focus'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextLink } from '~/ui/text-link'
import { AddStatementForm } from '../components/add-statement-form'
import { ConsultationTrail } from '../components/consultation-trail'
import { StatementList } from '../components/statement-list'
import { StatementVoting, VotingSignedOut } from '../components/statement-voting'
import { addStatement } from '../operations/add-statement.server'
import { chooseStatement } from '../operations/choose-statement.server'
import { guardForm } from '../operations/guard-form.server'
import { listStatements } from '../operations/list-statements.server'
import { readSentForm } from '../operations/read-sent-form.server'
import { requirePublicConsultation } from '../operations/require-consultation.server'
import { voteStatement } from '../operations/vote-statement.server'
import { statementSchema } from '../schema-consultation'
import { statementAddress } from '../statement-address'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, viewer, consultation } = await requirePublicConsultation(args)
  const { id, title, question } = consultation
  const url = new URL(args.request.url)
  const phase = publicPhase(consultation, new Date())
  const canVote = viewer !== null && phase === 'running'
  const wanted = numberOf(url.searchParams.get('these'))
  const isAll = !canVote || url.searchParams.get('ansicht') === 'alle'
  return {
    title: `${t('statement.title')}: ${title}`,
    description: question,
    consultation: { id, title, question },
    ...{ phase, canVote, isSignedOut: viewer === null, isWanted: wanted !== null },
    lastNumber: numberOf(url.searchParams.get('zuletzt')),
    asking: isAll ? null : await chooseStatement(id, viewer.id, wanted, Math.random),
    list: isAll ? await listed(id, viewer?.id ?? null, url) : null,
    freshId: canVote ? newId() : null,
    guard: canVote ? await guardForm(viewer) : null,
  }
}

async function listed(consultationId: string, userId: string | null, url: URL) {
  const cursor = readCursor(url.searchParams)
  const { statements, hasNext, hasPrevious } = await listStatements(consultationId, userId, cursor)
  const [first, last] = [statements[0], statements.at(-1)]
  const place = (direction: 'after' | 'before', { id, number }: { id: string; number: number }) =>
    withCursor(url, { direction, key: String(number), id })
  return {
    statements,
    previous: hasPrevious && first ? place('before', first) : null,
    next: hasNext && last ? place('after', last) : null,
  }
}

/** The number of a statement from an address, or null. */
function numberOf(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null
}

export async function action(args: ActionFunctionArgs) {
  const { viewer } = await requireViewer(args)
  const { locale, consultation, standing } = await requirePublicConsultation(args)
  const form = await readForm(args.request)
  const submission = parseForm(form, statementSchema)
  if (submission.status !== 'success') return invalid(submission)
  const page = path(locale, 'consultationVote', { consultationId: consultation.id })
  const refuse = (error: string) =>
    data({ lastResult: submission.reply({ formErrors: [error] }), attempt: Date.now() }, { status: 409 })
  if (submission.value.intent === 'vote') {
    const voter = authorize('statement.vote', viewer, standing, consultation)
    const voted = await voteStatement(voter, submission.value)
    if (!voted.ok) return refuse(`statement.error.${voted.reason}`)
    return redirect(`${page}?zuletzt=${voted.number}`, 303)
  }
  const author = authorize('statement.add', viewer, standing, consultation)
  const sent = await readSentForm(form, args.context.network)
  const added = await addStatement(author, { ...submission.value, sent })
  if (added.ok)
    return redirectWithToast(
      viewer,
      statementAddress(locale, { consultationId: consultation.id, number: added.number }),
      added.isHeld ? 'statement.toast.held' : 'statement.toast.added',
    )
  const detail = added.reason === 'saidAlready' ? `:${added.number}` : ''
  const error = `statement.error.${added.reason}${detail}`
  if (OVER.includes(added.reason)) return refuse(error)
  return invalid(submission, { fields: { text: [error] } })
}

const OVER: readonly string[] = ['consultationNotOpen', 'consultationNotStarted', 'consultationOver']

export default function Page() {
  const { t, locale } = useLanguage()
  const { consultation, phase, canVote, isSignedOut, isWanted, lastNumber, asking, list, freshId, guard } =
    useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  const { id, title, question } = consultation
  return (
    <Container width="reading">
      <ConsultationTrail consultation={{ id, title }} current={t('statement.title')} />
      <VoteRefused answer={answer} />
      <div {...(locale !== 'de' && { lang: 'de' })}>
        <HeadlineGroup preline={title} title={question} />
      </div>
      {isSignedOut && phase === 'running' && <VotingSignedOut consultationId={id} />}
      {asking && <StatementVoting consultationId={id} {...{ asking, lastNumber, isWanted }} />}
      {list && canVote && (
        <p>
          <TextLink href={path(locale, 'consultationVote', { consultationId: id })}>
            {t('statement.one')}
          </TextLink>
        </p>
      )}
      {list && <StatementList consultationId={id} canVote={canVote} {...list} />}
      {freshId && <AddStatementForm id={freshId} guard={guard} answer={formAnswer(answer, 'add')} />}
    </Container>
  )
}

/** Why a vote was not taken; the form of an added statement says it itself. */
function VoteRefused({ answer }: { answer: unknown }) {
  const { t } = useLanguage()
  const refused = formAnswer(answer, 'vote')
  const [error = ''] = refused?.lastResult.error?.[''] ?? []
  if (!refused) return null
  const key = REFUSALS.find((one) => one === error) ?? 'statement.error.statementUnknown'
  return (
    <AnswerFocus attempt={refused.attempt}>
      <Alert tone="danger" role="alert" title={t(key)} />
    </AnswerFocus>
  )
}

const REFUSALS = [
  'statement.error.statementNotShown',
  'statement.error.consultationNotOpen',
  'statement.error.consultationNotStarted',
  'statement.error.consultationOver',
] as const

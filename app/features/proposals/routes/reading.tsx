/** Members of an authority come here to read the opened proposals one after the other, to note and to ask. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { presentChallenge } from '~/features/challenges/operations/present-challenge.server'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { authorize } from '~/platform/guard/authorized.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Container } from '~/ui/container'
import { ReadingPage } from '../components/reading-page'
import { staleNoteOf } from '../components/stale-note'
import { askTeam } from '../operations/ask-team.server'
import { keepNote } from '../operations/reader-note.server'
import { requireReading } from '../operations/require-reading.server'
import { proposalAt, viewReading } from '../operations/view-reading.server'
import { readingSchema } from '../schema-reading'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t, locale, challenge, authorized, mayAsk } = await requireReading(args, 'proposal.read')
  const view = await viewReading(authorized, args.params['position'])
  return {
    ...view,
    title: t('reading.title', { organisation: view.proposal.organisation }),
    asking: mayAsk ? view.asking : null,
    challenge: presentChallenge(challenge, locale, new Date()),
    hasKeys: new URL(args.request.url).searchParams.get('tasten') !== 'aus',
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, challenge, standing, authorized } = await requireReading(args, 'proposal.read')
  const form = await readForm(args.request)
  const isAsking = form.get('intent') === 'ask'
  if (isAsking) authorize('readerQuestion.ask', viewer, standing, challenge)
  const { position, proposal } = await proposalAt(authorized, args.params['position'])
  const submission = parseForm(form, readingSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { value } = submission
  const here = path(locale, 'challengeReading', { challengeId: challenge.id, position: String(position) })
  if (value.intent === 'note') {
    const kept = await keepNote(authorize('proposal.read', viewer, standing, proposal), value)
    if (kept.ok) return redirectWithToast(viewer, `${here}#notiz`, 'readerNote.saved')
    const { text, version } = kept.saved
    const answer = { lastResult: submission.reply(), attempt: Date.now(), staleNote: { text, version } }
    return data(answer, { status: 409 })
  }
  const asked = await askTeam(authorize('readerQuestion.ask', viewer, standing, proposal), value)
  if (asked.ok) return redirectWithToast(viewer, `${here}#rueckfragen`, 'readerQuestion.asked')
  const { reason } = asked
  if (reason === 'tooSoon' || reason === 'tooLate')
    return invalid(submission, { fields: { dueAt: [`field.readerQuestion.${reason}`] } })
  return invalid(submission, { form: [`readerQuestion.objection.${reason}`] })
}

export default function Reading() {
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  return (
    <Container>
      <ReadingPage
        view={view}
        noteAnswer={formAnswer(answer, 'note')}
        askAnswer={formAnswer(answer, 'ask')}
        stale={staleNoteOf(answer)}
      />
    </Container>
  )
}

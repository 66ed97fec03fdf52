// People who write for an authority put a poll together here while its consultation is a draft.
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { newId } from '~/platform/new-id.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { ConsultationTrail } from '../components/consultation-trail'
import { PollEditor } from '../components/poll-editor'
import { PollForm } from '../components/poll-form'
import { StalePoll } from '../components/stale-poll'
import { listPolls } from '../operations/read-poll.server'
import { requirePollDraft } from '../operations/require-poll.server'
import { type PollText, removePoll, savePoll } from '../operations/save-poll.server'
import { pollSchema } from '../schema-polls'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, consultation, poll } = await requirePollDraft(args)
  return {
    title: poll ? t('poll.manage.edit') : t('poll.edit.new'),
    consultation: { id: consultation.id, title: consultation.title },
    // Made with the page, so that a form sent twice makes one poll.
    id: poll?.id ?? newId(),
    version: poll?.version ?? 0,
    values: {
      question: poll?.question ?? '',
      kind: poll?.kind ?? 'single',
      mostChoices: poll?.mostChoices ? String(poll.mostChoices) : '',
      options: poll?.options.map(({ text }) => text) ?? [],
    },
    polls: await listPolls(consultation.id),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { authorized, viewer, locale, consultation, poll } = await requirePollDraft(args)
  const submission = parseForm(await readForm(args.request), pollSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { value } = submission
  const id = poll?.id ?? value.id
  const at = { consultationId: consultation.id }
  if (value.intent === 'remove') {
    const removed = await removePoll(authorized, id)
    if (!removed.ok) return invalid(submission, { form: [`poll.error.${removed.reason}`] })
    return redirectWithToast(viewer, path(locale, 'pollNew', at), 'poll.toast.removed')
  }
  const { question, kind, mostChoices = null, options, version } = value
  const saved = await savePoll(authorized, { id, version, question, kind, mostChoices, options })
  if (saved.ok) {
    return redirectWithToast(viewer, path(locale, 'pollEdit', { ...at, pollId: id }), 'poll.toast.saved')
  }
  if (saved.reason !== 'stale') return invalid(submission, { form: [`poll.error.${saved.reason}`] })
  const stale = { saved: saved.saved, version: saved.version }
  return data({ lastResult: submission.reply(), attempt: Date.now(), stale }, { status: 409 })
}

export default function Page() {
  const { t } = useLanguage()
  const { title, consultation, id, version, values, polls } = useLoaderData<typeof loader>()
  const answer = useActionData<{ stale?: { saved: PollText; version: number } }>()
  const typedId = formAnswer(answer)?.lastResult.initialValue?.['id']
  return (
    <Container width="reading">
      <ConsultationTrail isManaged consultation={consultation} current={title} />
      <HeadlineGroup preline={consultation.title} title={title} />
      {answer?.stale && <StalePoll saved={answer.stale.saved} />}
      <PollForm key={id} values={values} answer={formAnswer(answer)}>
        <input type="hidden" name="id" value={typeof typedId === 'string' ? typedId : id} />
        <input type="hidden" name="version" value={answer?.stale?.version ?? version} />
      </PollForm>
      {version > 0 && (
        <Form method="post">
          <input type="hidden" name="id" value={id} />
          <ConfirmPanel
            summary={t('poll.edit.remove')}
            confirmLabel={t('poll.edit.remove')}
            name="intent"
            value="remove"
          >
            <p>{t('poll.edit.removeText')}</p>
          </ConfirmPanel>
        </Form>
      )}
      {polls.length > 0 && (
        <PollEditor consultationId={consultation.id} polls={polls} isAdding={version === 0} mayEdit />
      )}
    </Container>
  )
}

// Those who write for the authority write the text of a consultation here, while it is a draft.
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { MOST_SEEDS } from '~/domain/participation/consultation'
import type { SeedProblem } from '~/domain/participation/statement'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { HeadlineGroup } from '~/ui/headline-group'
import { ConsultationForm } from '../components/consultation-form'
import { ConsultationTrail } from '../components/consultation-trail'
import { type SavedText, StaleConsultation } from '../components/stale-consultation'
import { readConsultationText } from '../operations/consultation-text.server'
import { requireConsultation } from '../operations/require-consultation.server'
import { saveConsultation } from '../operations/save-consultation.server'
import { consultationSchema } from '../schema-consultation'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, consultation, authorized } = await requireConsultation(args, 'consultation.edit')
  const { id, title, version, state } = consultation
  return {
    title: `${t('consultationForm.edit.title')}: ${title}`,
    consultation: { id, title, version },
    isLocked: state !== 'draft',
    text: await readConsultationText(authorized),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, consultation, authorized } = await requireConsultation(args, 'consultation.edit')
  const submission = parseForm(await readForm(args.request), consultationSchema)
  if (submission.status !== 'success') return invalid(submission)
  const saved = await saveConsultation(authorized, submission.value)
  if (saved.ok) {
    const manage = path(locale, 'consultationManage', { consultationId: consultation.id })
    return redirectWithToast(viewer, manage, 'consultation.toast.saved')
  }
  if (saved.reason === 'seeds')
    return invalid(submission, { fields: { seeds: saved.problems.map(seedError) } })
  const stale = saved.reason === 'stale' ? saved.saved : null
  const formErrors = stale ? [] : [`consultationReason.${saved.reason}`]
  const lastResult = submission.reply({ formErrors })
  return data({ lastResult, attempt: Date.now(), stale }, { status: 409 })
}

function seedError(problem: SeedProblem): string {
  const count = problem.line ?? MOST_SEEDS
  return `consultation.error.seed.${problem.reason}:${count}`
}

export default function Page() {
  const { t } = useLanguage()
  const { consultation, isLocked, text } = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  const stale = staleOf(answer)
  const { id, title, version } = consultation
  return (
    <Container width="reading">
      <ConsultationTrail consultation={{ id, title }} isManaged current={t('consultationForm.edit.title')} />
      {stale && <StaleConsultation saved={stale} attempt={formAnswer(answer)?.attempt} />}
      <HeadlineGroup preline={title} title={t('consultationForm.edit.title')} />
      {isLocked && !formAnswer(answer) ? (
        <EmptyState title={t('consultationForm.edit.locked')}>
          <p>{t('consultationForm.edit.lockedText')}</p>
        </EmptyState>
      ) : (
        <ConsultationForm text={text} version={stale?.version ?? version} answer={formAnswer(answer)} />
      )}
    </Container>
  )
}

function staleOf(answer: unknown): SavedText | null {
  if (typeof answer !== 'object' || answer === null || !('stale' in answer)) return null
  return (answer.stale as SavedText | null | undefined) ?? null
}

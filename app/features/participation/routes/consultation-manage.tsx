// The authority's members, and staff as second person, see here where a consultation stands and take its next step.
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { Authorized } from '~/platform/guard/authorized.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button-link'
import { Callout } from '~/ui/callout'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Split } from '~/ui/split'
import { ConsultationBadge } from '../components/consultation-badge'
import { ConsultationCompleteness } from '../components/consultation-completeness'
import { ConsultationHistory } from '../components/consultation-history'
import { ConsultationPreview } from '../components/consultation-preview'
import { type ConsultationStepAnswer, ConsultationSteps } from '../components/consultation-steps'
import { ConsultationTrail } from '../components/consultation-trail'
import { PollEditor } from '../components/poll-editor'
import { readConsultationHistory } from '../operations/read-consultation-history.server'
import { listPolls } from '../operations/read-poll.server'
import { requireConsultation } from '../operations/require-consultation.server'
import { takeConsultationStep } from '../operations/take-consultation-step.server'
import { viewConsultation } from '../operations/view-consultation.server'
import { consultationStepSchema } from '../schema-consultation'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, viewer, consultation, standing, authorized } = await requireConsultation(
    args,
    'consultation.manage',
  )
  const { id, title, version, state, returnReason, organisation } = consultation
  const mayEdit = Authorized.judge('consultation.edit', viewer, standing, consultation) !== null
  return {
    title: `${t('consultationManage.title')}: ${title}`,
    consultation: { id, title, version, state, returnReason, organisationName: organisation.name },
    ...(await viewConsultation(authorized)),
    history: await readConsultationHistory(authorized),
    mayEdit: mayEdit && state === 'draft',
    polls: await listPolls(id),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, consultation, standing } = await requireConsultation(args, 'consultation.manage')
  const submission = parseForm(await readForm(args.request), consultationStepSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { step } = submission.value
  const moved = await takeConsultationStep(viewer, standing, consultation, submission.value)
  if (moved.ok) {
    const page = step === 'close' ? 'consultationResult' : 'consultationManage'
    const to = path(locale, page, { consultationId: consultation.id })
    return redirectWithToast(viewer, to, `consultation.toast.${step}`)
  }
  const field = FIELDS[moved.reason]
  const error = `consultationReason.${moved.reason}`
  const errors = field ? { fieldErrors: { [field]: [error] } } : { formErrors: [error] }
  const refused = field ? null : moved.reason
  const answer = { lastResult: submission.reply(errors), attempt: Date.now(), step, refused }
  return data(answer, { status: field ? 422 : 409 })
}

/** What can be mended in the form itself. */
const FIELDS: Record<string, 'reason' | 'newEnd'> = { reasonMissing: 'reason', endNotLater: 'newEnd' }

type Answer = ConsultationStepAnswer & { refused?: string | null }

export default function Page() {
  const { t, locale } = useLanguage()
  const { consultation, phase, turn, actions, missing, isPeriodShort, text, history, mayEdit, polls } =
    useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const { id, title, state, version, returnReason } = consultation
  const isBefore = state === 'draft' || state === 'inApproval'
  const consultationId = id
  return (
    <Container>
      <ConsultationTrail isManaged current={title} isGerman />
      <Cluster>
        <ConsultationBadge phase={phase} />
      </Cluster>
      <HeadlineGroup preline={consultation.organisationName} title={title} />
      <Callout
        title={t('consultationManage.turn')}
        isActive={turn === 'authors' || turn === 'secondPerson' || turn === 'authority'}
      >
        <p>{t(`consultationManage.turn.${turn}`)}</p>
      </Callout>
      {answer?.refused && (
        <Alert
          tone="danger"
          role="alert"
          title={t(`consultationReason.${answer.refused}` as 'consultationReason.wrongState')}
        />
      )}
      <Cluster isWide>
        {mayEdit && (
          <ButtonLink href={path(locale, 'consultationEdit', { consultationId })}>
            {t('consultationManage.edit')}
          </ButtonLink>
        )}
        {!isBefore && (
          <ButtonLink look="secondary" href={path(locale, 'consultation', { consultationId })}>
            {t('consultationManage.public')}
          </ButtonLink>
        )}
      </Cluster>
      <Split
        aside={
          <>
            <Heading level={2} look="medium">
              {t('consultationManage.history')}
            </Heading>
            <ConsultationHistory entries={history} />
          </>
        }
      >
        {state === 'draft' && returnReason !== null && (
          <Alert tone="warning" title={t('consultationManage.returned')}>
            <p>{returnReason}</p>
          </Alert>
        )}
        {isBefore && <ConsultationCompleteness {...{ consultationId, missing, isPeriodShort }} />}
        <ConsultationSteps {...{ actions, version, answer }} />
        <PollEditor {...{ consultationId, polls, mayEdit }} />
        <ConsultationPreview text={text} />
      </Split>
    </Container>
  )
}

// The authority's members check here what the law asks of a challenge; writers and staff record and change the result.
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isAssessable } from '~/domain/assessment/assessable'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { Authorized } from '~/platform/guard/authorized.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { newId } from '~/platform/new-id.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import type { FormAnswer } from '~/shell/page-form'
import { Alert } from '~/ui/alert'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { ManagedTrail } from '../components/challenge-trails'
import { CheckOverview } from '../components/check-overview'
import { CheckQuestion } from '../components/check-question'
import { CheckSummary } from '../components/check-summary'
import { readAssessmentHistory } from '../operations/list-assessments.server'
import { recordAssessment } from '../operations/record-assessment.server'
import { requireAssessment } from '../operations/require-assessment.server'
import { viewAssessment } from '../operations/view-assessment.server'
import { viewCheck } from '../operations/view-check.server'
import { assessmentSchema } from '../schema-assessment'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, locale, viewer, challenge, kind, authorized } = await requireAssessment(args, 'challenge.manage')
  const history = await readAssessmentHistory(authorized, kind, locale)
  const { id, title } = challenge
  const check = kind === 'procurement' ? null : viewCheck(args.request, kind, locale)
  return {
    // Each question is a page of its own for whoever hears or remembers pages by their titles.
    title: `${check?.question ? `${check.question.text} ` : ''}${t(`assessment.kind.${kind}`)}: ${title}`,
    challenge: { id, title },
    isOver: !isAssessable(challenge.state),
    ...{ kind, history, id: newId() },
    canAssess:
      isAssessable(challenge.state) &&
      Authorized.judge('challenge.assess', viewer, authorized.standing, challenge) !== null,
    check,
    ...viewAssessment(kind, challenge, history[0] ?? null, locale),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, kind, challenge, authorized } = await requireAssessment(args, 'challenge.assess')
  const submission = parseForm(await readForm(args.request), assessmentSchema)
  if (submission.status !== 'success') return invalid(submission)
  const recorded = await recordAssessment(authorized, kind, submission.value, new Date())
  const here = path(locale, 'assessment', { challengeId: challenge.id, kind })
  if (recorded.ok) return redirectWithToast(viewer, here, 'assessment.toast')
  const lastResult = submission.reply({ formErrors: [`reason.${recorded.reason}`] })
  return data({ lastResult, attempt: Date.now() }, { status: recorded.status })
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { challenge, kind, check, ...rest } = useLoaderData<typeof loader>()
  const answer = useActionData<FormAnswer>()
  const here = path(locale, 'assessment', { challengeId: challenge.id, kind })
  return (
    <Container>
      <ManagedTrail
        challengeId={challenge.id}
        title={challenge.title}
        current={t(`assessment.kind.${kind}`)}
      />
      <HeadlineGroup
        preline={challenge.title}
        title={t(`assessment.kind.${kind}`)}
        {...(check === null && { lead: t(`assessment.lead.${kind}`) })}
      />
      {check === null && (
        <>
          <Alert tone="info" title={t('assessment.noAdvice')}>
            <p>{t('assessment.noAdviceText')}</p>
          </Alert>
          <CheckOverview page={here} kind={kind} {...rest} answer={answer} />
        </>
      )}
      {check?.question && <CheckQuestion page={here} check={{ ...check, question: check.question }} />}
      {check && !check.question && (
        <CheckSummary
          page={here}
          check={check}
          id={rest.id}
          canAssess={rest.canAssess}
          answer={formAnswer(answer, 'check')}
        />
      )}
    </Container>
  )
}

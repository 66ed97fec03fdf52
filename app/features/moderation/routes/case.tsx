/** A moderator looks here at one case, and decides it. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { conductOn } from '~/domain/moderation/rules'
import { templateNamed } from '~/domain/moderation/templates'
import { berlinDay } from '~/domain/time/berlin'
import { AdministrationPage } from '~/features/administration/components/administration-page'
import { useLanguage } from '~/i18n/context'
import { formatDate, formatDateTime } from '~/i18n/format'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { newId } from '~/platform/new-id.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Cluster } from '~/ui/cluster'
import { ErrorSummary } from '~/ui/error-summary'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'
import { CaseNotes } from '../components/case-notes'
import { CaseReports, CaseTexts } from '../components/case-texts'
import { ClaimPanel } from '../components/claim-panel'
import { AppealFacts, DecideAppealForm } from '../components/decide-appeal-form'
import { DecideForm } from '../components/decide-form'
import { CaseHints } from '../components/hint-note'
import { UnsentDecision } from '../components/unsent-decision'
import { withTemplate } from '../operations/fill-template.server'
import { nextCase } from '../operations/next-case.server'
import { requireCase } from '../operations/require-case.server'
import { takeCaseStep } from '../operations/take-case-step.server'
import { viewCase } from '../operations/view-case.server'
import { caseSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, t, ...about } = await requireCase(args)
  const at = new Date()
  const view = await viewCase(authorized, about, at)
  return {
    ...{ title: t('moderationCase.title', { number: view.number }), view, freshId: newId(at) },
    rules: conductOn(berlinDay(at)).rules,
    nextId: await nextCase(authorized, at),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, t, row, standing } = await requireCase(args)
  const form = await readForm(args.request)
  const template = templateNamed(form.get('template'))
  if (template) return withTemplate(form, template, t)
  const submission = parseForm(form, caseSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { intent } = submission.value
  const taken = await takeCaseStep(viewer, standing, { id: row.id }, submission.value)
  const page = path(locale, 'moderationCase', { caseId: row.id })
  if (taken.ok) return redirectWithToast(viewer, page, `moderationCase.toast.${intent}`)
  const lastResult = submission.reply({ formErrors: taken.objections })
  return data({ lastResult, attempt: Date.now() }, { status: 409 })
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, view, freshId, rules, nextId } = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  const mayDecide = view.objection === null
  return (
    <AdministrationPage
      title={title}
      preline={t(`moderationCase.kind.${view.kind}`)}
      lead={t('moderationQueue.openedAt', { date: formatDateTime(locale, view.openedAt) })}
      trail={
        <Cluster isWide>
          <TextLink href={path(locale, 'moderationQueue')}>{t('moderationQueue.title')}</TextLink>
          {nextId !== null && view.state !== 'closed' && (
            <TextLink href={path(locale, 'moderationCase', { caseId: nextId })}>
              {t('moderationCase.toNext')}
            </TextLink>
          )}
        </Cluster>
      }
    >
      <StepRefused answer={answer} />
      <ClaimPanel view={view} nextId={nextId} />
      {!mayDecide && (
        <UnsentDecision answer={formAnswer(answer, 'decide') ?? formAnswer(answer, 'decideAppeal')} />
      )}
      <CaseTexts view={view} />
      {view.appeal && <AppealFacts appeal={view.appeal} />}
      <CaseHints hints={view.hints} />
      <CaseReports notices={view.notices} hasMoreReports={view.hasMoreReports} />
      {view.decisions.length > 0 && (
        <section>
          <Heading level={2}>{t('moderationCase.decisions')}</Heading>
          <ul>
            {view.decisions.map(({ id, measure, decidedAt }) => (
              <li key={id}>
                <TextLink href={path(locale, 'decision', { decisionId: id })}>
                  {t('moderationCase.decisionLink', {
                    measure: t(`moderation.measure.${measure}`),
                    date: formatDate(locale, decidedAt),
                  })}
                </TextLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <CaseNotes notes={view.notes} freshId={freshId} answer={formAnswer(answer, 'note')} />
      {mayDecide && view.kind === 'appeal' && (
        <DecideAppealForm version={view.version} answer={formAnswer(answer, 'decideAppeal')} />
      )}
      {mayDecide && view.kind !== 'appeal' && (
        <DecideForm
          key={filledIn(answer)}
          {...{ view, rules }}
          isFilledIn={filledIn(answer) !== undefined}
          answer={formAnswer(answer, 'decide')}
        />
      )}
    </AdministrationPage>
  )
}

/** A form that a template was put into is begun anew, so that its fields show it. */
function filledIn(answer: unknown): number | undefined {
  const known = formAnswer(answer, 'decide')
  return known?.lastResult.status === 'success' ? known.attempt : undefined
}

/** Why the case could not be taken or given back: that form has no fields of its own. */
function StepRefused({ answer }: { answer: unknown }) {
  const { t, messages } = useLanguage()
  const refused = formAnswer(answer, 'claim') ?? formAnswer(answer, 'release')
  const errors = refused?.lastResult.error?.[''] ?? []
  return (
    <ErrorSummary
      title={t('shell.errorSummary')}
      attempt={refused?.attempt}
      errors={errors.map((key) => ({ message: messages[key as keyof typeof messages] ?? key }))}
    />
  )
}

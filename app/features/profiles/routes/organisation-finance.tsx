import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { requireFreshProof } from '~/platform/guard/step-up.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import type { FormAnswer } from '~/shell/page-form'
import { Alert } from '~/ui/alert'
import { AnswerFocus } from '~/ui/answer-focus'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { FinanceForm } from '../components/finance-form'
import { StaleComparison } from '../components/stale-comparison'
import { readFinance } from '../operations/read-finance.server'
import { requireOrganisation } from '../operations/require-organisation.server'
import { type StaleFinance as Stale, saveFinance } from '../operations/save-finance.server'
import { financeSchema } from '../schema-people'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

/** Owners and the finance role keep here where money goes and invoices come from. Every look is an event. */
export async function loader(args: LoaderFunctionArgs) {
  const page = await requireOrganisation(args, 'organisation.viewFinance')
  await requireFreshProof(page, args)
  const { authorized, organisation, t } = page
  const { id, name, kind } = organisation
  const { version, finance } = await readFinance(authorized)
  return {
    title: t('finance.title', { name }),
    id,
    name,
    isAuthority: kind === 'authority',
    version,
    finance,
  }
}

/** Saves; answers 409 with both values where somebody else saved in between. */
export async function action(args: LoaderFunctionArgs) {
  const page = await requireOrganisation(args, 'organisation.editFinance')
  const form = await readForm(args.request)
  await requireFreshProof(page, args, form)
  const { authorized, viewer, locale } = page
  const submission = parseForm(form, financeSchema)
  if (submission.status !== 'success') return invalid(submission)
  const result = await saveFinance(authorized, submission.value)
  if (!result.ok) {
    const { saved, yours, changed, version } = result
    const answer = { lastResult: submission.reply(), attempt: Date.now() }
    return data({ ...answer, stale: { saved, yours, changed, version } }, { status: 409 })
  }
  const to = { organisationId: authorized.thing.id }
  return redirectWithToast(viewer, path(locale, 'organisationFinance', to), 'finance.saved')
}

export default function Page() {
  const { id, name, title, isAuthority, version, finance } = useLoaderData<typeof loader>()
  const answer = useActionData<FormAnswer & { stale?: Omit<Stale, 'ok' | 'reason'> }>()
  const { t, locale } = useLanguage()
  const stale = answer?.stale
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: path(locale, 'organisation', { organisationId: id }), label: name }]}
        current={t('finance.short')}
      />
      <HeadlineGroup title={title} lead={t('finance.lead')} />
      <Alert tone="info" title={t('finance.sealed')}>
        <p>{t('finance.sealedText')}</p>
      </Alert>
      {stale && (
        <AnswerFocus attempt={answer.attempt}>
          <StaleComparison of="finance" {...stale} />
        </AnswerFocus>
      )}
      <FinanceForm
        key={version}
        finance={finance}
        version={stale?.version ?? version}
        isAuthority={isAuthority}
        answer={answer && 'lastResult' in answer ? answer : undefined}
      />
    </Container>
  )
}

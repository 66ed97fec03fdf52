/** Administrators come here to set how long things are kept. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RETENTION_KEYS, type RetentionDays, retentionText } from '~/domain/retention/retention'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { requirePermission } from '~/platform/guard/page.server'
import { requireFreshProof } from '~/platform/guard/step-up.server'
import { retentionDays } from '~/platform/retention.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { AdministrationPage } from '../components/administration-page'
import { type BothTexts, BothTextsNotice } from '../components/both-texts'
import { EventsLink } from '../components/events-link'
import { RetentionForm } from '../components/retention-form'
import { setRetention, type Touched } from '../operations/set-retention.server'
import { retentionSchema } from '../schema-operation'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await requirePermission(args, 'retention.manage')
  return { title: t('retention.title'), days: await retentionDays() }
}

export async function action(args: ActionFunctionArgs) {
  const page = await requirePermission(args, 'retention.manage')
  const { authorized, locale, t } = page
  const form = await readForm(args.request)
  const submission = parseForm(form, retentionSchema)
  if (submission.status !== 'success') return invalid(submission)
  // What is kept for a shorter time is gone for good.
  await requireFreshProof(page, args, form)
  const { seen, confirmed, ...days } = submission.value
  const result = await setRetention(authorized, { days, seen, confirmed }, new Date())
  if (result.ok) return redirectWithToast(authorized.actor, path(locale, 'retention'), 'retention.toast')
  const answer = { lastResult: submission.reply(), attempt: Date.now(), stale: null, confirm: null }
  if (result.reason === 'unconfirmed') {
    const confirm = { touched: result.touched, text: retentionText(days) }
    return data({ ...answer, confirm }, { status: 422 })
  }
  const { saved } = result
  const rows = RETENTION_KEYS.filter((key) => saved[key] !== days[key]).map(
    (key): BothTexts => ({
      name: t(`retention.field.${key}`),
      yours: String(days[key]),
      saved: String(saved[key]),
    }),
  )
  return data({ ...answer, stale: { seen: retentionText(saved), rows } }, { status: 409 })
}

type Answer = {
  stale?: { seen: string; rows: BothTexts[] } | null
  confirm?: { touched: Touched; text: string } | null
}

export default function Page() {
  const { t } = useLanguage()
  const { title, days } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  return (
    <AdministrationPage title={title} lead={t('retention.lead')}>
      {answer?.stale && <BothTextsNotice rows={answer.stale.rows} />}
      <RetentionForm
        days={days satisfies RetentionDays}
        seen={answer?.stale?.seen ?? retentionText(days)}
        confirm={answer?.confirm ?? null}
        answer={formAnswer(answer)}
      />
      <EventsLink type="settings" id="retention" />
    </AdministrationPage>
  )
}

/** The platform's team comes here to add a value that a law has set anew. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { legalValueOn, unitOf } from '~/domain/legal/legal-value'
import { berlinDay } from '~/domain/time/berlin'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { newId } from '~/platform/new-id.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { AdministrationPage } from '../components/administration-page'
import { LegalValueForm } from '../components/legal-value-form'
import { addLegalValue } from '../operations/add-legal-value.server'
import { listLegalValues } from '../operations/list-legal-data.server'
import { requireLegalKey } from '../operations/require-legal-data.server'
import { legalValueSchema } from '../schema-legal-data'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, key, t } = await requireLegalKey(args)
  const today = berlinDay(new Date())
  const rows = (await listLegalValues(authorized, key)).toReversed()
  const current = legalValueOn(rows, key, today)
  const unit = unitOf(key)
  return { title: t(`legalData.key.${key}`), unit, id: newId(), today, source: current?.source ?? '' }
}

export async function action(args: ActionFunctionArgs) {
  const { authorized, key, locale } = await requireLegalKey(args)
  const submission = parseForm(await readForm(args.request), legalValueSchema(key))
  if (submission.status !== 'success') return invalid(submission)
  await addLegalValue(authorized, key, submission.value)
  return redirectWithToast(authorized.actor, path(locale, 'legalData'), 'legalData.toast.value')
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, ...values } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <AdministrationPage title={title} preline={t('legalData.newValue')} lead={t('legalData.newValueLead')}>
      <LegalValueForm values={values} backHref={path(locale, 'legalData')} answer={formAnswer(answer)} />
    </AdministrationPage>
  )
}

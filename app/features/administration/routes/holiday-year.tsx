/** The platform's team comes here to record the holidays of a year with their source. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Alert } from '~/ui/alert'
import { AdministrationPage } from '../components/administration-page'
import { type BothTexts, BothTextsNotice } from '../components/both-texts'
import { HolidayYearForm } from '../components/holiday-year-form'
import { viewHolidayYear } from '../operations/list-legal-data.server'
import { requireCalendarYear } from '../operations/require-legal-data.server'
import { saveHolidayYear } from '../operations/save-holiday-year.server'
import { holidayYearSchema } from '../schema-legal-data'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, year, t } = await requireCalendarYear(args)
  return {
    title: t('legalData.yearTitle', { year }),
    values: await viewHolidayYear(authorized, year),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { authorized, year, locale, t } = await requireCalendarYear(args)
  const submission = parseForm(await readForm(args.request), holidayYearSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { value } = submission
  const result = await saveHolidayYear(authorized, year, value)
  if (result.ok) return redirectWithToast(authorized.actor, path(locale, 'legalData'), 'legalData.toast.year')
  if (result.reason !== 'stale') {
    const text =
      result.line > 0 ? `legalData.error.${result.reason}:${result.line}` : `legalData.error.${result.reason}`
    return invalid(submission, { fields: { holidays: [text] } })
  }
  const { saved } = result
  const rows = (['holidays', 'source', 'status'] as const).flatMap((name): BothTexts[] => {
    const shown = (text: string) =>
      name === 'status' ? t(`legalData.status.${text as typeof saved.status}`) : text
    return value[name].replaceAll('\r\n', '\n') === saved[name]
      ? []
      : [{ name: t(`legalData.field.${name}`), yours: shown(value[name]), saved: shown(saved[name]) }]
  })
  const answer = { lastResult: submission.reply(), attempt: Date.now() }
  return data({ ...answer, stale: { version: saved.version, rows } }, { status: 409 })
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, values } = useLoaderData<typeof loader>()
  const answer = useActionData<{ stale?: { version: number; rows: BothTexts[] } }>()
  const stale = answer?.stale
  return (
    <AdministrationPage title={title} lead={t('legalData.yearLead')}>
      {stale && <BothTextsNotice rows={stale.rows} />}
      {values.version === 0 && (
        <Alert tone="info" title={t('legalData.proposed')}>
          <p>{t('legalData.proposedText')}</p>
        </Alert>
      )}
      <HolidayYearForm
        values={values}
        version={stale?.version ?? values.version}
        backHref={path(locale, 'legalData')}
        answer={formAnswer(answer)}
      />
    </AdministrationPage>
  )
}

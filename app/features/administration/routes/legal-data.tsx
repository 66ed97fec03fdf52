/** The platform's team comes here to see which holidays and legal values the platform counts with. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { missingYears } from '~/domain/calendar/holidays'
import { legalValueOn } from '~/domain/legal/legal-value'
import { berlinDay } from '~/domain/time/berlin'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { requirePermission } from '~/platform/guard/page.server'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button-link'
import { Heading } from '~/ui/heading'
import { AdministrationPage } from '../components/administration-page'
import { HolidayYears } from '../components/holiday-years'
import { LegalValueTable } from '../components/legal-value-table'
import { listHolidayYears, listLegalValues } from '../operations/list-legal-data.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, t } = await requirePermission(args, 'legalData.manage')
  const years = await listHolidayYears(authorized)
  const values = await listLegalValues(authorized)
  const today = berlinDay(new Date())
  const thisYear = Number(today.slice(0, 4))
  return {
    title: t('legalData.title'),
    years,
    values: values.map((row) => ({
      ...row,
      counts: legalValueOn(values.toReversed(), row.key, today) === row,
    })),
    missingYear:
      missingYears(
        years.map(({ year }) => year),
        today,
      )[0] ?? null,
    nextYear: Math.max(thisYear, ...years.map(({ year }) => year + 1)),
  }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, years, values, missingYear, nextYear } = useLoaderData<typeof loader>()
  return (
    <AdministrationPage title={title} lead={t('legalData.lead')}>
      <Heading level={2}>{t('legalData.years')}</Heading>
      {missingYear !== null && (
        <Alert tone="warning" title={t('legalData.missing', { year: missingYear })} level={3}>
          <p>{t('legalData.missingText')}</p>
        </Alert>
      )}
      <p>{t('legalData.yearsText')}</p>
      <p>
        <ButtonLink
          look="secondary"
          href={path(locale, 'holidayYear', { year: String(missingYear ?? nextYear) })}
        >
          {t('legalData.addYear', { year: missingYear ?? nextYear })}
        </ButtonLink>
      </p>
      <HolidayYears years={years} />
      <Heading level={2}>{t('legalData.values')}</Heading>
      <p>{t('legalData.valuesText')}</p>
      <LegalValueTable rows={values} unit="cents" />
      <Heading level={2}>{t('legalData.rules')}</Heading>
      <p>{t('legalData.rulesText')}</p>
      <LegalValueTable rows={values} unit="days" />
    </AdministrationPage>
  )
}

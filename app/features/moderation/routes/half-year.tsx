/** Everybody comes here to read how much was reported and decided in half a year. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { halfYearsUntil, readHalfYear } from '~/domain/moderation/half-year'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { notFound } from '~/platform/guard/not-found.server'
import { publicPage } from '~/platform/guard/page.server'
import { Alert } from '~/ui/alert'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { StatList } from '~/ui/stat'
import { TextLink } from '~/ui/text-link'
import { CountTable } from '../components/count-table'
import { RuleName } from '../components/status-facts'
import { halfYearReport } from '../operations/half-year-report.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await publicPage(args)
  const [name = '', at] = [args.params['half'], new Date()]
  const half = readHalfYear(name)
  if (!half || !halfYearsUntil(at).includes(name)) throw notFound()
  const title = t('halfYear.title', { half: half.half, year: half.year })
  return {
    ...{ title, description: t('halfYear.lead'), isRunning: half.until > at },
    report: await halfYearReport(half),
  }
}

export default function Page() {
  const { t, label, locale } = useLanguage()
  const { title, isRunning, report } = useLoaderData<typeof loader>()
  const { medianHours, appealsUpheld: upheld, appealsRejected: rejected } = report
  const decisions = report.decisionsByMeasure.reduce((sum, { count }) => sum + count, 0)
  const median = medianHours === null ? t('halfYear.unknown') : medianHours.toLocaleString(locale, ONE_DIGIT)
  return (
    <Container width="reading">
      <HeadlineGroup title={title} lead={t('halfYear.lead')} />
      {isRunning && <Alert tone="info" title={t('halfYear.running')} />}
      <StatList
        items={[
          { label: t('halfYear.reports'), value: String(report.reports) },
          { label: t('halfYear.decisions'), value: String(decisions) },
          {
            label: t('halfYear.appeals'),
            value: String(report.appeals),
            note: t('halfYear.appealsNote', { upheld, rejected }),
          },
          { label: t('halfYear.median'), value: median, note: t('halfYear.medianNote') },
          { label: t('halfYear.automated'), value: String(report.automated) },
          { label: t('halfYear.open'), value: String(report.stillOpen) },
        ]}
      />
      <CountTable
        title={t('halfYear.reportsByRule')}
        of="rule"
        rows={report.reportsByRule}
        nameOf={(name) => <RuleName id={name} />}
      />
      <CountTable
        title={t('halfYear.decisionsByMeasure')}
        of="measure"
        rows={report.decisionsByMeasure}
        nameOf={(name) => label('moderation.measure', name)}
      />
      <CountTable
        title={t('halfYear.decisionsByRule')}
        of="rule"
        rows={report.decisionsByRule}
        nameOf={(name) => <RuleName id={name} />}
      />
      <p>
        <TextLink href={path(locale, 'moderationLog')}>{t('moderationLog.title')}</TextLink>
      </p>
    </Container>
  )
}

const ONE_DIGIT = { maximumFractionDigits: 1 } as const

import { useLanguage } from '~/i18n/context'
import { Heading } from '~/ui/heading'
import { PlainText } from '~/ui/plain-text'
import type { ShownReport } from '../operations/show-pilot.server'
import { dayText } from './calendar-day'

/** The interim reports, newest first. */
export function PilotReports({ reports, isEnded }: { reports: readonly ShownReport[]; isEnded: boolean }) {
  const { t, locale } = useLanguage()
  return (
    <>
      <Heading level={2}>{t('pilot.reports')}</Heading>
      {reports.length === 0 && <p>{t(isEnded ? 'pilot.reports.never' : 'pilot.reports.none')}</p>}
      {reports.map(({ id, name, reportedOn, text }) => (
        <article key={id} className="ui-stack" aria-labelledby={`report-${id}`}>
          <Heading level={3} look="small" id={`report-${id}`}>
            {t('pilot.reports.by', { name, date: dayText(locale, reportedOn) })}
          </Heading>
          <PlainText text={text} />
        </article>
      ))}
    </>
  )
}

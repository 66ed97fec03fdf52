import { useLanguage } from '~/i18n/context'
import type { NumberedPage } from '~/platform/lists/numbered'
import { NumberedPages } from '~/shell/numbered-pages'
import { Heading } from '~/ui/heading'
import { PlainText } from '~/ui/plain-text'
import type { ShownReport } from '../operations/show-pilot.server'
import { dayText } from './calendar-day'

type Props = { reports: readonly ShownReport[]; reportPages: NumberedPage; isEnded: boolean }

/** The interim reports, newest first: a page of them. */
export function PilotReports({ reports, reportPages, isEnded }: Props) {
  const { t, locale } = useLanguage()
  return (
    <>
      <Heading level={2} id="berichte">
        {t('pilot.reports')}
      </Heading>
      {reports.length === 0 && reportPages.page === 1 && (
        <p>{t(isEnded ? 'pilot.reports.never' : 'pilot.reports.none')}</p>
      )}
      {reports.map(({ id, name, reportedOn, text }) => (
        <article key={id} className="ui-stack" aria-labelledby={`report-${id}`}>
          <Heading level={3} look="small" id={`report-${id}`}>
            {t('pilot.reports.by', { name, date: dayText(locale, reportedOn) })}
          </Heading>
          <PlainText text={text} />
        </article>
      ))}
      <NumberedPages label={t('pilot.reports.pages')} pages={reportPages} />
    </>
  )
}

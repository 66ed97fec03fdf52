import type { LegalStatus } from '~/domain/calendar/holidays'
import { useLanguage } from '~/i18n/context'
import { formatDate, formatWeekday } from '~/i18n/format'
import { path } from '~/paths'
import { Disclosure } from '~/ui/disclosure'
import { TextLink } from '~/ui/text-link'
import { LegalStatusBadge } from './legal-status'

type Holiday = { day: Date; nameDe: string; nameEn: string }
type Year = { year: number; source: string; status: LegalStatus; holidays: readonly Holiday[] }

/** The years that are recorded, each with its holidays folded up. */
export function HolidayYears({ years }: { years: readonly Year[] }) {
  const { t, locale } = useLanguage()
  return (
    <ul className="flex flex-col gap-24">
      {years.map(({ year, source, status, holidays }) => (
        <li key={year} className="flex flex-col gap-8">
          <Disclosure summary={t('legalData.year', { year, count: holidays.length })}>
            <ul>
              {holidays.map(({ day, nameDe, nameEn }) => (
                <li key={nameDe}>
                  {formatWeekday(locale, day)}, {formatDate(locale, day)}: {locale === 'de' ? nameDe : nameEn}
                </li>
              ))}
            </ul>
          </Disclosure>
          <p>
            <LegalStatusBadge status={status} /> {t('legalData.source', { source })}
          </p>
          <TextLink href={path(locale, 'holidayYear', { year: String(year) })} icon="edit">
            {t('legalData.editYear', { year })}
          </TextLink>
        </li>
      ))}
    </ul>
  )
}

import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { personName } from '~/i18n/person-name'
import { Timeline } from '~/ui/timeline'

type Entry = {
  id: string
  label: string
  at: Date
  by: string
  isChange: boolean
  changeReason: string | null
  dataVersion: string
}

/** All results of a check, newest first: the first one counts. */
export function CheckHistory({ entries }: { entries: readonly Entry[] }) {
  const { t, locale } = useLanguage()
  const items = entries.map(({ id, label, at, by, isChange, changeReason, dataVersion }, index) => ({
    key: id,
    state: index === 0 ? ('current' as const) : ('done' as const),
    stateText: t(index === 0 ? 'assessment.counts' : 'assessment.replaced'),
    title: label,
    time: { dateTime: at.toISOString(), text: formatInstant(locale, at) },
    body: (
      <>
        <p>
          {t(isChange ? 'assessment.setBy' : 'assessment.answeredBy', { name: personName(t, by) })}{' '}
          {t('assessment.version', { version: dataVersion })}
        </p>
        {changeReason !== null && <p>{t('challengeManage.reason', { reason: changeReason })}</p>}
      </>
    ),
  }))
  return <Timeline label={t('assessment.history')} items={items} />
}

import type { IndicatorProgress } from '~/domain/pilot/indicator'
import { useLanguage } from '~/i18n/context'
import { formatNumber } from '~/i18n/format'
import type { NumberedPage } from '~/platform/lists/numbered'
import { NumberedPages } from '~/shell/numbered-pages'
import { Badge, type BadgeTone } from '~/ui/badge'
import { BeforeAfter } from '~/ui/before-after'
import { Cluster } from '~/ui/cluster'
import { Disclosure } from '~/ui/disclosure'
import { Heading } from '~/ui/heading'
import { Note } from '~/ui/note'
import { ResponsiveTable } from '~/ui/responsive-table'
import type { ShownIndicator } from '../operations/pilot-picture.server'
import { dayText } from './calendar-day'

type Props = { indicators: readonly ShownIndicator[]; valuePages: NumberedPage; isEnded: boolean }

/** The indicators: each as a picture from before to the target, all of them in a table, and every value entered. */
export function PilotIndicators({ indicators, valuePages, isEnded }: Props) {
  const { t, locale } = useLanguage()
  if (indicators.length === 0) return null
  const number = (value: number | null, unit: string) =>
    value === null ? '–' : `${formatNumber(locale, value)}${unit ? ` ${unit}` : ''}`
  const nowText = ({ now, unit }: ShownIndicator) =>
    now
      ? t('pilot.indicators.on', {
          ...{ value: number(now.value, unit), date: dayText(locale, now.measuredOn) },
        })
      : t(isEnded ? 'pilot.indicators.never' : 'pilot.indicators.none')
  const wayText = ({ progress }: ShownIndicator) => {
    if (!progress || progress.share === null) return '–'
    if (progress.isReached) return t('pilot.indicators.reached')
    if (progress.share < 0) return t('pilot.indicators.worse')
    return t('pilot.indicators.share', { percent: formatNumber(locale, Math.round(progress.share * 100)) })
  }
  const measured = indicators.flatMap(({ name, unit, values }) =>
    values.map((value) => ({ ...value, name, unit })),
  )
  return (
    <>
      <Heading level={2}>{t('pilot.indicators')}</Heading>
      <ul className="ui-stack list-none p-0">
        {indicators.map((one) => (
          <li key={one.id} className="ui-stack">
            <Heading level={3} look="small">
              <span lang="de">{one.name}</span>
            </Heading>
            {one.baseline !== null && one.target !== null && (
              <BeforeAfter
                label={t(one.now ? 'pilot.indicators.picture' : 'pilot.indicators.pictureNone', {
                  name: one.name,
                  before: number(one.baseline, one.unit),
                  now: nowText(one),
                  target: number(one.target, one.unit),
                })}
                before={one.baseline}
                target={one.target}
                now={one.now?.value ?? null}
                isReached={one.progress?.isReached ?? false}
              />
            )}
            <p>
              {t(one.now ? 'pilot.indicators.caption' : 'pilot.indicators.captionNone', {
                ...{ before: number(one.baseline, one.unit), now: nowText(one) },
                target: number(one.target, one.unit),
              })}
            </p>
            {one.progress && (
              <Cluster>
                <Badge tone={toneOf(one.progress)}>{wayText(one)}</Badge>
              </Cluster>
            )}
            {one.unmeasuredBecause && !one.now && (
              <Note>{t('pilot.indicators.unmeasured', { reason: one.unmeasuredBecause })}</Note>
            )}
          </li>
        ))}
      </ul>
      <Disclosure summary={t('pilot.indicators.values')} isOpen={valuePages.page > 1}>
        <ResponsiveTable
          caption={t('pilot.indicators.table')}
          isCaptionHidden
          rows={indicators}
          rowKey={({ id }) => id}
          columns={[
            {
              ...{ key: 'name', label: t('pilot.indicators.name'), isRowHeader: true },
              cell: ({ name }) => <span lang="de">{name}</span>,
            },
            {
              ...{ key: 'before', label: t('pilot.indicators.before'), isNumeric: true },
              cell: ({ baseline, unit }) => number(baseline, unit),
            },
            { key: 'now', label: t('pilot.indicators.now'), cell: nowText },
            {
              ...{ key: 'target', label: t('pilot.indicators.target'), isNumeric: true },
              cell: ({ target, unit }) => number(target, unit),
            },
            { key: 'way', label: t('pilot.indicators.way'), cell: wayText },
          ]}
        />
        {measured.length > 0 && (
          <ul id="messwerte" aria-label={t('pilot.indicators.all')}>
            {measured.map((one) => (
              <li key={one.id}>
                <span lang="de">{one.name}</span>: {number(one.value, one.unit)},{' '}
                {dayText(locale, one.measuredOn)}
                {one.isCorrection && ` (${t('pilot.indicators.correction')})`}
                {one.isCorrected && ` (${t('pilot.indicators.corrected')})`}
                {one.note && <span lang="de">: {one.note}</span>}
              </li>
            ))}
          </ul>
        )}
        <NumberedPages label={t('pilot.indicators.pages')} pages={valuePages} />
      </Disclosure>
    </>
  )
}

/** What got worse stands out as what reached its target does. */
function toneOf({ isReached, share }: IndicatorProgress): BadgeTone {
  if (isReached) return 'success'
  return share !== null && share < 0 ? 'warning' : 'neutral'
}

import type { Day } from '~/domain/calendar/day'
import { decimalForInput } from '~/domain/text/decimal'
import { useLanguage } from '~/i18n/context'
import type { usePageForm } from '~/shell/page-form'
import { DateTimeField } from '~/ui/date-time-field'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'
import { dayText } from './calendar-day'

/** What can be recorded about a running pilot. */
export type Recordable = {
  /** minted with the page, so that a form sent twice makes one value */
  id: string
  today: Day
  startsOn: Day | null
  endsOn: Day | null
  /** those that were not reached yet */
  milestones: readonly { id: string; title: string }[]
  indicators: readonly {
    id: string
    name: string
    unit: string
    /** the values that hold: what can be corrected */
    values: readonly { id: string; measuredOn: Day; value: number }[]
  }[]
}
export type RecordName =
  | 'milestoneId'
  | 'reachedOn'
  | 'reachedHow'
  | 'indicatorId'
  | 'measuredOn'
  | 'value'
  | 'note'
  | 'correctsId'
type Props = Recordable & { page: ReturnType<typeof usePageForm<Record<RecordName | 'id', string>>> }

/** What is recorded stays: where there are several, none is chosen for the person beforehand. */
const noneChosen = (rows: readonly unknown[]) => (rows.length > 1 ? { emptyText: '' } : {})

/**
 * What the forms start with. They are told here, not by the fields: what was recorded brings the form back to these,
 * ready for the next value.
 */
export function recordDefaults({ milestones, indicators, today }: Recordable) {
  const only = (rows: readonly { id: string }[]) => (rows.length === 1 ? rows[0]?.id : undefined)
  return {
    ...{ milestoneId: only(milestones), reachedOn: today },
    ...{ indicatorId: only(indicators), measuredOn: today },
  }
}

/** Which milestone was reached, and when. */
export function ReachFields({ page, milestones, startsOn, today }: Props) {
  const days = { kind: 'date', max: today, ...(startsOn && { min: startsOn }) } as const
  return (
    <>
      <SelectField
        {...page.field('milestoneId')}
        {...noneChosen(milestones)}
        options={milestones.map(({ id, title }) => ({ value: id, label: title, lang: 'de' }))}
      />
      <DateTimeField {...page.field('reachedOn')} {...days} />
      <TextareaField {...page.field('reachedHow', { optional: true })} rows={2} lang="de" />
    </>
  )
}

/** What was measured, when, and whether it corrects something. */
export function MeasureFields({ page, id, indicators, startsOn, today }: Props) {
  const { t, locale } = useLanguage()
  const days = { kind: 'date', max: today, ...(startsOn && { min: startsOn }) } as const
  const known = indicators.flatMap(({ name, values }) =>
    values.map((one) => ({
      value: one.id,
      label: `${name}: ${decimalForInput(one.value)}, ${dayText(locale, one.measuredOn)}`,
    })),
  )
  const typed = page.fields.id.initialValue
  return (
    <>
      <input type="hidden" name="id" value={typeof typed === 'string' ? typed : id} />
      <SelectField
        {...page.field('indicatorId')}
        {...noneChosen(indicators)}
        options={indicators.map((one) => ({
          value: one.id,
          label: one.unit ? `${one.name} (${one.unit})` : one.name,
          lang: 'de',
        }))}
      />
      <DateTimeField {...page.field('measuredOn')} {...days} />
      <TextField {...page.field('value')} width="half" />
      <TextareaField {...page.field('note', { optional: true })} rows={2} lang="de" />
      {known.length > 0 && (
        <SelectField
          {...page.field('correctsId', { optional: true })}
          options={known}
          emptyText={t('pilotForm.correctsId.none')}
        />
      )}
    </>
  )
}

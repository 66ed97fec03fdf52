import { INDICATOR_DIRECTIONS } from '~/domain/pilot/completeness'
import { useLanguage } from '~/i18n/context'
import { useCells } from '~/shell/row-cells'
import { CheckboxGroup } from '~/ui/checkbox-group'
import { DateTimeField } from '~/ui/date-time-field'
import { ListField, type ListRow } from '~/ui/list-field'
import { MoneyField } from '~/ui/money-field'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'
import { PILOT_ROWS } from '../limits'
import type { PilotPageForm } from './pilot-form'

type Props = { page: PilotPageForm }

/** A field that a draft may leave empty and the approval asks for. */
function useNeeded(page: PilotPageForm) {
  const { t } = useLanguage()
  return (name: Parameters<PilotPageForm['field']>[0]) => ({
    ...page.field(name, { optional: true }),
    optionalText: t('pilotForm.needed'),
  })
}

/** What is tried, what for, and where it belongs. */
export function AboutPart({ page }: Props) {
  const { label, codes } = useLanguage()
  const needed = useNeeded(page)
  const coded = (name: 'domains' | 'techniques' | 'districts', list: 'domain' | 'technique' | 'district') => {
    const given: unknown = page.fields[name].initialValue
    const defaultValues = typeof given === 'string' ? [given] : Array.isArray(given) ? given.map(String) : []
    const options = codes(list, defaultValues).map((code) => ({ value: code, label: label(list, code) }))
    return { ...page.field(name, { optional: true }), defaultValues, options }
  }
  return (
    <>
      <TextField {...page.field('title')} lang="de" />
      <TextareaField {...needed('summary')} rows={3} lang="de" />
      <TextareaField {...needed('goal')} rows={4} lang="de" />
      <TextareaField {...needed('description')} rows={6} lang="de" />
      <TextareaField {...needed('scope')} rows={4} lang="de" />
      <TextareaField {...page.field('outOfScope', { optional: true })} rows={3} lang="de" />
      <CheckboxGroup {...coded('domains', 'domain')} />
      <CheckboxGroup {...coded('techniques', 'technique')} />
      <CheckboxGroup {...coded('districts', 'district')} />
    </>
  )
}

/** When, with which milestones, for how much. */
export function PlanPart({ page }: Props) {
  const { t } = useLanguage()
  const needed = useNeeded(page)
  const optional = { optional: true }
  return (
    <>
      <DateTimeField {...needed('startsOn')} kind="date" />
      <DateTimeField {...needed('endsOn')} kind="date" />
      <Milestones page={page} />
      <MoneyField {...page.field('cost', optional)} unit={t('pilotForm.unit.euro')} />
      <TextField {...page.field('funding', optional)} lang="de" />
    </>
  )
}

/** By what it is measured, and how people are protected. */
export function MeasuringPart({ page }: Props) {
  const needed = useNeeded(page)
  return (
    <>
      <Indicators page={page} />
      <TextareaField {...needed('dataUsed')} rows={4} lang="de" />
      <TextareaField {...needed('protection')} rows={4} lang="de" />
    </>
  )
}

type Cell = ReturnType<ReturnType<typeof useCells>>
type Rows = {
  page: PilotPageForm
  name: 'milestones' | 'indicators'
  /** the fields of one row: lines of text, and what is more than that */
  cellsOf: (cell: (name: string) => Cell) => Pick<ListRow, 'fields' | 'more'>
}

/** Rows that come and go by buttons of the form, with or without JavaScript; the last one stays. */
function RowsField({ page, name, cellsOf }: Rows) {
  const { t } = useLanguage()
  const { form, fields } = page
  const needed = useNeeded(page)
  const cell = useCells(page)
  const given = fields[name].getFieldList()
  const rows = given.map((row, index): ListRow => {
    const cells = row.getFieldset()
    return {
      key: row.key ?? String(index),
      legend: t(`pilotForm.${name}.row`, { number: index + 1 }),
      ...cellsOf((one) => cell(`${name}[${index}]`, cells, one)),
      ...(given.length > 1 && {
        removeButton: {
          ...form.remove.getButtonProps({ name, index }),
          label: t(`pilotForm.${name}.remove`),
        },
      }),
    }
  })
  return (
    <ListField
      {...needed(name)}
      rows={rows}
      {...(rows.length < PILOT_ROWS[name] && {
        addButton: { ...form.insert.getButtonProps({ name }), label: t(`pilotForm.${name}.add`) },
      })}
    />
  )
}

function Milestones({ page }: Props) {
  return (
    <RowsField
      {...{ page, name: 'milestones' }}
      cellsOf={(cell) => ({
        fields: [cell('title')],
        more: <DateTimeField {...cell('dueOn')} kind="date" />,
      })}
    />
  )
}

function Indicators({ page }: Props) {
  const { t } = useLanguage()
  const ways = INDICATOR_DIRECTIONS.map((way) => ({ value: way, label: t(`pilotForm.direction.${way}`) }))
  return (
    <RowsField
      {...{ page, name: 'indicators' }}
      cellsOf={(cell) => ({
        fields: ['name', 'unit', 'baseline', 'target'].map((one) => cell(one)),
        more: <SelectField {...cell('direction')} options={ways} />,
      })}
    />
  )
}

import { CONTENT_LIMITS } from '~/domain/proposal/content'
import { readRow, type TypedRow, typedCosts } from '~/domain/proposal/typed-costs'
import { useLanguage } from '~/i18n/context'
import { fieldErrorText } from '~/shell/field-errors'
import { ListField, type ListRow } from '~/ui/list-field'
import { Note } from '~/ui/note'
import { TextField } from '~/ui/text-field'
import { faultTexts } from '../cost-tables'
import type { ContentSection } from './content-fields'
import { askedChoices, CostChoices } from './cost-choices'
import { CostSums } from './cost-sums'

/** The rows of the costs, and their sums. One row more or less is a click, with or without JavaScript. */
export function CostsSection({ page, plan }: ContentSection) {
  const { t, messages } = useLanguage()
  const { form, fields, labelOf } = page
  const name = fields.costs.name
  const given = fields.costs.getFieldList().map((row) => {
    const cells = row.getFieldset()
    const value = (cell: keyof TypedRow) => cells[cell].initialValue ?? ''
    const typed: TypedRow = {
      ...{ item: value('item'), amount: value('amount') },
      ...{ partner: value('partner'), kind: value('kind'), milestone: value('milestone') },
    }
    return { key: row.key, cells, typed }
  })
  const typed = given.map((row) => row.typed)
  const asked = askedChoices(typedCosts(typed).costs, plan)
  const rows = given.map((row, index): ListRow => {
    const faults = { item: [], kind: [], amount: [], ...faultTexts(readRow(row.typed), plan, t) }
    const cell = (key: keyof TypedRow) => ({
      id: `${form.id}-${name}[${index}].${key}`,
      name: `${name}[${index}].${key}`,
      label: labelOf(`costs.${key}`),
      defaultValue: row.cells[key].initialValue,
      errors: [
        ...(row.cells[key].errors ?? []).map((error) => fieldErrorText(t, messages, error)),
        ...faults[key],
      ],
    })
    return {
      key: row.key ?? String(index),
      legend: t('proposalEdit.costRow', { number: index + 1 }),
      mark: String(index + 1),
      fields: [cell('item')],
      more: (
        <>
          <CostChoices {...{ plan, asked, cell }} typed={row.typed} />
          <TextField {...cell('amount')} inputMode="decimal" autoComplete="off" />
        </>
      ),
      removeButton: {
        ...form.remove.getButtonProps({ name, index }),
        label: t('proposalEdit.removeCost', { number: index + 1 }),
      },
    }
  })
  const addButton = { ...form.insert.getButtonProps({ name }), label: t('proposalEdit.addCost') }
  return (
    <>
      {plan.team.partners.length > 0 && <Note>{t('costPlan.everybody')}</Note>}
      <ListField
        {...page.field('costs')}
        look="line"
        rows={rows}
        {...(rows.length < CONTENT_LIMITS.costs && { addButton })}
      />
      <CostSums {...{ name, typed, plan }} formId={form.id} recalculate={form.validate.getButtonProps()} />
    </>
  )
}

import { MILESTONE_LIMITS, numbered } from '~/domain/proposal/cost-row'
import { useLanguage } from '~/i18n/context'
import { fieldErrorText } from '~/shell/field-errors'
import { ListField, type ListRow } from '~/ui/list-field'
import type { ContentSection } from './content-fields'

/** The milestones of the work plan. A number is given once and stays, because costs name it. */
export function MilestonesField({ page, plan }: ContentSection) {
  const { t, messages } = useLanguage()
  const { form, fields, labelOf } = page
  const name = fields.milestones.name
  const given = fields.milestones.getFieldList()
  const numbers = numbered(
    given.map((row) => ({ number: Number(row.getFieldset().number.initialValue) || null })),
    plan.nextMilestone,
  ).map((one) => one.number)
  const rows = given.map((row, index): ListRow => {
    const cells = row.getFieldset()
    const number = numbers[index] ?? 0
    const cell = (key: 'title' | 'month') => ({
      id: `${form.id}-${name}[${index}].${key}`,
      name: `${name}[${index}].${key}`,
      label: labelOf(`milestones.${key}`),
      defaultValue: cells[key].initialValue,
      errors: cells[key].errors?.map((error) => fieldErrorText(t, messages, error)),
    })
    return {
      key: row.key ?? String(index),
      legend: t('costPlan.milestoneRow', { number }),
      mark: String(number),
      fields: [cell('title'), { ...cell('month'), inputMode: 'numeric' }],
      more: <input type="hidden" name={`${name}[${index}].number`} value={number} />,
      removeButton: {
        ...form.remove.getButtonProps({ name, index }),
        label: t('costPlan.removeMilestone', { number }),
      },
    }
  })
  const addButton = { ...form.insert.getButtonProps({ name }), label: t('costPlan.addMilestone') }
  return (
    <ListField
      {...page.field('milestones', { optional: true })}
      look="line"
      rows={rows}
      {...(rows.length < MILESTONE_LIMITS.rows && { addButton })}
    />
  )
}

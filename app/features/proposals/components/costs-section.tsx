import { CONTENT_LIMITS } from '~/domain/proposal/content'
import { useLanguage } from '~/i18n/context'
import { fieldErrorText } from '~/shell/field-errors'
import { ListField, type ListRow } from '~/ui/list-field'
import type { ContentSection } from './content-fields'

/** The rows of the costs. One row more or less is a click, with or without JavaScript. */
export function CostsSection({ page }: ContentSection) {
  const { t, messages } = useLanguage()
  const { form, fields, labelOf } = page
  const name = fields.costs.name
  const given = fields.costs.getFieldList()
  const cells = (index: number) => {
    const row = given[index]?.getFieldset()
    return (['item', 'amount'] as const).map((cell) => ({
      id: `${form.id}-${name}[${index}].${cell}`,
      name: `${name}[${index}].${cell}`,
      label: labelOf(`costs.${cell}`),
      defaultValue: row?.[cell].initialValue,
      errors: row?.[cell].errors?.map((error) => fieldErrorText(t, messages, error)),
    }))
  }
  const rows = given.map(
    (row, index): ListRow => ({
      key: row.key ?? String(index),
      legend: t('proposalEdit.costRow', { number: index + 1 }),
      fields: cells(index),
      removeButton: {
        ...form.remove.getButtonProps({ name, index }),
        label: t('proposalEdit.removeCost', { number: index + 1 }),
      },
    }),
  )
  const addButton = { ...form.insert.getButtonProps({ name }), label: t('proposalEdit.addCost') }
  return (
    <ListField
      {...page.field('costs')}
      rows={rows}
      {...(rows.length < CONTENT_LIMITS.costs && { addButton })}
    />
  )
}

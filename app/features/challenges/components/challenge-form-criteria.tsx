import { useLanguage } from '~/i18n/context'
import { ListField, type ListRow } from '~/ui/list-field'
import { LIMITS } from '../limits'
import { type SectionProps, useNeeded } from './challenge-form-fields'

/** The rows of success criteria, each with its target value. One row more is a click, with or without JavaScript. */
export function CriteriaField({ page }: Pick<SectionProps, 'page'>) {
  const { t } = useLanguage()
  const { form, fields, labelOf } = page
  const name = 'successCriteria'
  const needed = useNeeded(page)
  const given = fields[name].getFieldList()
  const cells = (index: number) => {
    const row = given[index]?.getFieldset()
    return (['criterion', 'target'] as const).map((cell) => ({
      id: `${form.id}-${name}[${index}].${cell}`,
      name: `${name}[${index}].${cell}`,
      label: labelOf(`${name}.${cell}`),
      defaultValue: row?.[cell].initialValue,
      errors: row?.[cell].errors?.map(() => t('field.tooLong', { count: LIMITS.line })),
    }))
  }
  const rows = given.map(
    (row, index): ListRow => ({
      key: row.key ?? String(index),
      legend: t('challengeForm.successCriteria.row', { number: index + 1 }),
      fields: cells(index),
    }),
  )
  return (
    <ListField
      {...needed(name)}
      rows={rows}
      {...(rows.length < LIMITS.criteria && {
        addButton: {
          ...form.insert.getButtonProps({ name }),
          label: t('challengeForm.successCriteria.add'),
        },
      })}
    />
  )
}

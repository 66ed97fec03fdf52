import { IMPACT_KINDS, MOST_ASSESSMENTS } from '~/domain/register/fields'
import { useLanguage } from '~/i18n/context'
import { fieldErrorText } from '~/shell/field-errors'
import { ListField, type ListRow } from '~/ui/list-field'
import { SelectField } from '~/ui/select-field'
import type { EntryPageForm } from './entry-form'

const CELLS = ['title', 'date', 'link'] as const

/** The rows of impact assessments. One row more is a click, with or without JavaScript. */
export function AssessmentRows({ page }: { page: EntryPageForm }) {
  const { t, messages } = useLanguage()
  const { form, fields, field, labelOf } = page
  const name = 'impactAssessments'
  const given = fields[name].getFieldList()
  const rows = given.map((row, index): ListRow => {
    const cells = row.getFieldset()
    const base = { id: `${form.id}-${name}[${index}]`, name: `${name}[${index}]` }
    return {
      key: row.key ?? String(index),
      legend: t('register.field.impactAssessments.row', { number: index + 1 }),
      fields: CELLS.map((cell) => ({
        id: `${base.id}.${cell}`,
        name: `${base.name}.${cell}`,
        label: labelOf(`${name}.${cell}`),
        defaultValue: cells[cell].initialValue,
        errors: cells[cell].errors?.map((error) => fieldErrorText(t, messages, error)),
      })),
      more: (
        <SelectField
          id={`${base.id}.kind`}
          name={`${base.name}.kind`}
          label={labelOf(`${name}.kind`)}
          defaultValue={cells.kind.initialValue}
          options={IMPACT_KINDS.map((value) => ({ value, label: t(`register.impact.${value}`) }))}
        />
      ),
    }
  })
  return (
    <ListField
      {...field(name, { optional: true })}
      rows={rows}
      {...(rows.length < MOST_ASSESSMENTS && {
        addButton: {
          ...form.insert.getButtonProps({ name }),
          label: t('register.field.impactAssessments.add'),
        },
      })}
    />
  )
}

import { IMPACT_KINDS, MOST_ASSESSMENTS } from '~/domain/register/fields'
import { useLanguage } from '~/i18n/context'
import { useCells } from '~/shell/row-cells'
import { ListField, type ListRow } from '~/ui/list-field'
import { SelectField } from '~/ui/select-field'
import type { EntryPageForm } from './entry-form'

const CELLS = ['title', 'date', 'link'] as const

/** The rows of impact assessments. One row more is a click, with or without JavaScript. */
export function AssessmentRows({ page }: { page: EntryPageForm }) {
  const { t } = useLanguage()
  const { form, fields, field } = page
  const cell = useCells(page)
  const name = 'impactAssessments'
  const kinds = IMPACT_KINDS.map((value) => ({ value, label: t(`register.impact.${value}`) }))
  const rows = fields[name].getFieldList().map((row, index): ListRow => {
    const cells = row.getFieldset()
    const one = (part: string) => cell(`${name}[${index}]`, cells, part)
    return {
      key: row.key ?? String(index),
      legend: t('register.field.impactAssessments.row', { number: index + 1 }),
      fields: CELLS.map(one),
      more: <SelectField {...one('kind')} options={kinds} />,
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

import { FULL_WEIGHT } from '~/domain/competition/phases'
import { useLanguage } from '~/i18n/context'
import { fieldErrorText } from '~/shell/field-errors'
import { useCells } from '~/shell/row-cells'
import { ListField, type ListRow } from '~/ui/list-field'
import { LIMITS } from '../limits'
import type { SectionProps } from './challenge-form-fields'

type Row = { key?: string | undefined; getFieldset: () => unknown }
type Props = Pick<SectionProps, 'page'> & {
  /** the phase in the form, for example `phases[0]`, and its number for people */
  place: string
  number: number
  criteria: { errors?: string[] | undefined; getFieldList: () => readonly Row[] }
}

/** The criteria of one phase, each with its weight. */
export function PhaseCriteria({ page, place, number, criteria }: Props) {
  const { t, messages } = useLanguage()
  const cell = useCells(page)
  const name = `${place}.criteria`
  const rows = criteria.getFieldList().map((row, index): ListRow => {
    const one = `${name}[${index}]`
    const cells = row.getFieldset()
    return {
      key: row.key ?? String(index),
      legend: t('challengeForm.phases.criterionRow', { phase: number, number: index + 1 }),
      fields: [cell(one, cells, 'criterion'), cell(one, cells, 'weight')],
    }
  })
  return (
    <ListField
      id={`${page.form.id}-${name}`}
      label={t('challengeForm.phases.criteria')}
      hint={t('challengeForm.phases.criteriaHint', { sum: FULL_WEIGHT })}
      errors={criteria.errors?.map((error) => fieldErrorText(t, messages, error))}
      rows={rows}
      {...(rows.length < LIMITS.criteria && {
        addButton: {
          ...page.form.insert.getButtonProps({ name: name as never }),
          label: t('challengeForm.phases.addCriterion', { number }),
        },
      })}
    />
  )
}

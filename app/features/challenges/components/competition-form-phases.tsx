import { useLanguage } from '~/i18n/context'
import { useCells } from '~/shell/row-cells'
import { DateTimeField } from '~/ui/date-time-field'
import { ListField, type ListRow } from '~/ui/list-field'
import { TextareaField } from '~/ui/textarea-field'
import { LIMITS } from '../limits'
import type { SectionProps } from './challenge-form-fields'
import { PhaseCriteria } from './competition-form-criteria'

type Props = Pick<SectionProps, 'page'>

/** The phases in their order, each with its times and its criteria. One more or less is a click. */
export function PhasesField({ page }: Props) {
  const { t } = useLanguage()
  const { form, fields } = page
  const cell = useCells(page)
  const name = 'phases'
  const given = fields[name].getFieldList()
  const rows = given.map((row, index): ListRow => {
    const place = `${name}[${index}]`
    const cells = row.getFieldset()
    const number = index + 1
    return {
      key: row.key ?? String(index),
      legend: t('challengeForm.phases.row', { number }),
      fields: [cell(place, cells, 'title')],
      more: (
        <>
          <div className="col-span-full">
            <TextareaField
              {...cell(place, cells, 'description')}
              rows={3}
              optionalText={t('shell.optional')}
            />
          </div>
          <DateTimeField {...cell(place, cells, 'opensAt')} />
          <DateTimeField {...cell(place, cells, 'deadlineAt')} />
          <div className="col-span-full">
            <PhaseCriteria page={page} place={place} number={number} criteria={cells.criteria as never} />
          </div>
        </>
      ),
      ...(given.length > 1 && {
        removeButton: {
          ...form.remove.getButtonProps({ name, index }),
          label: t('challengeForm.phases.remove', { number }),
        },
      }),
    }
  })
  return (
    <ListField
      {...page.field(name, { optional: true })}
      optionalText={t('challengeForm.needed')}
      rows={rows}
      {...(rows.length < LIMITS.phases && {
        addButton: { ...form.insert.getButtonProps({ name }), label: t('challengeForm.phases.add') },
      })}
    />
  )
}

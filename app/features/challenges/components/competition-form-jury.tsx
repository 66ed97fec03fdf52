import { JURY_ROLES } from '~/domain/competition/competition'
import { useLanguage } from '~/i18n/context'
import { useCells } from '~/shell/row-cells'
import { ListField, type ListRow } from '~/ui/list-field'
import { SelectField } from '~/ui/select-field'
import { LIMITS } from '../limits'
import type { SectionProps } from './challenge-form-fields'

/** The people who judge, one of them the chair. */
export function JuryField({ page }: Pick<SectionProps, 'page'>) {
  const { t } = useLanguage()
  const { form, fields } = page
  const cell = useCells(page)
  const name = 'jury'
  const roles = [...JURY_ROLES].reverse().map((role) => ({ value: role, label: t(`juryRole.${role}`) }))
  const given = fields[name].getFieldList()
  const rows = given.map((row, index): ListRow => {
    const place = `${name}[${index}]`
    const cells = row.getFieldset()
    return {
      key: row.key ?? String(index),
      legend: t('challengeForm.jury.row', { number: index + 1 }),
      fields: [cell(place, cells, 'name'), cell(place, cells, 'affiliation')],
      more: <SelectField {...cell(place, cells, 'role')} options={roles} />,
      ...(given.length > 1 && {
        removeButton: {
          ...form.remove.getButtonProps({ name, index }),
          label: t('challengeForm.jury.remove', { number: index + 1 }),
        },
      }),
    }
  })
  return (
    <ListField
      {...page.field(name, { optional: true })}
      optionalText={t('challengeForm.needed')}
      rows={rows}
      {...(rows.length < LIMITS.jury && {
        addButton: { ...form.insert.getButtonProps({ name }), label: t('challengeForm.jury.add') },
      })}
    />
  )
}

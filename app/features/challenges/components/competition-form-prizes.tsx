import { useLanguage } from '~/i18n/context'
import { useCells } from '~/shell/row-cells'
import { ListField, type ListRow } from '~/ui/list-field'
import { MoneyField } from '~/ui/money-field'
import { LIMITS } from '../limits'
import type { SectionProps } from './challenge-form-fields'

/** The prizes in the order of their ranks; several prizes make several winners. */
export function PrizesField({ page }: Pick<SectionProps, 'page'>) {
  const { t } = useLanguage()
  const { form, fields } = page
  const cell = useCells(page)
  const name = 'prizes'
  const given = fields[name].getFieldList()
  const rows = given.map((row, index): ListRow => {
    const place = `${name}[${index}]`
    const cells = row.getFieldset()
    return {
      key: row.key ?? String(index),
      legend: t('challengeForm.prizes.row', { number: index + 1 }),
      fields: [cell(place, cells, 'title')],
      more: <MoneyField {...cell(place, cells, 'amount')} unit={t('challengeForm.unit.euro')} />,
      ...(given.length > 1 && {
        removeButton: {
          ...form.remove.getButtonProps({ name, index }),
          label: t('challengeForm.prizes.remove', { number: index + 1 }),
        },
      }),
    }
  })
  return (
    <ListField
      {...page.field(name, { optional: true })}
      optionalText={t('challengeForm.needed')}
      rows={rows}
      {...(rows.length < LIMITS.prizes && {
        addButton: { ...form.insert.getButtonProps({ name }), label: t('challengeForm.prizes.add') },
      })}
    />
  )
}

import { useLanguage } from '~/i18n/context'
import { SelectField } from '~/ui/select-field'

type Props = { own: 'deadline' | 'name' | 'newest'; chosen: string }

/** Where the filter of a list has a text: whether the best hits come first or the list keeps its own order. */
export function HitOrder({ own, chosen }: Props) {
  const { t } = useLanguage()
  return (
    <SelectField
      id="filter-order"
      name="sortierung"
      label={t('near.order')}
      emptyText={t('near.order.best')}
      options={[{ value: own, label: t(`near.order.${own}`) }]}
      defaultValue={chosen}
    />
  )
}

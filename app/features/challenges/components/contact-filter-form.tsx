import { Form } from '@remix-run/react'
import { CONTACT_CHANNELS } from '~/domain/challenge/contact'
import { useLanguage } from '~/i18n/context'
import { Button } from '~/ui/button'
import { DateTimeField } from '~/ui/date-time-field'
import { FilterGrid } from '~/ui/filter-grid'
import { FormActions } from '~/ui/form-actions'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'

type Props = { page: string; shown: Record<'text' | 'weg' | 'von' | 'bis', string> }

/** Filters contacts by words, way and days; a plain GET form. */
export function ContactFilterForm({ page, shown }: Props) {
  const { t } = useLanguage()
  const field = (name: keyof typeof shown, label: string) => ({
    ...{ id: `filter-${name}`, name, label, defaultValue: shown[name] },
  })
  return (
    <Form
      method="get"
      action={page}
      role="search"
      aria-label={t('contact.filter')}
      key={Object.values(shown).join(' ')}
      className="ui-stack"
    >
      <FilterGrid>
        <TextField {...field('text', t('contact.filter.text'))} type="search" />
        <SelectField
          {...field('weg', t('contact.column.channel'))}
          emptyText={t('contact.filter.any')}
          options={CONTACT_CHANNELS.map((value) => ({ value, label: t(`contact.channel.${value}`) }))}
        />
        <DateTimeField {...field('von', t('contact.filter.from'))} kind="date" />
        <DateTimeField {...field('bis', t('contact.filter.until'))} kind="date" />
      </FilterGrid>
      <FormActions>
        <Button look="secondary">{t('shell.filter')}</Button>
        <TextLink href={page}>{t('shell.resetFilter')}</TextLink>
      </FormActions>
    </Form>
  )
}

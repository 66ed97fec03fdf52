import { Form } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Button } from '~/ui/button'
import { DateTimeField } from '~/ui/date-time-field'
import { FilterGrid } from '~/ui/filter-grid'
import { FormActions } from '~/ui/form-actions'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'
import { isStreamType, STREAM_TYPES } from './event-streams'

type Values = {
  streamType: string
  streamId: string
  actor: string
  action: string
  from: string
  until: string
}

/** Narrows the events; a plain GET form, so that every view has an address. */
export function EventFilterForm({ values }: { values: Values }) {
  const { t, locale } = useLanguage()
  const here = path(locale, 'eventList')
  const field = (name: string, label: string, defaultValue: string) => ({
    ...{ id: `filter-${name}`, name, label, defaultValue },
  })
  const known = STREAM_TYPES.map((value) => ({ value: value as string, label: t(`events.type.${value}`) }))
  const other = values.streamType
  const types = other && !isStreamType(other) ? [...known, { value: other, label: other }] : known
  return (
    <Form
      method="get"
      action={here}
      role="search"
      aria-label={t('events.filter')}
      key={JSON.stringify(values)}
    >
      <FilterGrid>
        <SelectField
          {...field('art', t('events.filter.type'), values.streamType)}
          options={types}
          emptyText={t('events.filter.any')}
        />
        <TextField {...field('kennung', t('events.filter.id'), values.streamId)} spellCheck={false} />
        <TextField
          {...field('was', t('events.filter.action'), values.action)}
          hint={t('events.filter.action.hint')}
          spellCheck={false}
        />
        <TextField
          {...field('wer', t('events.filter.actor'), values.actor)}
          hint={t('events.filter.actor.hint')}
          spellCheck={false}
        />
        <DateTimeField {...field('von', t('events.filter.from'), values.from)} kind="date" />
        <DateTimeField {...field('bis', t('events.filter.until'), values.until)} kind="date" />
      </FilterGrid>
      <FormActions>
        <Button look="secondary">{t('shell.filter')}</Button>
        <TextLink href={here}>{t('shell.resetFilter')}</TextLink>
      </FormActions>
    </Form>
  )
}

import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/context'
import { Button } from '~/ui/button'
import { FilterGrid } from '~/ui/filter-grid'
import { FormActions } from '~/ui/form-actions'
import { SelectField } from '~/ui/select-field'
import { TextLink } from '~/ui/text-link'

type FormProps = {
  page: string
  /** where the list stands without choices */
  reset: string
  filter: object
  /** what stays chosen beside the fields */
  hidden?: ReactNode
  children: ReactNode
}

/** A list of matches is narrowed; a plain GET form, so that every choice has an address. */
export function MatchFilterForm({ page, reset, filter, hidden, children }: FormProps) {
  const { t } = useLanguage()
  return (
    <Form
      method="get"
      action={page}
      role="search"
      aria-label={t('matching.filter')}
      key={JSON.stringify(filter)}
      className="ui-stack"
    >
      {hidden}
      <FilterGrid>{children}</FilterGrid>
      <FormActions>
        <Button look="secondary">{t('shell.filter')}</Button>
        <TextLink href={reset}>{t('shell.resetFilter')}</TextLink>
      </FormActions>
    </Form>
  )
}

type ChoiceProps = {
  name: string
  label: string
  chosen: string | number | null
  options: readonly { value: string; label: string }[]
}

/** One choice of it; nothing chosen is everything. */
export function MatchFilterChoice({ name, label, chosen, options }: ChoiceProps) {
  const { t } = useLanguage()
  return (
    <SelectField
      {...{ id: `filter-${name}`, name, label, emptyText: t('matching.filter.any') }}
      defaultValue={chosen === null ? '' : String(chosen)}
      options={options}
    />
  )
}

import { Form } from '@remix-run/react'
import type { OrganisationKind } from '~/domain/taxonomy/vocabulary'
import { useLanguage } from '~/i18n/context'
import { HitOrder } from '~/shell/hit-order'
import { SearchEverywhere } from '~/shell/search-everywhere'
import { Button } from '~/ui/button'
import { FilterGrid } from '~/ui/filter-grid'
import { FormActions } from '~/ui/form-actions'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'

type Filter = {
  text: string
  kind: string | null
  domain: string | null
  capability: string | null
  district: string | null
  sortierung: string | null
}
type Props = { filter: Filter; kinds: readonly OrganisationKind[]; resetHref: string; isFiltered: boolean }

/** Narrows a list of organisations; a plain GET form, so that the address can be kept and sent. */
export function OrganisationFilterForm({ filter, kinds, resetHref, isFiltered }: Props) {
  const { t, codes } = useLanguage()
  const choices = [
    ['kind', 'kind', kinds.length > 1 ? kinds : [], filter.kind],
    ['domain', 'domain', codes('domain'), filter.domain],
    ['capability', 'capability', codes('capability'), filter.capability],
    ['district', 'district', codes('district'), filter.district],
  ] as const
  return (
    <Form method="get" role="search" aria-label={t('profiles.filter.label')}>
      <FilterGrid>
        <TextField
          id="filter-q"
          name="q"
          type="search"
          label={t('profiles.filter.text')}
          defaultValue={filter.text}
        />
        {choices.map(([name, list, codes, chosen]) => (
          <Choice key={name} name={name} list={list} codes={codes} chosen={chosen} />
        ))}
        {filter.text && <HitOrder own="name" chosen={filter.sortierung ?? ''} />}
      </FilterGrid>
      <FormActions>
        <Button look="secondary">{t('shell.filter')}</Button>
        {isFiltered && <TextLink href={resetHref}>{t('shell.resetFilter')}</TextLink>}
        {filter.text && <SearchEverywhere text={filter.text} />}
      </FormActions>
    </Form>
  )
}

type ChoiceProps = {
  name: 'kind' | 'domain' | 'capability' | 'district'
  list: string
  codes: readonly string[]
  chosen: string | null
}

function Choice({ name, list, codes, chosen }: ChoiceProps) {
  const { t, label } = useLanguage()
  if (codes.length === 0) return null
  return (
    <SelectField
      id={`filter-${name}`}
      name={name}
      label={t(`profiles.filter.${name}`)}
      options={codes.map((code) => ({ value: code, label: label(list, code) }))}
      emptyText={t('profiles.filter.any')}
      defaultValue={chosen ?? ''}
    />
  )
}

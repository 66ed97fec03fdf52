import { Form } from '@remix-run/react'
import type { FormEvent } from 'react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Button } from '~/ui/button'
import { SearchLine } from '~/ui/search-line'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { PARAMETERS, type SearchChoice, SORTS } from '../search-address'

type Props = {
  id: string
  choice: SearchChoice
  onType: () => void
  onSubmit: (event: FormEvent) => void
}

/** The big field. A plain GET form, so that every search has an address; the boxes of the facets belong to it as well. */
export function SearchForm({ id, choice, onType, onSubmit }: Props) {
  const { t, locale } = useLanguage()
  return (
    <Form
      method="get"
      action={path(locale, 'search')}
      role="search"
      aria-label={t('search.title')}
      {...{ id, onSubmit }}
    >
      <SearchLine onInput={onType}>
        <TextField
          id="search-text"
          type="search"
          name={PARAMETERS.text}
          label={t('search.label')}
          hint={t('search.hint')}
          defaultValue={choice.text}
          autoComplete="off"
        />
        <Button>{t('search.submit')}</Button>
      </SearchLine>
    </Form>
  )
}

/** In which order the hits stand; its value belongs to the form beside it. */
export function SortField({ form, choice }: { form: string; choice: SearchChoice }) {
  const { t } = useLanguage()
  return (
    <SelectField
      id="search-sort"
      name={PARAMETERS.sort}
      label={t('search.sort')}
      form={form}
      options={SORTS.map((sort) => ({ value: sort, label: t(`search.sort.${sort}`) }))}
      defaultValue={choice.sort}
    />
  )
}

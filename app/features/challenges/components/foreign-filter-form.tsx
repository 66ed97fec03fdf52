import { Form } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { HitOrder } from '~/shell/hit-order'
import { SearchEverywhere } from '~/shell/search-everywhere'
import { Button } from '~/ui/button'
import { FilterGrid } from '~/ui/filter-grid'
import { FormActions } from '~/ui/form-actions'
import { SelectField } from '~/ui/select-field'
import { Stack } from '~/ui/stack'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'

type Props = { text: string; source: string | null; order: string | null; sources: readonly string[] }

/** Filters challenges from elsewhere by words and by source; a plain GET form. */
export function ForeignFilterForm({ text, source, order, sources }: Props) {
  const { t, locale } = useLanguage()
  const list = path(locale, 'foreignList')
  return (
    <Form
      method="get"
      action={list}
      role="search"
      aria-label={t('imports.filter.label')}
      key={`${text} ${source} ${order}`}
    >
      <Stack>
        <FilterGrid>
          <TextField
            type="search"
            id="filter-text"
            name="text"
            label={t('imports.filter.text')}
            defaultValue={text}
          />
          <SelectField
            id="filter-source"
            name="quelle"
            label={t('imports.filter.source')}
            defaultValue={source ?? ''}
            emptyText={t('imports.filter.any')}
            options={sources.map((name) => ({ value: name, label: name }))}
          />
          {text !== '' && <HitOrder own="newest" chosen={order ?? ''} />}
        </FilterGrid>
        <FormActions>
          <Button look="secondary">{t('shell.filter')}</Button>
          {(text !== '' || source) && <TextLink href={list}>{t('shell.resetFilter')}</TextLink>}
          {text !== '' && <SearchEverywhere text={text} />}
        </FormActions>
      </Stack>
    </Form>
  )
}

import { Form } from '@remix-run/react'
import { COMMENT_CATEGORIES } from '~/domain/participation/comment'
import { NEWCOMER_VOTES, THREAD_ORDERS } from '~/domain/participation/orders'
import { useLanguage } from '~/i18n/context'
import { Button } from '~/ui/button'
import { FilterGrid } from '~/ui/filter-grid'
import { FormActions } from '~/ui/form-actions'
import { Note } from '~/ui/note'
import { SelectField } from '~/ui/select-field'
import { Stack } from '~/ui/stack'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'
import type { ThreadFilter } from '../operations/view-discussion.server'

/** Orders and narrows a discussion; a plain GET form, so that every choice has an address. */
export function ThreadFilterForm({ filter, address }: { filter: ThreadFilter; address: string }) {
  const { t } = useLanguage()
  const { order, category, text } = filter
  const isFiltered = order !== 'best' || category !== null || text !== ''
  return (
    <Form
      method="get"
      action={address}
      role="search"
      aria-label={t('thread.filter')}
      key={JSON.stringify(filter)}
    >
      <Stack>
        <FilterGrid>
          <SelectField
            id="filter-order"
            name="ordnung"
            label={t('thread.filter.order')}
            options={THREAD_ORDERS.map((value) => ({ value, label: t(`thread.order.${value}`) }))}
            defaultValue={order}
          />
          <SelectField
            id="filter-category"
            name="art"
            label={t('thread.filter.category')}
            emptyText={t('thread.filter.any')}
            options={COMMENT_CATEGORIES.map((value) => ({ value, label: t(`commentCategory.${value}`) }))}
            defaultValue={category ?? ''}
          />
          <TextField
            type="search"
            id="filter-text"
            name="suche"
            label={t('thread.filter.text')}
            defaultValue={text}
          />
        </FilterGrid>
        {text !== '' ? (
          <Note>{t('thread.order.found')}</Note>
        ) : (
          order === 'best' && <Note>{t('thread.order.why', { count: NEWCOMER_VOTES })}</Note>
        )}
        <FormActions>
          <Button look="secondary">{t('shell.filter')}</Button>
          {isFiltered && <TextLink href={address}>{t('shell.resetFilter')}</TextLink>}
        </FormActions>
      </Stack>
    </Form>
  )
}

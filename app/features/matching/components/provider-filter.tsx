import { Form } from '@remix-run/react'
import { SCORE_BANDS } from '~/domain/matching/list-filter'
import type { CodeList } from '~/domain/taxonomy/catalogue'
import { PROVIDER_KINDS } from '~/domain/taxonomy/vocabulary'
import { useLanguage } from '~/i18n/context'
import { Button } from '~/ui/button'
import { FilterGrid } from '~/ui/filter-grid'
import { FormActions } from '~/ui/form-actions'
import { SelectField } from '~/ui/select-field'
import { TextLink } from '~/ui/text-link'
import type { ProviderFilter } from '../operations/read-match-filter.server'

type Props = { page: string; filter: ProviderFilter }

/** An authority narrows the providers that fit; a plain GET form, so that every choice has an address. */
export function MatchedProviderFilter({ page, filter }: Props) {
  const { t, label, codes } = useLanguage()
  const field = (name: string, text: string, chosen: string | number | null) => ({
    ...{ id: `filter-${name}`, name, label: text, emptyText: t('matching.filter.any') },
    defaultValue: chosen === null ? '' : String(chosen),
  })
  const listed = (list: CodeList) => codes(list).map((code) => ({ value: code, label: label(list, code) }))
  const invited = filter.isInvited === null ? null : filter.isInvited ? 'ja' : 'nein'
  return (
    <Form
      method="get"
      action={page}
      role="search"
      aria-label={t('matching.filter')}
      key={JSON.stringify(filter)}
      className="ui-stack"
    >
      <FilterGrid>
        <SelectField
          {...field('faehigkeit', t('matching.filter.capability'), filter.capability)}
          options={listed('capability')}
        />
        <SelectField
          {...field('region', t('matching.filter.district'), filter.district)}
          options={listed('district')}
        />
        <SelectField
          {...field('art', t('matching.filter.kind'), filter.kind)}
          options={PROVIDER_KINDS.map((kind) => ({ value: kind, label: label('kind', kind) }))}
        />
        <SelectField
          {...field('eingeladen', t('matching.filter.invited'), invited)}
          options={[
            { value: 'ja', label: t('matching.filter.isInvited') },
            { value: 'nein', label: t('matching.filter.isNotInvited') },
          ]}
        />
        <SelectField
          {...field('punkte', t('matching.filter.score'), filter.score)}
          options={SCORE_BANDS.map((points) => ({
            value: String(points),
            label: t('matching.filter.points', { points }),
          }))}
        />
      </FilterGrid>
      <FormActions>
        <Button look="secondary">{t('shell.filter')}</Button>
        <TextLink href={page}>{t('shell.resetFilter')}</TextLink>
      </FormActions>
    </Form>
  )
}

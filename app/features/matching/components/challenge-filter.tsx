import { Form } from '@remix-run/react'
import { DEADLINE_WINDOWS } from '~/domain/matching/list-filter'
import { useLanguage } from '~/i18n/context'
import { Button } from '~/ui/button'
import { FilterGrid } from '~/ui/filter-grid'
import { FormActions } from '~/ui/form-actions'
import { SelectField } from '~/ui/select-field'
import { TextLink } from '~/ui/text-link'
import type { MatchChoices } from '../operations/list-match-choices.server'
import type { ChallengeFilter } from '../operations/read-match-filter.server'

type Props = { page: string; filter: ChallengeFilter; choices: MatchChoices }

/** A provider narrows its challenges; a plain GET form, so that every choice has an address. */
export function MatchedChallengeFilter({ page, filter, choices }: Props) {
  const { t, label, codes } = useLanguage()
  const field = (name: string, text: string, chosen: string | number | null) => ({
    ...{ id: `filter-${name}`, name, label: text, emptyText: t('matching.filter.any') },
    defaultValue: chosen === null ? '' : String(chosen),
  })
  return (
    <Form
      method="get"
      action={page}
      role="search"
      aria-label={t('matching.filter')}
      key={JSON.stringify(filter)}
      className="ui-stack"
    >
      {filter.isHidden && <input type="hidden" name="ausgeblendet" value="ja" />}
      <FilterGrid>
        <SelectField
          {...field('bereich', t('matching.filter.domain'), filter.domain)}
          options={codes('domain').map((code) => ({ value: code, label: label('domain', code) }))}
        />
        <SelectField
          {...field('behoerde', t('matching.filter.authority'), filter.authorityId)}
          options={choices.authorities.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          {...field('frist', t('matching.filter.deadline'), filter.days)}
          options={DEADLINE_WINDOWS.map((days) => ({
            value: String(days),
            label: t('matching.filter.days', { count: days }),
          }))}
        />
      </FilterGrid>
      <FormActions>
        <Button look="secondary">{t('shell.filter')}</Button>
        <TextLink href={filter.isHidden ? `${page}?ausgeblendet=ja` : page}>
          {t('shell.resetFilter')}
        </TextLink>
      </FormActions>
    </Form>
  )
}

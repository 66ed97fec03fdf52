import { Form } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Button } from '~/ui/button'
import { FilterGrid } from '~/ui/filter-grid'
import { FormActions } from '~/ui/form-actions'
import { SelectField } from '~/ui/select-field'
import { Stack } from '~/ui/stack'
import { TextLink } from '~/ui/text-link'
import { ANSWER_LIST } from '../answer-list-address'

type Props = {
  offices: readonly { id: string; name: string }[]
  office: string
  isOverdue: boolean
}

/** Narrows the list of official answers; a plain GET form, so that every choice has an address. */
export function AnswerFilterForm({ offices, office, isOverdue }: Props) {
  const { t, locale } = useLanguage()
  const list = path(locale, 'officialAnswers')
  return (
    <Form
      method="get"
      action={list}
      role="search"
      aria-label={t('officialAnswer.filters')}
      key={`${office}${isOverdue}`}
    >
      <Stack>
        <FilterGrid>
          <SelectField
            id="filter-office"
            name={ANSWER_LIST.office}
            label={t('officialAnswer.filter.office')}
            options={offices.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={office}
            emptyText={t('officialAnswer.filter.allOffices')}
          />
          <SelectField
            id="filter-state"
            name={ANSWER_LIST.state}
            label={t('officialAnswer.filter.state')}
            options={[{ value: ANSWER_LIST.overdue, label: t('officialAnswer.filter.overdue') }]}
            defaultValue={isOverdue ? ANSWER_LIST.overdue : ''}
            emptyText={t('officialAnswer.filter.allStates')}
          />
        </FilterGrid>
        <FormActions>
          <Button look="secondary">{t('officialAnswer.filter.apply')}</Button>
          {(office !== '' || isOverdue) && <TextLink href={list}>{t('shell.resetFilter')}</TextLink>}
        </FormActions>
      </Stack>
    </Form>
  )
}

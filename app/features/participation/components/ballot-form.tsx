import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { CheckboxGroup } from '~/ui/checkbox-group'
import { FieldGroup } from '~/ui/field-group'
import { FormActions } from '~/ui/form-actions'
import { RadioGroup } from '~/ui/radio-group'
import { SelectField } from '~/ui/select-field'
import type { ShownPoll } from './poll-view'

type Props = {
  poll: ShownPoll
  /** what the person has chosen before */
  own: readonly string[] | null
  answer: FormAnswer | undefined
}

/** The ballot of a poll: one answer, several, or an order by one list a rank. Works with the keyboard alone. */
export function BallotForm({ poll, own, answer }: Props) {
  const { t, locale } = useLanguage()
  const page = usePageForm<{ choice: string[] }>({ id: 'ballot', prefix: 'poll.field', answer })
  const { errors, id, name } = page.field('choice')
  const typed = answer?.lastResult.initialValue?.['choice']
  const chosen = typed === undefined ? (own ?? []) : [typed].flat().map(String)
  const field = { id, name, errors }
  const options = poll.options.map(({ id: value, text: label }) => ({
    ...{ value, label },
    // What an authority asks is in German, whatever the language of the page.
    lang: locale === 'de' ? undefined : 'de',
  }))
  return (
    <PageForm page={page}>
      {poll.kind === 'single' && (
        <RadioGroup
          {...field}
          label={t('poll.choice')}
          options={options}
          isRequired
          {...(chosen[0] !== undefined && { defaultValue: chosen[0] })}
        />
      )}
      {poll.kind === 'multiple' && (
        <CheckboxGroup
          {...field}
          label={t('poll.choices')}
          hint={
            poll.mostChoices === null
              ? t('poll.choices.any')
              : t('poll.choices.most', { count: poll.mostChoices })
          }
          options={options}
          defaultValues={chosen}
        />
      )}
      {poll.kind === 'ranked' && (
        <FieldGroup {...field} label={t('poll.ranking')} hint={t('poll.ranking.hint')}>
          {options.map(({ value }, index) => (
            <SelectField
              key={value}
              // The summary of errors leads to the first one.
              id={index === 0 ? id : `${id}-${index + 1}`}
              name={name}
              label={t('poll.rank', { number: index + 1 })}
              options={options}
              emptyText={t('poll.rank.none')}
              {...(chosen[index] !== undefined && { defaultValue: chosen[index] })}
            />
          ))}
        </FieldGroup>
      )}
      <FormActions note={t('poll.rule.secret')}>
        <Button>{t(own === null ? 'poll.vote' : 'poll.voteAgain')}</Button>
      </FormActions>
    </PageForm>
  )
}

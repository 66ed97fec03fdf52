import type { ReactNode } from 'react'
import { POLL_KINDS, POLL_LIMITS } from '~/domain/participation/poll/poll'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { ListField, type ListRow } from '~/ui/list-field'
import { RadioGroup } from '~/ui/radio-group'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'

export type PollValues = { question: string; kind: string; mostChoices: string; options: string[] }

type Props = {
  values: PollValues
  answer: FormAnswer | undefined
  /** hidden fields */
  children: ReactNode
}

/** The form of a poll: what is asked, how people vote and what there is to choose from. */
export function PollForm({ values, answer, children }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<PollValues>({
    ...{ id: 'poll', prefix: 'poll.field', answer },
    defaultValue: values,
  })
  const typed = answer?.lastResult.initialValue?.['options']
  const options: readonly unknown[] = Array.isArray(typed) ? typed : values.options
  // As many rows as may be filled: none has to be asked for, and emptying one takes it out.
  const rows = Array.from({ length: POLL_LIMITS.mostOptions }, (_, index): ListRow => {
    const label = t('poll.edit.option', { number: index + 1 })
    const name = `options[${index}]`
    const defaultValue = String(options[index] ?? '')
    return {
      ...{ key: name, legend: label, mark: String(index + 1) },
      fields: [{ id: `${page.form.id}-${name}`, name, label, defaultValue }],
    }
  })
  return (
    <PageForm page={page}>
      {children}
      <TextareaField {...page.field('question')} rows={2} lang="de" />
      <RadioGroup
        {...page.field('kind')}
        options={POLL_KINDS.map((value) => ({
          ...{ value, label: t(`poll.kind.${value}`), hint: t(`poll.kind.${value}.hint`) },
        }))}
      />
      <ListField {...page.field('options')} look="line" rows={rows} />
      <TextField {...page.field('mostChoices', { optional: true })} inputMode="numeric" width="short" />
      <FormActions note={t('poll.edit.note')}>
        <Button name="intent" value="save">
          {t('poll.edit.save')}
        </Button>
      </FormActions>
    </PageForm>
  )
}

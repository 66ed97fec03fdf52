import type { ReactNode } from 'react'
import { POLL_KINDS, POLL_LIMITS } from '~/domain/participation/poll/poll'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { DefaultButton } from '~/ui/default-button'
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
  const { form, fields } = page
  const name = fields.options.name
  const given = fields.options.getFieldList()
  const rows = given.map((row, index): ListRow => {
    const number = index + 1
    const label = t('poll.edit.option', { number })
    return {
      ...{ key: row.key ?? String(index), legend: label, mark: String(number) },
      fields: [
        {
          ...{ id: `${form.id}-${name}[${index}]`, name: `${name}[${index}]`, label },
          defaultValue: String(row.initialValue ?? ''),
        },
      ],
      ...(given.length > POLL_LIMITS.fewestOptions && {
        removeButton: {
          ...form.remove.getButtonProps({ name, index }),
          label: t('poll.edit.removeOption', { number }),
        },
      }),
    }
  })
  const addButton = {
    ...form.insert.getButtonProps({ name, defaultValue: '' }),
    label: t('poll.edit.addOption'),
  }
  return (
    <PageForm page={page}>
      <DefaultButton name="intent" value="save" />
      {children}
      <TextareaField {...page.field('question')} rows={2} lang="de" />
      <RadioGroup
        {...page.field('kind')}
        options={POLL_KINDS.map((value) => ({
          ...{ value, label: t(`poll.kind.${value}`), hint: t(`poll.kind.${value}.hint`) },
        }))}
      />
      <ListField
        {...page.field('options')}
        look="line"
        rows={rows}
        {...(rows.length < POLL_LIMITS.mostOptions && { addButton })}
      />
      <TextField {...page.field('mostChoices', { optional: true })} inputMode="numeric" width="short" />
      <FormActions note={t('poll.edit.note')}>
        <Button name="intent" value="save">
          {t('poll.edit.save')}
        </Button>
      </FormActions>
    </PageForm>
  )
}

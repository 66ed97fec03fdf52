import type { ReactNode } from 'react'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { TextField } from '~/ui/text-field'

type Props = {
  name: string
  submitLabel: string
  action?: string
  answer: FormAnswer | undefined
  /** hidden fields */
  children: ReactNode
  beside?: ReactNode
}

/** The one field of a saved search: how it is called. */
export function SearchNameForm({ name, submitLabel, action, answer, children, beside }: Props) {
  const page = usePageForm<{ name: string }>({
    id: 'saved-search',
    prefix: 'savedSearch.form',
    defaultValue: { name },
    answer,
  })
  return (
    <PageForm page={page} {...(action !== undefined && { action })}>
      {children}
      <TextField {...page.field('name')} autoComplete="off" />
      <FormActions>
        <Button>{submitLabel}</Button>
        {beside}
      </FormActions>
    </PageForm>
  )
}

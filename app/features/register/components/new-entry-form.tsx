import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { SoleChoice } from '~/shell/sole-choice'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { TextField } from '~/ui/text-field'
import type { NewEntryInput } from '../schema-register'

type Props = {
  id: string
  authorities: readonly { value: string; label: string }[]
  /** the one that the person works for now */
  chosen?: string | undefined
  answer: FormAnswer | undefined
}

/** What an entry starts with: for which authority, and what the system is called. */
export function NewEntryForm({ id, authorities, chosen, answer }: Props) {
  const { t } = useLanguage()
  const [only] = authorities
  const page = usePageForm<NewEntryInput>({
    id: 'new-entry',
    prefix: 'register.field',
    defaultValue: { id, authorityId: authorities.length === 1 ? only?.value : chosen },
    answer,
  })
  const { fields, field } = page
  const typedId = fields.id.initialValue
  return (
    <PageForm page={page}>
      <input type="hidden" name="id" value={typeof typedId === 'string' ? typedId : id} />
      <SoleChoice {...field('authorityId')} options={authorities} />
      <TextField {...field('name')} lang="de" />
      <FormActions>
        <Button>{t('register.new.submit')}</Button>
      </FormActions>
    </PageForm>
  )
}

import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { SoleChoice } from '~/shell/sole-choice'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'
import type { NewConsultationInput } from '../schema-consultation'

type Props = {
  id: string
  authorities: readonly { value: string; label: string }[]
  /** the one that the person works for now */
  chosen?: string | undefined
  answer: FormAnswer | undefined
}

/** What a consultation starts with: for which authority, title, question. */
export function NewConsultationForm({ id, authorities, chosen, answer }: Props) {
  const { t } = useLanguage()
  const [only] = authorities
  const page = usePageForm<NewConsultationInput>({
    id: 'new-consultation',
    prefix: 'consultationForm',
    defaultValue: { id, organisationId: authorities.length === 1 ? only?.value : chosen },
    answer,
  })
  const { fields, field } = page
  const typedId = fields.id.initialValue
  return (
    <PageForm page={page}>
      <input type="hidden" name="id" value={typeof typedId === 'string' ? typedId : id} />
      <SoleChoice {...field('organisationId')} options={authorities} />
      <TextField {...field('title')} lang="de" />
      <TextareaField
        {...field('question', { optional: true })}
        optionalText={t('consultationForm.needed')}
        rows={3}
        lang="de"
      />
      <FormActions>
        <Button>{t('consultationForm.new.submit')}</Button>
      </FormActions>
    </PageForm>
  )
}

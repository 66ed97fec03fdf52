import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { RadioGroup } from '~/ui/radio-group'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'

type Shape = { topic: string; page: string; text: string; replyTo: string }
type Props = { topics: readonly string[]; page: string; answer: FormAnswer | undefined }

/** A message to the platform's team; nobody has to say who they are. */
export function FeedbackForm({ topics, page: subject, answer }: Props) {
  const { t, label } = useLanguage()
  const page = usePageForm<Shape>({
    id: 'feedback',
    prefix: 'administration.feedback',
    defaultValue: { page: subject },
    answer,
  })
  const options = topics.map((value) => ({ value, label: label('administration.feedback.topic', value) }))
  return (
    <PageForm page={page}>
      <RadioGroup {...page.field('topic')} options={options} />
      <TextField {...page.field('page', { optional: true })} />
      <TextareaField {...page.field('text')} rows={8} />
      <TextField
        {...page.field('replyTo', { optional: true })}
        type="email"
        autoComplete="email"
        width="half"
      />
      <FormActions>
        <Button>{t('administration.feedback.submit')}</Button>
      </FormActions>
    </PageForm>
  )
}

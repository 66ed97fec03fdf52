import { toBerlin } from '~/domain/time/berlin'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { DateTimeField } from '~/ui/date-time-field'
import { FormActions } from '~/ui/form-actions'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'
import type { ConsultationText } from '../operations/consultation-text.server'

type Props = {
  text: ConsultationText
  /** what the author has before their eyes, or what somebody else has saved since */
  version: number
  answer: FormAnswer | undefined
}

/** The whole text of a consultation; a draft may be incomplete. */
export function ConsultationForm({ text, version, answer }: Props) {
  const { t } = useLanguage()
  const { startsAt, endsAt, seeds } = text
  const page = usePageForm<Record<keyof ConsultationText, string>>({
    id: 'consultation',
    prefix: 'consultationForm',
    defaultValue: {
      ...text,
      startsAt: startsAt ? toBerlin(startsAt) : '',
      endsAt: endsAt ? toBerlin(endsAt) : '',
      seeds: seeds.join('\n'),
    },
    answer,
  })
  const needed = (name: keyof ConsultationText) => ({
    ...page.field(name, { optional: true }),
    optionalText: t('consultationForm.needed'),
  })
  return (
    <PageForm page={page}>
      <input type="hidden" name="version" value={version} />
      <TextField {...page.field('title')} lang="de" />
      <TextareaField {...needed('question')} rows={3} lang="de" />
      <TextareaField {...needed('background')} rows={8} lang="de" />
      <TextareaField {...needed('useOfResult')} rows={5} lang="de" />
      <DateTimeField {...needed('startsAt')} />
      <DateTimeField {...needed('endsAt')} />
      <TextareaField {...needed('seeds')} rows={12} lang="de" />
      <FormActions>
        <Button>{t('consultationForm.edit.submit')}</Button>
      </FormActions>
    </PageForm>
  )
}

import type { ReactNode } from 'react'
import { ANNOUNCEMENT_TONES } from '~/domain/announcement/announcement'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { DateTimeField } from '~/ui/date-time-field'
import { FormActions } from '~/ui/form-actions'
import { RadioGroup } from '~/ui/radio-group'
import { TextareaField } from '~/ui/textarea-field'

export type AnnouncementValues = {
  textDe: string
  textEn: string
  tone: string
  /** local time in Germany, as a datetime-local control holds it */
  startsAt: string
  endsAt: string
}

type Props = {
  values: Partial<AnnouncementValues>
  submitLabel: string
  answer: FormAnswer | undefined
  children: ReactNode
}

/** What is announced, how urgent it is, from when and until when. */
export function AnnouncementForm({ values, submitLabel, answer, children }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<AnnouncementValues>({
    id: 'announcement',
    prefix: 'announcements.field',
    defaultValue: { tone: 'info', ...values },
    answer,
  })
  return (
    <PageForm page={page}>
      {children}
      <TextareaField {...page.field('textDe')} rows={3} lang="de" />
      <TextareaField {...page.field('textEn')} rows={3} lang="en" />
      <RadioGroup
        {...page.field('tone')}
        options={ANNOUNCEMENT_TONES.map((value) => ({ value, label: t(`announcements.tone.${value}`) }))}
      />
      <DateTimeField {...page.field('startsAt')} />
      <DateTimeField {...page.field('endsAt')} />
      <FormActions note={t('announcements.saveNote')}>
        <Button>{submitLabel}</Button>
      </FormActions>
    </PageForm>
  )
}

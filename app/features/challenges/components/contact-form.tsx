import { CONTACT_CHANNELS } from '~/domain/challenge/contact'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { DateTimeField } from '~/ui/date-time-field'
import { FormActions } from '~/ui/form-actions'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'

type Fields = Record<'at' | 'counterpart' | 'organisation' | 'channel' | 'told', string>
type Props = {
  /** minted with the page: sent twice, it is one note */
  id: string
  /** local time in Germany */
  now: string
  answer: FormAnswer | undefined
}

/** A contact with somebody outside, as it is recorded. */
export function ContactForm({ id, now, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<Fields>({
    id: 'contact',
    prefix: 'contact.field',
    defaultValue: { at: now },
    answer,
  })
  return (
    <PageForm page={page}>
      <input type="hidden" name="id" value={id} />
      <DateTimeField {...page.field('at')} />
      <TextField {...page.field('counterpart')} autoComplete="off" />
      <TextField {...page.field('organisation', { optional: true })} autoComplete="off" />
      <SelectField
        {...page.field('channel')}
        options={CONTACT_CHANNELS.map((value) => ({ value, label: t(`contact.channel.${value}`) }))}
      />
      <TextareaField {...page.field('told')} rows={5} />
      <FormActions note={t('contact.saveNote')}>
        <Button>{t('contact.save')}</Button>
      </FormActions>
    </PageForm>
  )
}

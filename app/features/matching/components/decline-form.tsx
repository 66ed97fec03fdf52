import { DECLINE_REASONS, type DeclineReason } from '~/domain/matching/decline'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { CheckboxField } from '~/ui/checkbox-field'
import { FormActions } from '~/ui/form-actions'
import { RadioGroup } from '~/ui/radio-group'
import { TextLink } from '~/ui/text-link'
import { TextareaField } from '~/ui/textarea-field'

type Fields = Record<'reason' | 'words' | 'tell', string>
type Props = {
  isInvited: boolean
  said: { reason: DeclineReason; words: string; isTold: boolean } | null
  backHref: string
  answer: FormAnswer | undefined
}

/** A provider says why a challenge does not suit it. */
export function DeclineForm({ isInvited, said, backHref, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<Fields>({
    id: 'decline',
    prefix: 'decline.field',
    defaultValue: { reason: said?.reason, words: said?.words, tell: said?.isTold ? 'on' : undefined },
    answer,
  })
  const { isRequired: _always, ...tell } = page.field('tell')
  const chosen: unknown = page.fields.reason.initialValue
  return (
    <PageForm page={page}>
      <input type="hidden" name="intent" value="decline" />
      <RadioGroup
        {...page.field('reason')}
        options={DECLINE_REASONS.map((value) => ({ value, label: t(`decline.reason.${value}`) }))}
        {...(typeof chosen === 'string' && { defaultValue: chosen })}
      />
      <TextareaField {...page.field('words', { optional: true })} rows={3} />
      {isInvited && <CheckboxField {...tell} isChecked={page.fields.tell.initialValue === 'on'} />}
      <FormActions note={t(isInvited ? 'decline.noteInvited' : 'decline.note')}>
        <Button>{t('decline.save')}</Button>
        <TextLink href={backHref}>{t('decline.back')}</TextLink>
      </FormActions>
    </PageForm>
  )
}

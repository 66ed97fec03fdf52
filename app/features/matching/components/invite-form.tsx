import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { SelectField } from '~/ui/select-field'
import { TextareaField } from '~/ui/textarea-field'

type Props = {
  challenges: readonly { id: string; title: string }[]
  /** the challenge from whose list somebody comes */
  chosen: string | null
  answer: FormAnswer | undefined
}

/** An authority says to which of its challenges it invites a provider, and why. */
export function InviteForm({ challenges, chosen, answer }: Props) {
  const { t } = useLanguage()
  const known = challenges.length === 1 ? challenges[0]?.id : (chosen ?? undefined)
  const page = usePageForm<Record<'challengeId' | 'reason', string>>({
    id: 'invite',
    prefix: 'invite.field',
    defaultValue: { challengeId: known },
    answer,
  })
  return (
    <PageForm page={page}>
      <SelectField
        {...page.field('challengeId')}
        options={challenges.map(({ id, title }) => ({ value: id, label: title }))}
        emptyText=""
      />
      <TextareaField {...page.field('reason')} rows={4} />
      <FormActions note={t('invite.note')}>
        <Button>{t('invite.send')}</Button>
      </FormActions>
    </PageForm>
  )
}

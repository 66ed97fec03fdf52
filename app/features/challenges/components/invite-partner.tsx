import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { SelectField } from '~/ui/select-field'

type Props = { authorities: readonly { id: string; name: string }[]; answer: FormAnswer | undefined }

/** The leading authority asks another one to post the challenge together. */
export function InvitePartner({ authorities, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<{ organisationId: string }>({
    id: 'invite-partner',
    prefix: 'partnerForm',
    answer,
  })
  return (
    <PageForm page={page}>
      <input type="hidden" name="step" value="invite" />
      <SelectField
        {...page.field('organisationId')}
        options={authorities.map(({ id, name }) => ({ value: id, label: name }))}
        emptyText=""
      />
      <FormActions note={t('partners.inviteText')}>
        <Button>{t('partners.invite')}</Button>
      </FormActions>
    </PageForm>
  )
}

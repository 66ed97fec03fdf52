import type { OrganisationRole } from '~/domain/permission/matrix'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { RadioGroup } from '~/ui/radio-group'
import { TextField } from '~/ui/text-field'
import { givableRoles, roleOptions } from './role-options'

type Props = { isOwner: boolean; answer: FormAnswer | undefined }

/** Whom to invite, and with which role. */
export function InviteForm({ isOwner, answer }: Props) {
  const { t, label } = useLanguage()
  const page = usePageForm<{ email: string; role: OrganisationRole }>({
    id: 'invite',
    prefix: 'people.invite',
    defaultValue: { role: 'editor' },
    answer,
  })
  return (
    <PageForm page={page}>
      <TextField {...page.field('email')} type="email" autoComplete="off" width="half" />
      <RadioGroup {...page.field('role')} options={roleOptions(label, givableRoles(isOwner))} />
      <FormActions>
        <Button name="intent" value="invite">
          {t('people.invite.submit')}
        </Button>
      </FormActions>
    </PageForm>
  )
}

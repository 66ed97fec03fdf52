import { PLATFORM_ROLES, type PlatformRole } from '~/domain/permission/matrix'
import { useLanguage } from '~/i18n/context'
import { personName } from '~/i18n/person-name'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { SelectField } from '~/ui/select-field'
import { TextareaField } from '~/ui/textarea-field'

type Props = {
  user: { displayName: string; platformRole: PlatformRole }
  answer: FormAnswer | undefined
}

/** Another platform role for one person, with the reason. */
export function RoleChangeForm({ user, answer }: Props) {
  const { t, label } = useLanguage()
  const page = usePageForm<{ role: PlatformRole; reason: string }>({
    id: 'role-change',
    prefix: 'administration.roleChange',
    defaultValue: { role: user.platformRole },
    answer,
  })
  const options = PLATFORM_ROLES.map((value) => ({ value, label: label('platformRole', value) }))
  return (
    <section aria-labelledby="role-change-title">
      <Heading level={2} id="role-change-title">
        {t('administration.users.changeTitle', { name: personName(t, user.displayName) })}
      </Heading>
      <PageForm page={page}>
        <input type="hidden" name="intent" value="role" />
        <SelectField {...page.field('role')} options={options} />
        <TextareaField {...page.field('reason')} rows={3} />
        <FormActions note={t('administration.users.changeNote')}>
          <Button>{t('administration.users.change')}</Button>
        </FormActions>
      </PageForm>
    </section>
  )
}

import { CHANNEL_FREQUENCIES } from '~/domain/notification/kinds'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FieldGroup } from '~/ui/field-group'
import { FormActions } from '~/ui/form-actions'
import { SelectField } from '~/ui/select-field'
import type { Preference } from '../operations/find-preferences.server'
import type { WishName } from '../schema-notices'

type Props = { preferences: readonly Preference[]; answer: FormAnswer | undefined }

/** How a person wants to be told: for each kind what it is, what one may miss, and a choice for each channel. */
export function PreferencesForm({ preferences, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<Record<WishName, string>>({
    id: 'preferences',
    prefix: 'notices.settings',
    defaultValue: Object.fromEntries(
      preferences.flatMap(({ kind, mail, app }) => [
        [`${kind}Mail`, mail],
        [`${kind}App`, app],
      ]),
    ),
    answer,
  })
  const mail = CHANNEL_FREQUENCIES.mail.map((value) => ({
    value,
    label: t(`notices.settings.mail.${value}`),
  }))
  const app = CHANNEL_FREQUENCIES.app.map((value) => ({ value, label: t(`notices.settings.app.${value}`) }))
  return (
    <PageForm page={page}>
      <input type="hidden" name="intent" value="save" />
      {preferences.map(({ kind }) => (
        <section key={kind} id={kind}>
          <FieldGroup
            isWide
            id={`kind-${kind}`}
            label={t(`notificationKind.${kind}`)}
            hint={`${t(`notificationKind.${kind}.text`)} ${t(`notificationKind.${kind}.missing`)}`}
          >
            <SelectField {...page.field(`${kind}Mail`)} label={t('notices.settings.mail')} options={mail} />
            <SelectField {...page.field(`${kind}App`)} label={t('notices.settings.app')} options={app} />
          </FieldGroup>
        </section>
      ))}
      <FormActions>
        <Button>{t('shell.save')}</Button>
      </FormActions>
    </PageForm>
  )
}

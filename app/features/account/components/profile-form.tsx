import { useLanguage } from '~/i18n/context'
import { LOCALES, type Locale } from '~/paths'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { RadioGroup } from '~/ui/radio-group'
import { TextField } from '~/ui/text-field'

type Profile = { displayName: string; locale: Locale }

/** Name and language of one's own account. */
export function ProfileForm({ profile, answer }: { profile: Profile; answer: FormAnswer | undefined }) {
  const { t } = useLanguage()
  const page = usePageForm<Profile>({
    id: 'profile',
    prefix: 'account.profile',
    defaultValue: profile,
    answer,
  })
  const options = LOCALES.map((value) => ({ value, label: t(`account.language.${value}`) }))
  return (
    <PageForm page={page}>
      <TextField {...page.field('displayName')} autoComplete="nickname" width="half" />
      <RadioGroup {...page.field('locale')} options={options} />
      <FormActions>
        <Button>{t('shell.save')}</Button>
      </FormActions>
    </PageForm>
  )
}

import { sectionsFor } from '~/domain/organisation/kind-fields'
import type { Profile, ProfileField } from '~/domain/organisation/profile'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { ProfileFields } from './profile-fields'

type Props = {
  profile: Profile
  /** what the form was written on: of the latest save where the person has seen it */
  version: number
  answer: FormAnswer | undefined
  isVerified: boolean
  backHref: string
}

/** The whole profile in sections, with the fields that fit the kind. Says before saving what a new check means. */
export function ProfileEditForm({ profile, version, answer, isVerified, backHref }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<Record<ProfileField, unknown>>({
    id: 'profile',
    prefix: 'profiles.field',
    defaultValue: profile,
    answer,
  })
  return (
    <PageForm page={page}>
      <input type="hidden" name="version" value={version} />
      {sectionsFor(profile).map(([section, names]) => (
        <section key={section} aria-labelledby={`section-${section}`}>
          <Heading level={2} id={`section-${section}`}>
            {t(`profiles.form.${section}`)}
          </Heading>
          {section === 'identity' && isVerified && (
            <Alert tone="warning" level={3} title={t('profiles.form.recheck.title')}>
              <p>{t('profiles.form.recheck.text')}</p>
            </Alert>
          )}
          <ProfileFields page={page} names={names} required={['name', 'kind']} />
        </section>
      ))}
      <FormActions>
        <Button>{t('shell.save')}</Button>
        <ButtonLink look="tertiary" href={backHref}>
          {t('shell.cancel')}
        </ButtonLink>
      </FormActions>
    </PageForm>
  )
}

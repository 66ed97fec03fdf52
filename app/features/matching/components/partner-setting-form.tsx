import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { CheckboxField } from '~/ui/checkbox-field'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import type { PartnerSetting } from '../operations/save-partner-setting.server'

type Props = { setting: PartnerSetting; answer: FormAnswer | undefined }

/** Whether the organisation is proposed to others, and whether everybody reads its contact. */
export function PartnerSettingForm({ setting, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<PartnerSetting>({ id: 'partner-setting', prefix: 'finding.setting', answer })
  const box = (name: keyof PartnerSetting) => (
    <CheckboxField {...page.field(name, { optional: true })} optionalText="" isChecked={setting[name]} />
  )
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('finding.setting.title')}</Heading>
      <PageForm page={page}>
        {box('isProposedAsPartner')}
        {box('contactIsPublic')}
        <FormActions>
          <Button look="secondary">{t('finding.setting.save')}</Button>
        </FormActions>
      </PageForm>
    </section>
  )
}

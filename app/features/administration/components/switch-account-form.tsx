import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { Heading } from '~/ui/heading'
import { TextareaField } from '~/ui/textarea-field'

type Props = { isDisabled: boolean; answer: FormAnswer | undefined }

/** Closes an account with a reason, or opens it again. */
export function SwitchAccountForm({ isDisabled, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<{ reason: string }>({ id: 'switch', prefix: 'administration.switch', answer })
  const step = isDisabled ? 'enable' : 'disable'
  return (
    <section aria-labelledby="switch-title">
      <Heading level={2} id="switch-title">
        {t(`administration.user.${step}`)}
      </Heading>
      <PageForm page={page}>
        <ConfirmPanel
          summary={t(`administration.user.${step}`)}
          confirmLabel={t(`administration.user.${step}`)}
          name="intent"
          value={step}
          isOpen={answer !== undefined}
          tone={isDisabled ? 'good' : 'grave'}
        >
          <p>{t(`administration.user.${step}Text`)}</p>
          <TextareaField {...page.field('reason')} rows={3} />
        </ConfirmPanel>
      </PageForm>
    </section>
  )
}

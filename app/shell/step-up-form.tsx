import { useLanguage } from '~/i18n/context'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { TextField } from '~/ui/text-field'
import { type FormAnswer, PageForm, usePageForm } from './page-form'
import { type Travelling, TravellingFields } from './travelling-fields'

type Props = {
  answer: FormAnswer | undefined
  action?: string
  travelling: Travelling
  /** the account has a second factor */
  asksCode: boolean
}

/** Password and, where there is a second factor, a code: the fresh proof of who somebody is. */
export function StepUpForm({ answer, action, travelling, asksCode }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<{ password: string; oneTimeCode: string }>({
    id: 'step-up',
    prefix: 'account.proof',
    answer,
  })
  return (
    <PageForm page={page} {...(action && { action })}>
      <TravellingFields answer={answer} travelling={travelling} />
      <TextField {...page.field('password')} type="password" autoComplete="current-password" width="half" />
      {asksCode && (
        <TextField
          {...page.field('oneTimeCode')}
          autoComplete="one-time-code"
          inputMode="numeric"
          width="half"
        />
      )}
      <FormActions>
        <Button>{t('account.proof.submit')}</Button>
      </FormActions>
    </PageForm>
  )
}

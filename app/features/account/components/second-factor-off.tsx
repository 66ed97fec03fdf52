import { Form } from '@remix-run/react'
import type { SecondFactorDuty } from '~/domain/permission/second-factor'
import { useLanguage } from '~/i18n/context'
import { type Travelling, TravellingFields } from '~/shell/travelling-fields'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'

type Props = { duty: SecondFactorDuty | null; isLed: boolean; travelling: Travelling }

/** No second factor yet: what it is for, who must have one, and the button to begin. */
export function SecondFactorOff({ duty, isLed, travelling }: Props) {
  const { t } = useLanguage()
  return (
    <>
      {duty && (
        <Alert tone={isLed ? 'warning' : 'info'} title={t('account.secondFactor.needed')}>
          <p>{t(`account.secondFactor.duty.${duty}`)}</p>
          {isLed && <p>{t('account.secondFactor.backAfterwards')}</p>}
        </Alert>
      )}
      <p>{t('account.secondFactor.what')}</p>
      <p>{t('account.secondFactor.app')}</p>
      <Form method="post">
        <input type="hidden" name="intent" value="begin" />
        <TravellingFields answer={undefined} travelling={travelling} />
        <FormActions>
          <Button>{t('account.secondFactor.begin')}</Button>
        </FormActions>
      </Form>
    </>
  )
}

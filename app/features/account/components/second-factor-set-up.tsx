import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { type Travelling, TravellingFields } from '~/shell/travelling-fields'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { FormActions } from '~/ui/form-actions'
import { Hash } from '~/ui/hash'
import { Heading } from '~/ui/heading'
import { QrCode } from '~/ui/qr-code'
import { TextField } from '~/ui/text-field'

type Props = {
  secret: string
  picture: { size: number; path: string }
  answer: FormAnswer | undefined
  travelling: Travelling
}

/** The secret as QR code and as text, and the first code that proves that the app has it. */
export function SecondFactorSetUp({ secret, picture, answer, travelling }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<{ oneTimeCode: string }>({ id: 'set-up', prefix: 'account.setUp', answer })
  return (
    <>
      <Heading level={2}>{t('account.setUp.scan')}</Heading>
      <p>{t('account.setUp.scanText')}</p>
      <QrCode {...picture} label={t('account.setUp.picture')} />
      <p>{t('account.setUp.type')}</p>
      <p>
        <Hash label={t('account.setUp.secret')} value={secret} />
      </p>
      <Heading level={2}>{t('account.setUp.confirm')}</Heading>
      <PageForm page={page}>
        <input type="hidden" name="intent" value="confirm" />
        <TravellingFields answer={answer} travelling={travelling} />
        <TextField
          {...page.field('oneTimeCode')}
          autoComplete="one-time-code"
          inputMode="numeric"
          width="half"
        />
        <FormActions>
          <Button>{t('account.setUp.submit')}</Button>
        </FormActions>
      </PageForm>
      <Disclosure summary={t('account.code.help')}>
        <p>{t('account.code.clock')}</p>
      </Disclosure>
    </>
  )
}

import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { type Travelling, TravellingFields } from '~/shell/travelling-fields'
import { Hash } from '~/ui/hash'
import { Heading } from '~/ui/heading'
import { QrCode } from '~/ui/qr-code'
import { CodeHelp, OneTimeCodeField } from './one-time-code'

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
        <OneTimeCodeField field={page.field('oneTimeCode')} submit={t('account.setUp.submit')} />
      </PageForm>
      <CodeHelp />
    </>
  )
}

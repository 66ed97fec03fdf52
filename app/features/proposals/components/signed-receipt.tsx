import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'
import { TextareaField } from '~/ui/textarea-field'

type Props = { proposalId: string; number: number; code: string | null }

/** The signed receipt: its code to pass on, the file to keep, and where it can be checked. */
export function SignedReceipt({ proposalId, number, code }: Props) {
  const { t, locale } = useLanguage()
  if (code === null) return <p>{t('signedReceipt.none')}</p>
  const target = { proposalId, number: String(number) }
  return (
    <section>
      <Heading level={2}>{t('signedReceipt.title')}</Heading>
      <p>
        {t('signedReceipt.text')}{' '}
        <TextLink href={path(locale, 'receiptCheck')}>{t('signedReceipt.checkLink')}</TextLink>
      </p>
      <p className="print:hidden">
        <ButtonLink look="secondary" href={path(locale, 'proposalReceiptPdf', target)}>
          {t('signedReceipt.download')}
        </ButtonLink>
      </p>
      <TextareaField
        id="receipt-code"
        name="receipt-code"
        label={t('signedReceipt.code')}
        hint={t('signedReceipt.codeHint')}
        defaultValue={code}
        rows={6}
        isReadOnly
      />
    </section>
  )
}

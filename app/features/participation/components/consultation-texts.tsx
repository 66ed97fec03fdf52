import { useLanguage } from '~/i18n/context'
import { Alert } from '~/ui/alert'
import { Heading } from '~/ui/heading'
import { PlainText } from '~/ui/plain-text'

type Text = { background: string; useOfResult: string; withdrawnReason?: string; outcome?: string }

/** The texts of a consultation: first how it ended, where it has, then what it is about. */
export function ConsultationTexts({ text }: { text: Text }) {
  const { t } = useLanguage()
  return (
    <>
      {text.withdrawnReason && (
        <Alert tone="warning" title={t('consultation.withdrawnReason')}>
          <PlainText text={text.withdrawnReason} />
        </Alert>
      )}
      {text.outcome && (
        <>
          <Heading level={2}>{t('consultation.outcome')}</Heading>
          <PlainText text={text.outcome} />
        </>
      )}
      {text.background && (
        <>
          <Heading level={2}>{t('consultation.background')}</Heading>
          <PlainText text={text.background} />
        </>
      )}
      {text.useOfResult && (
        <>
          <Heading level={2}>{t('consultation.useOfResult')}</Heading>
          <PlainText text={text.useOfResult} />
        </>
      )}
    </>
  )
}

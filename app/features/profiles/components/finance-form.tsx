import type { Finance, FinanceField } from '~/domain/organisation/finance'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { TextField } from '~/ui/text-field'

type Props = {
  finance: Finance
  /** version on which the form is based */
  version: number
  isAuthority: boolean
  answer: FormAnswer | undefined
}

const BILLING = ['billingName', 'billingStreet', 'billingPostalCode', 'billingCity'] as const

/** Account, billing address and the numbers that invoices need; every field may be left open. */
export function FinanceForm({ finance, version, isAuthority, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<Finance>({ id: 'finance', prefix: 'finance', defaultValue: finance, answer })
  const field = (name: FinanceField) => page.field(name, { optional: true })
  return (
    <PageForm page={page}>
      <input type="hidden" name="version" value={version} />
      <Heading level={2}>{t('finance.account')}</Heading>
      <TextField {...field('accountHolder')} autoComplete="off" width="half" />
      <TextField {...field('iban')} autoComplete="off" spellCheck={false} width="half" />
      <TextField {...field('bic')} autoComplete="off" spellCheck={false} width="half" />
      <Heading level={2}>{t('finance.billing')}</Heading>
      {BILLING.map((name) => (
        <TextField
          key={name}
          {...field(name)}
          autoComplete="off"
          width={name === 'billingPostalCode' ? 'short' : 'half'}
        />
      ))}
      <TextField {...field('vatId')} autoComplete="off" spellCheck={false} width="half" />
      {isAuthority ? (
        <TextField {...field('leitwegId')} autoComplete="off" spellCheck={false} width="half" />
      ) : (
        <input type="hidden" name="leitwegId" value={finance.leitwegId} />
      )}
      <FormActions note={t('finance.note')}>
        <Button>{t('finance.save')}</Button>
      </FormActions>
    </PageForm>
  )
}

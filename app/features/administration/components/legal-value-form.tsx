import { LEGAL_STATUSES } from '~/domain/calendar/holidays'
import { DAYS, type LegalUnit } from '~/domain/legal/legal-value'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { DateTimeField } from '~/ui/date-time-field'
import { FormActions } from '~/ui/form-actions'
import { MoneyField } from '~/ui/money-field'
import { RadioGroup } from '~/ui/radio-group'
import { TextField } from '~/ui/text-field'

type Fields = Record<'id' | 'value' | 'validFrom' | 'validUntil' | 'source' | 'status' | 'checkedOn', string>
type Props = {
  values: { id: string; today: string; source: string; unit: LegalUnit }
  backHref: string
  answer: FormAnswer | undefined
}

/** A value with the days on which it holds, its source and its status. */
export function LegalValueForm({ values, backHref, answer }: Props) {
  const { t } = useLanguage()
  const { today, source, unit } = values
  const page = usePageForm<Fields>({
    id: 'legal-value',
    prefix: 'legalData.field',
    defaultValue: { source, status: 'provisional', ...(unit === 'cents' && { checkedOn: today }) },
    answer,
  })
  const id = answer?.lastResult.initialValue?.['id']
  return (
    <PageForm page={page}>
      <input type="hidden" name="id" value={typeof id === 'string' ? id : values.id} />
      {unit === 'days' ? (
        <TextField
          {...page.field('value')}
          label={t('legalData.field.days')}
          hint={t('legalData.field.days.hint', DAYS)}
          type="number"
          width="short"
        />
      ) : (
        <MoneyField {...page.field('value')} unit="€" />
      )}
      <DateTimeField {...page.field('validFrom')} kind="date" />
      {unit === 'cents' && <DateTimeField {...page.field('validUntil', { optional: true })} kind="date" />}
      <TextField {...page.field('source')} />
      <RadioGroup
        {...page.field('status')}
        options={LEGAL_STATUSES.map((value) => ({ value, label: t(`legalData.status.${value}`) }))}
      />
      <DateTimeField {...page.field('checkedOn', { optional: true })} kind="date" />
      <FormActions note={t('legalData.saveNote')}>
        <Button>{t('shell.save')}</Button>
        <ButtonLink look="tertiary" href={backHref}>
          {t('shell.cancel')}
        </ButtonLink>
      </FormActions>
    </PageForm>
  )
}

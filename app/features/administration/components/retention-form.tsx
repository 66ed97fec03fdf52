import {
  RETENTION,
  RETENTION_KEYS,
  type RetentionDays,
  type RetentionKey,
} from '~/domain/retention/retention'
import { useLanguage } from '~/i18n/context'
import { formatNumber } from '~/i18n/format'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { TextField } from '~/ui/text-field'

type Props = {
  days: RetentionDays
  /** the values that the form was written on */
  seen: string
  /** what a shorter time would delete, and the values that would be agreed to */
  confirm: { touched: { key: RetentionKey; rows: number }[]; text: string } | null
  answer: FormAnswer | undefined
}

/** How many days each thing is kept, within its bounds; shorter times are asked about once more. */
export function RetentionForm({ days, seen, confirm, answer }: Props) {
  const { t, locale } = useLanguage()
  const page = usePageForm<Record<RetentionKey, string>>({
    id: 'retention',
    prefix: 'retention.field',
    defaultValue: Object.fromEntries(RETENTION_KEYS.map((key) => [key, String(days[key])])),
    answer,
  })
  return (
    <PageForm page={page}>
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="confirmed" value={confirm?.text ?? ''} />
      {confirm && (
        <Alert tone="warning" role="alert" title={t('retention.confirm.title')}>
          <ul>
            {confirm.touched.map(({ key, rows }) => (
              <li key={key}>
                {t('retention.confirm.rows', {
                  name: t(`retention.field.${key}`),
                  rows: formatNumber(locale, rows),
                })}
              </li>
            ))}
          </ul>
          <p>{t('retention.confirm.text')}</p>
        </Alert>
      )}
      {RETENTION_KEYS.map((key) => {
        const { days: usual, least, most } = RETENTION[key]
        const bounds = t('retention.bounds', { least, most, usual })
        return (
          <TextField
            key={key}
            {...page.field(key)}
            hint={`${t(`retention.what.${key}`)} ${bounds}`}
            type="number"
            inputMode="numeric"
            width="short"
          />
        )
      })}
      <FormActions note={t('retention.saveNote')}>
        <Button look={confirm ? 'danger' : 'primary'}>
          {t(confirm ? 'retention.confirm.submit' : 'shell.save')}
        </Button>
      </FormActions>
    </PageForm>
  )
}

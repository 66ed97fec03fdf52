import { LEGAL_STATUSES, type LegalStatus } from '~/domain/calendar/holidays'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { FormActions } from '~/ui/form-actions'
import { RadioGroup } from '~/ui/radio-group'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'

type Values = { holidays: string; source: string; status: LegalStatus }
type Props = { values: Values; version: number; backHref: string; answer: FormAnswer | undefined }

/** The holidays of a year as lines, with source and status. */
export function HolidayYearForm({ values, version, backHref, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<Values & { version: string }>({
    id: 'holiday-year',
    prefix: 'legalData.field',
    defaultValue: values,
    answer,
  })
  return (
    <PageForm page={page}>
      <input type="hidden" name="version" value={version} />
      <TextareaField {...page.field('holidays')} rows={14} />
      <TextField {...page.field('source')} />
      <RadioGroup
        {...page.field('status')}
        options={LEGAL_STATUSES.map((value) => ({ value, label: t(`legalData.status.${value}`) }))}
      />
      <FormActions note={t('legalData.saveNote')}>
        <Button>{t('shell.save')}</Button>
        <ButtonLink look="tertiary" href={backHref}>
          {t('shell.cancel')}
        </ButtonLink>
      </FormActions>
    </PageForm>
  )
}

import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { DateTimeField } from '~/ui/date-time-field'
import { FormActions } from '~/ui/form-actions'
import { TextField } from '~/ui/text-field'

type Values = {
  nameDe: string
  nameEn: string
  validFrom: string
  validUntil: string
  replacedBy: string
}
type Props = { values: Values; version: number; answer: FormAnswer | undefined }

/** Name and validity of a region, and what comes after it. */
export function RegionForm({ values, version, answer }: Props) {
  const { t, locale } = useLanguage()
  const page = usePageForm<Values>({
    id: 'region',
    prefix: 'regions.field',
    defaultValue: values,
    answer,
  })
  const optional = { optional: true }
  return (
    <PageForm page={page}>
      <input type="hidden" name="version" value={version} />
      <TextField {...page.field('nameDe')} />
      <TextField {...page.field('nameEn', optional)} lang="en" />
      <DateTimeField {...page.field('validFrom', optional)} kind="date" />
      <DateTimeField {...page.field('validUntil', optional)} kind="date" />
      <TextField {...page.field('replacedBy', optional)} width="short" inputMode="numeric" />
      <FormActions note={t('lists.saveNote')}>
        <Button>{t('shell.save')}</Button>
        <ButtonLink look="tertiary" href={path(locale, 'regionList')}>
          {t('shell.cancel')}
        </ButtonLink>
      </FormActions>
    </PageForm>
  )
}

import type { Rule } from '~/domain/moderation/rules'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { CheckboxField } from '~/ui/checkbox-field'
import { FormActions } from '~/ui/form-actions'
import { RadioGroup } from '~/ui/radio-group'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'

type Shape = Record<
  'ruleId' | 'explanation' | 'reporterName' | 'reporterEmail' | 'isGoodFaith' | 'website',
  string
>
type Props = { rules: readonly Rule[]; asksWho: boolean; answer: FormAnswer | undefined }

/** What the law asks of a report (Art. 16 DSA). Whoever is signed in need not say who they are. */
export function ReportForm({ rules, asksWho, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<Shape>({ id: 'report', prefix: 'reporting.field', answer })
  const options = rules.map(({ id, basis }) => ({
    value: id,
    label: t(`conduct.rule.${id}`),
    hint: t(`reporting.basis.${basis}`),
  }))
  return (
    <PageForm page={page}>
      <RadioGroup {...page.field('ruleId')} options={options} />
      <TextareaField {...page.field('explanation')} rows={6} />
      {asksWho && (
        <>
          <TextField {...page.field('reporterName')} isRequired={false} autoComplete="name" />
          <TextField
            {...page.field('reporterEmail')}
            isRequired={false}
            type="email"
            autoComplete="email"
            width="half"
          />
        </>
      )}
      <CheckboxField
        {...page.field('isGoodFaith')}
        isChecked={page.fields.isGoodFaith.initialValue === 'on'}
      />
      <div hidden>
        <TextField {...page.field('website')} isRequired={false} autoComplete="off" />
      </div>
      <FormActions note={t('reporting.sendNote')}>
        <Button>{t('reporting.send')}</Button>
      </FormActions>
    </PageForm>
  )
}

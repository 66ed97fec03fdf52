import { PILOT_FUTURES, type PilotOutcome } from '~/domain/pilot/outcome'
import { PILOT_ENDINGS } from '~/domain/pilot/pilot'
import { useLanguage } from '~/i18n/context'
import { fieldErrorText } from '~/shell/field-errors'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { RadioGroup } from '~/ui/radio-group'
import { TextareaField } from '~/ui/textarea-field'

type Texts = 'ending' | 'stoppedBecause' | 'result' | 'lessons' | 'future' | 'futureBecause' | 'reuse'
type Props = {
  outcome: Omit<PilotOutcome, 'indicators'>
  indicators: readonly { name: string; isMeasured: boolean; unmeasuredBecause: string }[]
  version: number
  answer: FormAnswer | undefined
}

/** How it ended, what came of it, what others can use; for each indicator that was not measured, why. */
export function PilotEndForm({ outcome, indicators, version, answer }: Props) {
  const { t, messages } = useLanguage()
  const page = usePageForm<Record<Texts, string> & { unmeasured: string[] }>({
    id: 'pilot-end',
    prefix: 'pilotForm',
    defaultValue: { ...outcome, unmeasured: indicators.map((one) => one.unmeasuredBecause) },
    answer,
  })
  const because = page.fields.unmeasured.getFieldList()
  return (
    <PageForm page={page}>
      <input type="hidden" name="version" value={version} />
      <RadioGroup
        {...page.field('ending')}
        options={PILOT_ENDINGS.map((one) => ({ value: one, label: t(`pilotForm.ending.${one}`) }))}
      />
      <TextareaField
        {...page.field('stoppedBecause', { optional: true })}
        optionalText={t('pilotForm.stoppedBecause.when')}
        rows={4}
        lang="de"
      />
      <TextareaField {...page.field('result')} rows={6} lang="de" />
      <TextareaField {...page.field('lessons')} rows={6} lang="de" />
      {indicators.map(({ name, isMeasured }, index) => {
        const field = because[index]
        const cell = `unmeasured[${index}]`
        const typed = field?.initialValue
        return isMeasured ? (
          <input key={name} type="hidden" name={cell} value="" />
        ) : (
          <TextareaField
            key={name}
            id={`${page.form.id}-${cell}`}
            name={cell}
            label={t('pilotForm.unmeasured', { name })}
            isRequired
            errors={field?.errors?.map((error) => fieldErrorText(t, messages, error)) ?? []}
            {...(typeof typed === 'string' && { defaultValue: typed })}
            rows={2}
            lang="de"
          />
        )
      })}
      <RadioGroup
        {...page.field('future')}
        options={PILOT_FUTURES.map((one) => ({ value: one, label: t(`pilot.future.${one}`) }))}
      />
      <TextareaField {...page.field('futureBecause')} rows={4} lang="de" />
      <TextareaField {...page.field('reuse')} rows={4} lang="de" />
      <FormActions>
        <Button>{t('pilotEnd.submit')}</Button>
      </FormActions>
    </PageForm>
  )
}

import { PILOT_FUTURES, type PilotOutcome } from '~/domain/pilot/outcome'
import { PILOT_ENDINGS } from '~/domain/pilot/pilot'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { DraftKeeper } from '~/shell/draft-keeper'
import { fieldErrorText } from '~/shell/field-errors'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { NOTHING_WAITS } from '~/shell/waiting-draft'
import { Button } from '~/ui/button'
import { DefaultButton } from '~/ui/default-button'
import { FormActions } from '~/ui/form-actions'
import { RadioGroup } from '~/ui/radio-group'
import { TextareaField } from '~/ui/textarea-field'
import { type Conflict, OutcomeConflict } from './outcome-conflict'

type Texts = 'ending' | 'stoppedBecause' | 'result' | 'lessons' | 'future' | 'futureBecause' | 'reuse'
type Guard = 'version' | 'waiting'
type Props = {
  pilotId: string
  outcome: Omit<PilotOutcome, 'indicators'>
  indicators: readonly { name: string; isMeasured: boolean; unmeasuredBecause: string }[]
  /** of the pilot that this form started from */
  version: number
  /** when a draft of this person was kept that this form does not show, or NOTHING_WAITS */
  waiting: string
  answer: FormAnswer | undefined
  conflict: Conflict | null
}

/** How it ended, what came of it, what others can use; for each indicator that was not measured, why. */
export function PilotEndForm({ pilotId, outcome, indicators, version, answer, conflict, ...props }: Props) {
  const { t, locale, messages } = useLanguage()
  const page = usePageForm<Record<Texts | Guard, string> & { unmeasured: string[] }>({
    id: 'pilot-end',
    prefix: 'pilotForm',
    defaultValue: { ...outcome, unmeasured: indicators.map((one) => one.unmeasuredBecause) },
    answer,
  })
  const because = page.fields.unmeasured.getFieldList()
  // What was typed belongs to the pilot as it was then, even if the page was loaded anew meanwhile.
  const typed = (name: Guard, now: string) => String(page.fields[name].initialValue ?? now)
  const waiting = typed('waiting', props.waiting)
  const isPaused = waiting !== NOTHING_WAITS
  return (
    <PageForm page={page}>
      <DefaultButton />
      <input
        type="hidden"
        name="version"
        value={conflict ? conflict.version : typed('version', String(version))}
      />
      <input type="hidden" name="waiting" value={waiting} />
      {conflict && conflict.differences.length > 0 && (
        <OutcomeConflict differences={conflict.differences} names={indicators.map(({ name }) => name)} />
      )}
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
      {/* Nothing is kept over a draft from another device before its author has decided about it. */}
      {!isPaused && <DraftKeeper formId={page.form.id} target={path(locale, 'pilotEndDraft', { pilotId })} />}
      <FormActions {...(isPaused && { note: t('draft.paused') })}>
        <Button>{t('pilotEnd.submit')}</Button>
        {!isPaused && (
          <Button look="secondary" name="intent" value="keep">
            {t('draft.keep')}
          </Button>
        )}
      </FormActions>
    </PageForm>
  )
}

import { PILOT_TRANSITIONS, type PilotVerdict } from '~/domain/pilot/pilot'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { StepList } from '~/shell/step-list'
import { Button } from '~/ui/button'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { DateTimeField } from '~/ui/date-time-field'
import { FormActions } from '~/ui/form-actions'
import { TextareaField } from '~/ui/textarea-field'
import type { PilotStepInput } from '../schema'
import { dayText } from './calendar-day'
import { MeasureFields, ReachFields, type Recordable, type RecordName, recordDefaults } from './record-fields'

export type PilotStepName = PilotStepInput['step']
const STEPS: readonly PilotStepName[] = [
  ...(['submit', 'approve', 'return', 'recall', 'finish', 'stop', 'returnEnd', 'recallEnd'] as const),
  ...(['measure', 'reach', 'postpone', 'withdraw', 'discard'] as const),
]
/** Steps that can be taken back are a button, all others ask a second time. */
const LIGHT: readonly PilotStepName[] = ['submit', 'recall', 'recallEnd']
const GRAVE: readonly PilotStepName[] = ['return', 'returnEnd', 'stop', 'withdraw', 'discard']

export type PilotStepAnswer = FormAnswer & { step: PilotStepName | null }
type Props = {
  actions: readonly PilotVerdict[]
  version: number
  recordable: Recordable
  answer: PilotStepAnswer | undefined
}

/** The buttons of the management page; what is not possible now is shown with the reason. */
export function PilotSteps({ actions, answer, ...given }: Props) {
  const { t } = useLanguage()
  const steps = STEPS.filter((step) => step !== 'reach' || given.recordable.milestones.length > 0)
  return (
    <StepList
      title={t('pilotManage.actions')}
      steps={steps}
      verdicts={actions}
      labelOf={(step) => t(`pilotManage.${step}`)}
      reasonOf={(reason) => t(`pilotReason.${reason}`)}
      formOf={(step) => (
        <StepForm key={step} {...{ step, ...given }} answer={answer?.step === step ? answer : undefined} />
      )}
    />
  )
}

type StepProps = Omit<Props, 'actions' | 'answer'> & { step: PilotStepName; answer: FormAnswer | undefined }

function StepForm({ step, version, recordable, answer }: StepProps) {
  const { t, locale } = useLanguage()
  const { endsOn } = recordable
  const page = usePageForm<Record<'reason' | 'newEnd' | RecordName, string>>({
    id: `step-${step}`,
    prefix: 'pilotForm',
    defaultValue: recordDefaults(recordable),
    answer,
  })
  const label = t(`pilotManage.${step}`)
  const text = t(`pilotManage.${step}.text`)
  return (
    <PageForm page={page}>
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="version" value={version} />
      {LIGHT.includes(step) ? (
        <FormActions note={text}>
          <Button look={step === 'submit' ? 'primary' : 'secondary'}>{label}</Button>
        </FormActions>
      ) : (
        <ConfirmPanel
          tone={GRAVE.includes(step) ? 'grave' : 'good'}
          summary={label}
          confirmLabel={label}
          isOpen={answer !== undefined}
        >
          <p>{text}</p>
          {step === 'measure' && <MeasureFields page={page as never} {...recordable} />}
          {step === 'reach' && <ReachFields page={page as never} {...recordable} />}
          {step === 'postpone' && endsOn && (
            <p>{t('pilotManage.postpone.until', { date: dayText(locale, endsOn) })}</p>
          )}
          {step === 'postpone' && <DateTimeField {...page.field('newEnd')} kind="date" />}
          {'needsReason' in PILOT_TRANSITIONS[step] && (
            <TextareaField {...page.field('reason')} rows={4} lang="de" />
          )}
        </ConfirmPanel>
      )}
    </PageForm>
  )
}

import { CONSULTATION_TRANSITIONS, type ConsultationVerdict } from '~/domain/participation/consultation'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { StepList } from '~/shell/step-list'
import { Button } from '~/ui/button'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { DateTimeField } from '~/ui/date-time-field'
import { FormActions } from '~/ui/form-actions'
import { TextareaField } from '~/ui/textarea-field'
import type { ConsultationStep } from '../schema-consultation'

const STEPS: readonly ConsultationStep[] = [
  'submit',
  'approve',
  'return',
  'recall',
  'close',
  'extend',
  'withdraw',
]
/** Steps that can be taken back are a button, all others ask a second time. */
const LIGHT: readonly ConsultationStep[] = ['submit', 'recall']
const GOOD: readonly ConsultationStep[] = ['approve', 'close', 'extend']

export type ConsultationStepAnswer = FormAnswer & { step: ConsultationStep | null }
type Props = {
  actions: readonly ConsultationVerdict[]
  version: number
  answer: ConsultationStepAnswer | undefined
}

/** The buttons of the management page; what is not possible now is shown with the reason. */
export function ConsultationSteps({ actions, version, answer }: Props) {
  const { t } = useLanguage()
  return (
    <StepList
      title={t('consultationManage.actions')}
      steps={STEPS}
      verdicts={actions}
      labelOf={(step) => t(`consultationManage.${step}`)}
      reasonOf={(reason) => t(`consultationReason.${reason}`)}
      formOf={(step) => (
        <StepForm key={step} {...{ step, version }} answer={answer?.step === step ? answer : undefined} />
      )}
    />
  )
}

type StepProps = { step: ConsultationStep; version: number; answer: FormAnswer | undefined }

function StepForm({ step, version, answer }: StepProps) {
  const { t } = useLanguage()
  const page = usePageForm<Record<'step' | 'version' | 'reason' | 'newEnd', string>>({
    id: `step-${step}`,
    prefix: 'consultationForm',
    ...(step === 'close' && { labels: { reason: t('consultationForm.reason.close') } }),
    answer,
  })
  const needsReason = 'needsReason' in CONSULTATION_TRANSITIONS[step]
  const label = t(`consultationManage.${step}`)
  const text = t(`consultationManage.${step}.text`)
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
          tone={GOOD.includes(step) ? 'good' : 'grave'}
          summary={label}
          confirmLabel={label}
          isOpen={answer !== undefined}
        >
          <p>{text}</p>
          {step === 'extend' && <DateTimeField {...page.field('newEnd')} />}
          {needsReason && <TextareaField {...page.field('reason')} rows={step === 'close' ? 8 : 4} />}
        </ConfirmPanel>
      )}
    </PageForm>
  )
}

import { CONSULTATION_TRANSITIONS, type ConsultationVerdict } from '~/domain/participation/consultation'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { useSecondFactorRemedy } from '~/shell/second-factor-needed'
import { Button } from '~/ui/button'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { DateTimeField } from '~/ui/date-time-field'
import { DisabledAction } from '~/ui/disabled-action'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
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
  const remedy = useSecondFactorRemedy()
  const shown = STEPS.flatMap((step) => {
    const verdict = actions.find((one) => one.action === step)
    return verdict ? [{ step, verdict }] : []
  })
  if (shown.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('consultationManage.actions')}</Heading>
      {shown.map(({ step, verdict }) =>
        verdict.allowed ? (
          <StepForm key={step} {...{ step, version }} answer={answer?.step === step ? answer : undefined} />
        ) : (
          <DisabledAction
            key={step}
            id={`step-${step}`}
            label={t(`consultationManage.${step}`)}
            reason={t(`consultationReason.${verdict.reason}`)}
            remedy={verdict.reason === 'secondFactorMissing' ? remedy : undefined}
          />
        ),
      )}
    </>
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

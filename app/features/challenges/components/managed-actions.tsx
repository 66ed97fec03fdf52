import type { ActionVerdict } from '~/domain/challenge/available-actions'
import { CHALLENGE_TRANSITIONS } from '~/domain/challenge/lifecycle'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { useSecondFactorRemedy } from '~/shell/second-factor-needed'
import { Button } from '~/ui/button'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { DisabledAction } from '~/ui/disabled-action'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { TextareaField } from '~/ui/textarea-field'
import type { ManagedStep } from '../schema'

const STEPS: readonly ManagedStep[] = ['submit', 'approve', 'return', 'recall', 'withdraw', 'archive']
/** Steps that cannot be taken back ask a second time. */
const GRAVE: readonly ManagedStep[] = ['approve', 'return', 'withdraw', 'archive']

export type StepAnswer = FormAnswer & { step: ManagedStep | null }
type Props = { actions: readonly ActionVerdict[]; version: number; answer: StepAnswer | undefined }

/** The buttons of the management page; what is not possible now is shown with the reason. */
export function ManagedActions({ actions, version, answer }: Props) {
  const { t } = useLanguage()
  const remedy = useSecondFactorRemedy()
  const shown = STEPS.flatMap((step) => {
    const verdict = actions.find((one) => one.action === step)
    return verdict ? [{ step, verdict }] : []
  })
  if (shown.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('challengeManage.actions')}</Heading>
      {shown.map(({ step, verdict }) =>
        verdict.allowed ? (
          <StepForm key={step} {...{ step, version }} answer={answer?.step === step ? answer : undefined} />
        ) : (
          <DisabledAction
            key={step}
            id={`step-${step}`}
            label={t(`challengeManage.${step}`)}
            reason={t(`reason.${verdict.reason}`)}
            remedy={verdict.reason === 'secondFactorMissing' ? remedy : undefined}
          />
        ),
      )}
    </>
  )
}

type StepProps = { step: ManagedStep; version: number; answer: FormAnswer | undefined }

function StepForm({ step, version, answer }: StepProps) {
  const { t } = useLanguage()
  const page = usePageForm<Record<'step' | 'version' | 'reason' | 'outcome', string>>({
    id: `step-${step}`,
    prefix: 'challengeForm',
    answer,
  })
  const needsReason = 'needsReason' in CHALLENGE_TRANSITIONS[step]
  const needsOutcome = 'needsOutcome' in CHALLENGE_TRANSITIONS[step]
  const label = t(`challengeManage.${step}`)
  const text = t(`challengeManage.${step}.text`)
  return (
    <PageForm page={page}>
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="version" value={version} />
      {GRAVE.includes(step) ? (
        <ConfirmPanel
          tone={step === 'approve' ? 'good' : 'grave'}
          summary={label}
          confirmLabel={label}
          isOpen={answer !== undefined}
        >
          <p>{text}</p>
          {needsReason && <TextareaField {...page.field('reason')} rows={4} />}
          {needsOutcome && <TextareaField {...page.field('outcome')} rows={6} />}
        </ConfirmPanel>
      ) : (
        <FormActions note={text}>
          <Button look={step === 'submit' ? 'primary' : 'secondary'}>{label}</Button>
        </FormActions>
      )}
    </PageForm>
  )
}

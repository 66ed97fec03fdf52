import type { ActionVerdict } from '~/domain/challenge/available-actions'
import { CHALLENGE_TRANSITIONS } from '~/domain/challenge/lifecycle'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { StepList } from '~/shell/step-list'
import { Button } from '~/ui/button'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { FormActions } from '~/ui/form-actions'
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
  return (
    <StepList
      title={t('challengeManage.actions')}
      steps={STEPS}
      verdicts={actions}
      labelOf={(step) => t(`challengeManage.${step}`)}
      reasonOf={(reason) => t(`reason.${reason}`)}
      formOf={(step) => (
        <StepForm key={step} {...{ step, version }} answer={answer?.step === step ? answer : undefined} />
      )}
    />
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

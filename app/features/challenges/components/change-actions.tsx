import { CHANGE_TRANSITIONS } from '~/domain/challenge/change'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { useSecondFactorRemedy } from '~/shell/second-factor-needed'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { DisabledAction } from '~/ui/disabled-action'
import { Heading } from '~/ui/heading'
import { TextareaField } from '~/ui/textarea-field'
import type { OpenChange } from '../operations/view-change.server'
import type { ChangeStep } from '../schema-changes'

const STEPS: readonly ChangeStep[] = ['submit', 'apply', 'return', 'recall', 'discard']

export type ChangeStepAnswer = FormAnswer & { step?: ChangeStep }
type Props = { change: OpenChange; answer: ChangeStepAnswer | undefined }

/** The steps of a change; what is not possible now is shown with the reason. */
export function ChangeActions({ change, answer }: Props) {
  const { t } = useLanguage()
  const remedy = useSecondFactorRemedy()
  const shown = STEPS.flatMap((step) =>
    change.actions.filter((one) => one.action === step).map((one) => ({ step, ...one })),
  )
  if (shown.length === 0) return null
  return (
    <section>
      <Heading level={2}>{t('change.actions')}</Heading>
      {shown.map((verdict) =>
        verdict.allowed ? (
          <StepForm
            key={verdict.step}
            {...{ step: verdict.step, change }}
            answer={answer?.step === verdict.step ? answer : undefined}
          />
        ) : (
          <DisabledAction
            key={verdict.step}
            id={`change-${verdict.step}`}
            label={t(`change.step.${verdict.step}`)}
            reason={t(`reason.${verdict.reason}`)}
            remedy={verdict.reason === 'secondFactorMissing' ? remedy : undefined}
          />
        ),
      )}
    </section>
  )
}

type StepProps = { step: ChangeStep; change: OpenChange; answer: FormAnswer | undefined }

function StepForm({ step, change, answer }: StepProps) {
  const { t } = useLanguage()
  const page = usePageForm<{ step: string; reason: string }>({
    id: `change-${step}`,
    prefix: 'challengeForm',
    answer,
  })
  const label = t(`change.step.${step}`)
  return (
    <PageForm page={page}>
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="changeId" value={change.id} />
      <input type="hidden" name="changeVersion" value={change.version} />
      <ConfirmPanel
        tone={step === 'apply' || step === 'submit' ? 'good' : 'grave'}
        summary={label}
        confirmLabel={label}
        isOpen={answer !== undefined}
      >
        <p>{t(`change.step.${step}.text`)}</p>
        {'needsReason' in CHANGE_TRANSITIONS[step] && <TextareaField {...page.field('reason')} rows={4} />}
      </ConfirmPanel>
    </PageForm>
  )
}

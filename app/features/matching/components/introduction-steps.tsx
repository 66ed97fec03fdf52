import type { IntroductionStep } from '~/domain/matching/introduction'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { DisabledAction } from '~/ui/disabled-action'
import { TextareaField } from '~/ui/textarea-field'
import type { showIntroduction } from '../operations/show-introduction.server'

type Props = {
  shown: Pick<Awaited<ReturnType<typeof showIntroduction>>, 'steps' | 'agreeObjection'>
  answer: (FormAnswer & { step?: string }) | undefined
}

/** What this person can do with it now; what has to wait says why. */
export function IntroductionSteps({ shown: { steps, agreeObjection }, answer }: Props) {
  const { t } = useLanguage()
  return (
    <>
      {steps.map((step) =>
        step === 'agree' && agreeObjection !== null ? (
          <DisabledAction
            key={step}
            id="step-agree"
            label={t('introduction.step.agree')}
            reason={t(`reason.${agreeObjection}`)}
          />
        ) : (
          <Step key={step} step={step} answer={answer?.step === step ? answer : undefined} />
        ),
      )}
    </>
  )
}

function Step({ step, answer }: { step: IntroductionStep; answer: FormAnswer | undefined }) {
  const { t } = useLanguage()
  const page = usePageForm<{ reason: string }>({ id: `step-${step}`, prefix: 'introduction.field', answer })
  const label = t(`introduction.step.${step}`)
  return (
    <PageForm page={page}>
      <input type="hidden" name="step" value={step} />
      <ConfirmPanel
        summary={label}
        confirmLabel={label}
        tone={step === 'agree' ? 'good' : 'grave'}
        isOpen={answer !== undefined}
      >
        <p>{t(`introduction.step.${step}Text`)}</p>
        {step === 'decline' && <TextareaField {...page.field('reason', { optional: true })} rows={3} />}
      </ConfirmPanel>
    </PageForm>
  )
}

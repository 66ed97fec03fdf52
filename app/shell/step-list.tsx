import type { ReactNode } from 'react'
import { DisabledAction } from '~/ui/disabled-action'
import { Heading } from '~/ui/heading'
import { useSecondFactorRemedy } from './second-factor-needed'

type Verdict<Step extends string, Reason extends string> =
  | { action: Step; allowed: true }
  | { action: Step; allowed: false; reason: Reason }

type Props<Step extends string, Reason extends string> = {
  title: string
  /** in the order in which they are offered */
  steps: readonly Step[]
  verdicts: readonly Verdict<string, Reason>[]
  labelOf: (step: Step) => string
  reasonOf: (reason: Reason) => string
  formOf: (step: Step) => ReactNode
}

/** The steps that a thing can take next, each with its form; what is not possible now is shown with the reason. */
export function StepList<Step extends string, Reason extends string>({
  title,
  steps,
  verdicts,
  labelOf,
  reasonOf,
  formOf,
}: Props<Step, Reason>) {
  const remedy = useSecondFactorRemedy()
  const shown = steps.flatMap((step) => {
    const verdict = verdicts.find(({ action }) => action === step)
    return verdict ? [{ step, verdict }] : []
  })
  if (shown.length === 0) return null
  return (
    <>
      <Heading level={2}>{title}</Heading>
      {shown.map(({ step, verdict }) =>
        verdict.allowed ? (
          formOf(step)
        ) : (
          <DisabledAction
            key={step}
            id={`step-${step}`}
            label={labelOf(step)}
            reason={reasonOf(verdict.reason)}
            remedy={verdict.reason === 'secondFactorMissing' ? remedy : undefined}
          />
        ),
      )}
    </>
  )
}

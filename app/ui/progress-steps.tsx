import { Anchor } from './anchor'
import { Icon } from './icon'

export type ProgressStep = {
  key: string
  label: string
  state: 'done' | 'current' | 'open'
  /** The state in words, for screen readers. */
  stateText: string
  href?: string
}

/** The steps of a longer form, in order, with the place where the reader is. */
export function ProgressSteps({ label, steps }: { label: string; steps: readonly ProgressStep[] }) {
  return (
    <nav aria-label={label} className="ui-steps">
      <ol>
        {steps.map((step, index) => (
          <li
            key={step.key}
            data-state={step.state}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            <span className="ui-steps__mark" aria-hidden="true">
              {step.state === 'done' ? <Icon name="check" size="small" /> : index + 1}
            </span>
            <span className="ui-steps__label">
              {step.href ? <Anchor href={step.href}>{step.label}</Anchor> : step.label}
              <span className="sr-only"> ({step.stateText})</span>
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}

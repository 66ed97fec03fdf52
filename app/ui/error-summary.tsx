// biome-ignore-all lint/a11y/noAutofocus: without JavaScript this is the only way to bring the reader to the errors.
import { useEffect, useRef } from 'react'
import { Heading } from './heading'
import { Icon } from './icon'

export type SummaryError = {
  message: string /** Id of the field; absent for an error of the whole form. */
  fieldId?: string
}

type Props = {
  title: string
  errors: readonly SummaryError[] /** Changes with every attempt, so that the focus moves again. */
  attempt?: string | number
}

/** All errors of a form at its top, each leading to its field. Takes the focus when it appears. */
export function ErrorSummary({ title, errors, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt with the same errors has to be heard again.
  useEffect(() => {
    // The form library moves the focus to the first wrong field in the same turn: the summary comes after it.
    const frame = requestAnimationFrame(() => box.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [attempt])
  if (errors.length === 0) return null
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      autoFocus
      className="kern-alert kern-alert--danger ui-error-summary"
    >
      <div className="kern-alert__header">
        <Icon name="danger" size="large" />
        <Heading level={2} look="small">
          {title}
        </Heading>
      </div>
      <div className="kern-alert__body">
        <ul className="ui-error-summary__list">
          {errors.map((error) => (
            <li key={`${error.fieldId}-${error.message}`}>
              {error.fieldId ? <a href={`#${error.fieldId}`}>{error.message}</a> : error.message}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

import { FieldFrame } from './field-frame'
import { controlProps, type FieldProps, hasErrors } from './field-props'
import { joinClasses } from './join-classes'

type Props = FieldProps & {
  /** Local time without zone: `2026-11-24` or `2026-11-24T12:00`. The hint names the zone. */
  defaultValue?: string
  kind?: 'date' | 'datetime-local'
  min?: string
  max?: string
}

/** A day, or a day and time, by the browser's own control. */
export function DateTimeField({ kind = 'datetime-local', defaultValue, min, max, ...field }: Props) {
  return (
    <FieldFrame {...field}>
      <input
        {...controlProps(field)}
        {...{ type: kind, defaultValue, min, max }}
        className={joinClasses(
          'kern-form-input__input ui-control--date',
          hasErrors(field.errors) && 'kern-form-input__input--error',
        )}
      />
    </FieldFrame>
  )
}

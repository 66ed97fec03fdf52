import type { ReactNode } from 'react'
import { FieldError } from './field-error'
import { FieldLabel } from './field-label'
import { describedBy, type FieldProps, hasErrors } from './field-props'
import { Hint } from './hint'
import { joinClasses } from './join-classes'

type Props = Pick<FieldProps, 'id' | 'label' | 'hint' | 'errors' | 'optionalText'> & {
  /** A group of radio buttons carries what HTML cannot say on each of them: that the choice is wrong or missing. */
  role?: 'radiogroup'
  isRequired?: boolean
  /** Many short choices: in columns where there is room. */
  isWide?: boolean
  children: ReactNode
}

/** A fieldset around controls that answer one question together; the legend is that question. */
export function FieldGroup({ id, label, hint, errors, optionalText, children, ...rest }: Props) {
  const { role, isRequired, isWide = false } = rest
  const groupState = role && {
    role,
    'aria-required': isRequired || undefined,
    'aria-invalid': hasErrors(errors) || undefined,
  }
  return (
    <fieldset
      {...groupState}
      className={joinClasses(
        'kern-fieldset ui-field',
        isWide && 'ui-choices',
        hasErrors(errors) && 'kern-fieldset--error',
      )}
      aria-describedby={describedBy({ id, hint, errors })}
    >
      <legend className="kern-label">
        <FieldLabel label={label} optionalText={optionalText} />
      </legend>
      <Hint fieldId={id}>{hint}</Hint>
      <div className="kern-fieldset__body">{children}</div>
      <FieldError fieldId={id} errors={errors} />
    </fieldset>
  )
}

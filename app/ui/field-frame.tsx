import type { ReactNode } from 'react'
import { FieldError } from './field-error'
import { FieldLabel } from './field-label'
import { type FieldProps, hasErrors } from './field-props'
import { Hint } from './hint'
import { joinClasses } from './join-classes'

type Props = Pick<FieldProps, 'id' | 'label' | 'hint' | 'errors' | 'optionalText'> & { children: ReactNode }

/** Label, hint, control, errors: the same order around every single control. */
export function FieldFrame({ id, label, hint, errors, optionalText, children }: Props) {
  return (
    <div className={joinClasses('kern-form-input ui-field', hasErrors(errors) && 'kern-form-input--error')}>
      <label className="kern-label" htmlFor={id}>
        <FieldLabel label={label} optionalText={optionalText} />
      </label>
      <Hint fieldId={id}>{hint}</Hint>
      {children}
      <FieldError fieldId={id} errors={errors} />
    </div>
  )
}

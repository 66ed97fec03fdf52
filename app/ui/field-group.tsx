import type { ReactNode } from 'react'
import { FieldError } from './field-error'
import { FieldLabel } from './field-label'
import { describedBy, type FieldProps, hasErrors } from './field-props'
import { Hint } from './hint'
import { joinClasses } from './join-classes'

type Props = Pick<FieldProps, 'id' | 'label' | 'hint' | 'errors' | 'optionalText'> & { children: ReactNode }

/** A fieldset around controls that answer one question together; the legend is that question. */
export function FieldGroup({ id, label, hint, errors, optionalText, children }: Props) {
  return (
    <fieldset
      className={joinClasses('kern-fieldset ui-field', hasErrors(errors) && 'kern-fieldset--error')}
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

import { CheckRow } from './check-row'
import { FieldError } from './field-error'
import { type FieldProps, hasErrors } from './field-props'
import { joinClasses } from './join-classes'

type Props = Omit<FieldProps, 'isReadOnly'> & { value?: string; isChecked?: boolean }

/** A single yes or no, such as a consent. */
export function CheckboxField({ value = 'on', errors, ...field }: Props) {
  const isInvalid = hasErrors(errors)
  return (
    <div className={joinClasses('ui-field', isInvalid && 'ui-field--error')}>
      <CheckRow
        kind="checkbox"
        value={value}
        isInvalid={isInvalid}
        describedBy={isInvalid ? `${field.id}-error` : undefined}
        {...field}
      />
      <FieldError fieldId={field.id} errors={errors} />
    </div>
  )
}

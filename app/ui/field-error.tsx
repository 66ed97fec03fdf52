import { Icon } from './icon'

/** The errors of one field, below it. The field points here by aria-describedby. */
export function FieldError({ fieldId, errors = [] }: { fieldId: string; errors?: readonly string[] }) {
  if (errors.length === 0) return null
  return (
    <div id={`${fieldId}-error`} className="ui-field-error">
      {errors.map((error) => (
        <p key={error} className="kern-error">
          <Icon name="danger" />
          <span className="ui-field-error__text">{error}</span>
        </p>
      ))}
    </div>
  )
}

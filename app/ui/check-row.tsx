import { FieldLabel } from './field-label'
import { joinClasses } from './join-classes'

type Props = {
  kind: 'checkbox' | 'radio'
  id: string
  name: string
  value: string
  label: string
  hint?: string
  /** The language of the label where it is not the page's. */
  lang?: string | undefined
  optionalText?: string
  form?: string
  isChecked?: boolean
  isRequired?: boolean
  isInvalid?: boolean
  describedBy?: string
}

/** One box or dot with its label; the part that checkbox fields, groups and radio groups share. */
export function CheckRow({ kind, id, hint, label, optionalText, isInvalid, ...rest }: Props) {
  // The first option bears the id of its group, which may have a hint of its own.
  const hintId = `${id}-hint`
  const base = kind === 'checkbox' ? 'kern-form-check__checkbox' : 'kern-form-check__radio'
  const wrong = kind === 'checkbox' ? 'kern-form-check__checkbox--error' : 'kern-form-check__radio--error'
  return (
    <div className="kern-form-check">
      <input
        type={kind}
        id={id}
        name={rest.name}
        value={rest.value}
        form={rest.form}
        defaultChecked={rest.isChecked}
        required={rest.isRequired || undefined}
        aria-invalid={(kind === 'checkbox' && isInvalid) || undefined}
        aria-describedby={joinClasses(hint && hintId, rest.describedBy) || undefined}
        className={joinClasses(base, isInvalid && wrong)}
      />
      <div>
        <label className="kern-label" htmlFor={id} lang={rest.lang}>
          <FieldLabel label={label} optionalText={optionalText} />
        </label>
        {hint && (
          <p id={hintId} className="ui-check-hint">
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}

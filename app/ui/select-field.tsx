import { FieldFrame } from './field-frame'
import { controlProps, type FieldProps, hasErrors } from './field-props'
import { joinClasses } from './join-classes'

export type Option = {
  value: string
  label: string
  hint?: string
  /** The language of the label where it is not the page's. */
  lang?: string | undefined
}

type Props = Omit<FieldProps, 'isReadOnly'> & {
  options: readonly Option[]
  defaultValue?: string
  /** Text of the empty choice at the top; without it the first option is chosen. */
  emptyText?: string
}

/** One choice out of many; for up to seven use RadioGroup. */
export function SelectField({ options, defaultValue, emptyText, ...field }: Props) {
  return (
    <FieldFrame {...field}>
      <div className="kern-form-input__select-wrapper ui-select">
        <select
          {...controlProps(field)}
          defaultValue={defaultValue}
          className={joinClasses(
            'kern-form-input__select',
            hasErrors(field.errors) && 'kern-form-input__select--error',
          )}
        >
          {emptyText !== undefined && <option value="">{emptyText}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </FieldFrame>
  )
}

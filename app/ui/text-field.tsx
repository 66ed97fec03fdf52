import type { InputHTMLAttributes } from 'react'
import { FieldFrame } from './field-frame'
import { controlProps, type FieldProps, hasErrors } from './field-props'
import { joinClasses } from './join-classes'

const WIDTHS = { full: '', half: 'ui-control--half', short: 'ui-control--short' } as const

type Props = FieldProps &
  Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'defaultValue' | 'autoComplete' | 'inputMode' | 'spellCheck' | 'lang'
  > & {
    type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url' | 'number'
    width?: keyof typeof WIDTHS
    /** Values that the browser offers while something is typed; others may be typed all the same. */
    suggestions?: readonly string[]
  }

/** One line of text. */
export function TextField({
  type = 'text',
  width = 'full',
  defaultValue,
  autoComplete,
  inputMode,
  spellCheck,
  lang,
  suggestions,
  ...field
}: Props) {
  return (
    <FieldFrame {...field}>
      <input
        {...controlProps(field)}
        {...{ type, defaultValue, autoComplete, inputMode, spellCheck, lang }}
        list={suggestions && `${field.id}-suggestions`}
        className={joinClasses(
          'kern-form-input__input',
          hasErrors(field.errors) && 'kern-form-input__input--error',
          WIDTHS[width],
        )}
      />
      {suggestions && (
        <datalist id={`${field.id}-suggestions`}>
          {suggestions.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
    </FieldFrame>
  )
}

import { CheckRow } from './check-row'
import { FieldGroup } from './field-group'
import { type FieldProps, hasErrors } from './field-props'
import { optionId } from './option-id'
import type { Option } from './select-field'

type Props = Omit<FieldProps, 'isReadOnly'> & { options: readonly Option[]; defaultValue?: string }

/** One choice out of a few, all of them visible. */
export function RadioGroup({ options, defaultValue, name, form, isRequired, ...field }: Props) {
  return (
    <FieldGroup role="radiogroup" isRequired={isRequired} {...field}>
      {options.map((option, index) => (
        <CheckRow
          key={option.value}
          kind="radio"
          id={optionId(field.id, index)}
          {...{ name, form, isRequired, ...option }}
          isChecked={option.value === defaultValue}
          isInvalid={hasErrors(field.errors)}
        />
      ))}
    </FieldGroup>
  )
}

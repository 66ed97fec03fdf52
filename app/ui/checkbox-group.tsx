import { CheckRow } from './check-row'
import { FieldGroup } from './field-group'
import { type FieldProps, hasErrors } from './field-props'
import { optionId } from './option-id'
import type { Option } from './select-field'

type Props = Omit<FieldProps, 'isReadOnly' | 'isRequired'> & {
  options: readonly Option[]
  defaultValues?: readonly string[]
}

/** From so many choices on they stand in columns. */
const MANY = 5

/** Any number of choices. "At least one" has no attribute in HTML: the server says it, the hint announces it. */
export function CheckboxGroup({ options, defaultValues = [], name, form, ...field }: Props) {
  return (
    <FieldGroup {...field} isWide={options.length > MANY}>
      {options.map((option, index) => (
        <CheckRow
          key={option.value}
          kind="checkbox"
          id={optionId(field.id, index)}
          {...{ name, form, ...option }}
          isChecked={defaultValues.includes(option.value)}
          isInvalid={hasErrors(field.errors)}
        />
      ))}
    </FieldGroup>
  )
}

import { FieldFrame } from './field-frame'
import { controlProps, type FieldProps, hasErrors } from './field-props'
import { joinClasses } from './join-classes'

type Props = FieldProps & { defaultValue?: string /** Sign after the field, such as "€". */; unit: string }

/** An amount. A text control, because number controls lose decimal commas; the server reads the amount. */
export function MoneyField({ defaultValue, unit, ...field }: Props) {
  const unitId = `${field.id}-unit`
  return (
    <FieldFrame {...field}>
      <div className="ui-money">
        <input
          {...controlProps(field, unitId)}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={defaultValue}
          className={joinClasses(
            'kern-form-input__input',
            hasErrors(field.errors) && 'kern-form-input__input--error',
          )}
        />
        <span id={unitId}>{unit}</span>
      </div>
    </FieldFrame>
  )
}

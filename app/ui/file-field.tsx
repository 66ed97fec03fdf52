import { FieldFrame } from './field-frame'
import { controlProps, type FieldProps, hasErrors } from './field-props'
import { joinClasses } from './join-classes'

type Props = FieldProps & {
  /** What the browser's dialogue offers first; the server looks at the content all the same. */
  accept: string
  hasSeveral?: boolean
}

/** Chooses files. What was chosen cannot be filled in again by a page: browsers do not let it. */
export function FileField({ accept, hasSeveral, ...field }: Props) {
  return (
    <FieldFrame {...field}>
      <input
        {...controlProps(field)}
        type="file"
        accept={accept}
        multiple={hasSeveral}
        className={joinClasses(
          'kern-form-input__input',
          hasErrors(field.errors) && 'kern-form-input__input--error',
        )}
      />
    </FieldFrame>
  )
}

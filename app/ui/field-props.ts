/** What every field takes. Ids of hint and error follow conform's (`<id>-description`, `<id>-error`). */
export type FieldProps = {
  id: string
  name: string
  label: string
  hint?: string
  errors?: readonly string[]
  isRequired?: boolean
  /** Said after the label of a field that may stay empty. */
  optionalText?: string
  /** Id of the form, where the field stands outside of it. */
  form?: string
  isReadOnly?: boolean
}

/** The fields of a form library's metadata that we read; structurally, so that this folder knows no library. */
type FieldMetadata = {
  id: string
  name: string
  formId: string
  required?: boolean | undefined
  initialValue?: unknown
  errors?: string[] | undefined
}

/** Turns a form library's field metadata into the props of a field; the caller adds label and hint. */
export function fromMetadata(field: FieldMetadata) {
  return {
    id: field.id,
    name: field.name,
    form: field.formId,
    isRequired: field.required,
    errors: field.errors,
    defaultValue: typeof field.initialValue === 'string' ? field.initialValue : undefined,
  }
}

/** True where the field has at least one error. */
export function hasErrors(errors: readonly string[] | undefined): boolean {
  return errors !== undefined && errors.length > 0
}

/** Ids of hint and errors, in the order in which they should be heard. */
export function describedBy(
  { id, hint, errors }: Pick<FieldProps, 'id' | 'hint' | 'errors'>,
  ...more: string[]
) {
  const ids = [hint && `${id}-description`, ...more, hasErrors(errors) && `${id}-error`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** The attributes that every native control of a field carries. */
export function controlProps(field: FieldProps, ...moreDescriptions: string[]) {
  return {
    id: field.id,
    name: field.name,
    form: field.form,
    required: field.isRequired || undefined,
    readOnly: field.isReadOnly || undefined,
    'aria-invalid': hasErrors(field.errors) || undefined,
    'aria-describedby': describedBy(field, ...moreDescriptions),
  }
}

import type { ReactNode } from 'react'
import { Button } from './button'
import { FieldGroup } from './field-group'
import type { FieldProps } from './field-props'
import { joinClasses } from './join-classes'
import { TextField } from './text-field'

/** A submit button that asks the server for one row more or less; works without JavaScript. */
export type IntentButton = {
  label: string
  name: string
  value: string
  form?: string
  formNoValidate?: boolean
}

export type ListRow = {
  key: string
  /** Names the row, such as its number, for everybody and for the button that removes it. */
  legend: string
  /** The same in a sign or two, for rows that are one line. */
  mark?: string
  fields: readonly (FieldProps & { defaultValue?: string; inputMode?: 'numeric' })[]
  /** Fields of the row that are more than one line of text. */
  more?: ReactNode
  removeButton?: IntentButton
}

type Props = Pick<FieldProps, 'id' | 'label' | 'hint' | 'errors' | 'optionalText'> & {
  /** The caller adds the empty rows to fill in; empty rows are dropped on the server. */
  rows: readonly ListRow[]
  addButton?: IntentButton
  /** `line`: each row is one line where there is room, labelled once above all of them. */
  look?: 'card' | 'line'
}

/** Rows of fields that belong together, as many as needed. */
export function ListField({ rows, addButton, look = 'card', ...field }: Props) {
  return (
    <FieldGroup {...field}>
      {rows.length > 0 && (
        // An error about the rows as a whole leads here; one about a single field leads to that field.
        <ol
          id={field.id}
          tabIndex={-1}
          className={joinClasses('ui-list-field', look === 'line' && 'ui-list-field--line')}
        >
          {rows.map((row) => (
            <li key={row.key}>
              <fieldset className="ui-list-field__row">
                <legend className="ui-list-field__legend">{row.legend}</legend>
                {look === 'line' && (
                  <span className="ui-list-field__mark" aria-hidden="true">
                    {row.mark}
                  </span>
                )}
                {row.fields.map((cell) => (
                  <TextField key={cell.name} {...cell} />
                ))}
                {row.more}
                {row.removeButton && <IntentSubmit look="tertiary" icon="delete" button={row.removeButton} />}
              </fieldset>
            </li>
          ))}
        </ol>
      )}
      {addButton && <IntentSubmit look="secondary" icon="add" button={addButton} />}
    </FieldGroup>
  )
}

type SubmitProps = { button: IntentButton; look: 'secondary' | 'tertiary'; icon: 'add' | 'delete' }

function IntentSubmit({ button: { label, formNoValidate = true, ...attributes }, look, icon }: SubmitProps) {
  return (
    <Button look={look} icon={icon} formNoValidate={formNoValidate} {...attributes}>
      {label}
    </Button>
  )
}

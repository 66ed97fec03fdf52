import type { ReactNode } from 'react'

type Props = { children: ReactNode; note?: string }

/** The buttons of a form: the main one first, one below the other on a phone. */
export function FormActions({ children, note }: Props) {
  return (
    <div className="ui-form-actions">
      <div className="ui-form-actions__buttons">{children}</div>
      {note && <p className="ui-form-actions__note">{note}</p>}
    </div>
  )
}

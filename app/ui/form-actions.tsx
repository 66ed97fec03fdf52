import type { ReactNode } from 'react'
import { joinClasses } from './join-classes'

type Props = {
  children: ReactNode
  note?: string
  /** In long forms the buttons stay in sight at the lower edge. */
  isSticky?: boolean
}

/** The buttons of a form: the main one first, one below the other on a phone. */
export function FormActions({ children, note, isSticky = false }: Props) {
  return (
    <div className={joinClasses('ui-form-actions', isSticky && 'ui-form-actions--sticky')}>
      <div className="ui-form-actions__buttons">{children}</div>
      {note && <p className="ui-form-actions__note">{note}</p>}
    </div>
  )
}

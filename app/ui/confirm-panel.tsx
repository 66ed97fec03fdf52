import type { ReactNode } from 'react'
import { Button } from './button'

type Props = {
  summary: string
  /** What will happen, and fields such as a reason. */
  children: ReactNode
  confirmLabel: string
  name?: string
  value?: string
  /** Open where the server answers with errors in the fields within. */
  isOpen?: boolean
}

/** A second look before a step that cannot be taken back: unfold, read, then confirm. Stands inside a form. */
export function ConfirmPanel({ summary, children, confirmLabel, name, value, isOpen = false }: Props) {
  return (
    <details className="ui-confirm" open={isOpen || undefined}>
      <summary className="ui-confirm__summary">{summary}</summary>
      <div className="ui-confirm__body">
        {children}
        <Button look="danger" name={name} value={value}>
          {confirmLabel}
        </Button>
      </div>
    </details>
  )
}

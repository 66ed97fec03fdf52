import type { ReactNode } from 'react'
import { Button } from './button'
import { joinClasses } from './join-classes'

type Props = {
  summary: string
  /** What will happen, and fields such as a reason. */
  children: ReactNode
  confirmLabel: string
  name?: string
  value?: string
  /** Open where the server answers with errors in the fields within. */
  isOpen?: boolean
  /** `good` for a step that people hope for, though it cannot be taken back either. */
  tone?: 'grave' | 'good'
}

/** A second look before a step that cannot be taken back: unfold, read, then confirm. Stands inside a form. */
export function ConfirmPanel({ summary, children, confirmLabel, isOpen = false, ...rest }: Props) {
  const { tone = 'grave', name, value } = rest
  return (
    <details
      className={joinClasses('ui-confirm', tone === 'good' && 'ui-confirm--good')}
      open={isOpen || undefined}
    >
      <summary className="ui-confirm__summary">{summary}</summary>
      <div className="ui-confirm__body">
        {children}
        <Button look={tone === 'good' ? 'primary' : 'danger'} name={name} value={value}>
          {confirmLabel}
        </Button>
      </div>
    </details>
  )
}

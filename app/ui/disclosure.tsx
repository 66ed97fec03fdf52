import type { ReactNode } from 'react'

type Props = { summary: string; children: ReactNode; isOpen?: boolean }

/** KERN's accordion: more about something for those who want it. */
export function Disclosure({ summary, children, isOpen = false }: Props) {
  return (
    <details className="kern-accordion" open={isOpen || undefined}>
      <summary className="kern-accordion__header">
        <span className="kern-title">{summary}</span>
      </summary>
      <div className="kern-accordion__body">{children}</div>
    </details>
  )
}

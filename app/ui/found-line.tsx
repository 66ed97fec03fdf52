import type { ReactNode } from 'react'

/** How much was found and, at the other end of the line, in which order. */
export function FoundLine({ children }: { children: ReactNode }) {
  return <div className="ui-found-line">{children}</div>
}

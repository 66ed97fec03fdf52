import type { ReactNode } from 'react'

/** The place on the management page where the opening of the proposals stands once the deadline is over. */
export function OpeningSlot({ children }: { children?: ReactNode }) {
  return children ? <section id="oeffnung">{children}</section> : null
}

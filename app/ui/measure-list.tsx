import type { ReactNode } from 'react'

/** Pictures of measures beside each other, each in an `li`. */
export function MeasureList({ children }: { children: ReactNode }) {
  return <ul className="ui-measures">{children}</ul>
}

import type { ReactNode } from 'react'

/** The fields of a filter side by side, as many in a row as there is room for. */
export function FilterGrid({ children }: { children: ReactNode }) {
  return <div className="ui-filter-grid">{children}</div>
}

import type { ReactNode } from 'react'

/** A table whose columns are of one width, since none of what stands in them weighs more than another one. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className="ui-columns">{children}</div>
}

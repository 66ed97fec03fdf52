import type { ReactNode } from 'react'

/** Things below each other at the page's usual distance. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className="ui-stack">{children}</div>
}

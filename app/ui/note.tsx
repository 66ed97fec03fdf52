import type { ReactNode } from 'react'

/** A remark beside the matter: small and quiet. */
export function Note({ children }: { children: ReactNode }) {
  return <p className="ui-note">{children}</p>
}

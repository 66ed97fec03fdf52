import type { ReactNode } from 'react'
import { joinClasses } from './join-classes'

/** Small things in a row that wraps: badges, or buttons with `isWide`. */
export function Cluster({ isWide = false, children }: { isWide?: boolean; children: ReactNode }) {
  return <div className={joinClasses('ui-cluster', isWide && 'ui-cluster--wide')}>{children}</div>
}

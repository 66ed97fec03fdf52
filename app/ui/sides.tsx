import type { ReactNode } from 'react'

/** Two things of the same weight beside each other where there is room, and below each other on a phone. */
export function Sides({ first, second }: { first: ReactNode; second: ReactNode }) {
  return (
    <div className="ui-sides">
      <div className="ui-stack ui-sides__first">{first}</div>
      <div className="ui-stack">{second}</div>
    </div>
  )
}

import type { ReactNode } from 'react'

/** Two thirds for the text, one third for what accompanies it; below each other on a phone. */
export function Split({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className="ui-split">
      <div className="ui-stack">{children}</div>
      <div className="ui-stack">{aside}</div>
    </div>
  )
}

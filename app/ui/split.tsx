import type { ReactNode } from 'react'
import { joinClasses } from './join-classes'

type Props = {
  children: ReactNode
  aside: ReactNode
  /** The text needs the whole width: what accompanies it stands below, side by side. */
  isWide?: boolean
}

/** Two thirds for the text, one third for what accompanies it; below each other on a phone. */
export function Split({ children, aside, isWide = false }: Props) {
  return (
    <div className={joinClasses('ui-split', isWide && 'ui-split--wide')}>
      <div className="ui-stack">{children}</div>
      <div className="ui-stack">{aside}</div>
    </div>
  )
}

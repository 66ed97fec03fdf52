import type { ReactNode } from 'react'
import { BridgeMark } from './bridge-mark'
import { Heading } from './heading'

type Props = { title: string; level?: 2 | 3; children: ReactNode; action?: ReactNode }

/** Says that there is nothing yet, what that means and what to do about it. */
export function EmptyState({ title, level = 2, children, action }: Props) {
  return (
    <div className="ui-empty">
      <BridgeMark />
      <Heading level={level} look="medium">
        {title}
      </Heading>
      <div className="ui-empty__text">{children}</div>
      {action}
    </div>
  )
}

import type { ReactNode } from 'react'
import { Heading } from './heading'
import { joinClasses } from './join-classes'

type Props = {
  title: string
  /** The reader has to act: the strong edge; otherwise it is there to know. */
  isActive?: boolean
  children: ReactNode
}

/** What a page says first: where things stand and what comes next. */
export function Callout({ title, isActive = false, children }: Props) {
  return (
    <div className={joinClasses('ui-callout', isActive && 'ui-callout--active')}>
      <Heading level={2} look="medium">
        {title}
      </Heading>
      {children}
    </div>
  )
}

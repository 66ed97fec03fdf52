import type { ReactNode } from 'react'
import { Heading } from './heading'

type Props = {
  level?: 1 | 2 | 3
  look?: 'display' | 'xLarge' | 'large'
  preline?: ReactNode
  title: string
  lead?: ReactNode
  id?: string
}

/** Headline with a line above it (what kind of thing this is) and a lead below it. */
export function HeadlineGroup({ level = 1, look, preline, title, lead, id }: Props) {
  return (
    <hgroup className="ui-headline-group">
      {preline && <p className="ui-preline">{preline}</p>}
      <Heading level={level} look={look} id={id}>
        {title}
      </Heading>
      {lead && <p className="ui-lead">{lead}</p>}
    </hgroup>
  )
}

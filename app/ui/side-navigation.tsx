import type { ReactNode } from 'react'
import { Heading } from './heading'

type Props = { id: string; title: string; children: ReactNode }

/** Ways on beside the matter of a page: buttons first, then a list of links. */
export function SideNavigation({ id, title, children }: Props) {
  return (
    <nav aria-labelledby={id} className="ui-side-navigation">
      <Heading level={2} look="medium" id={id}>
        {title}
      </Heading>
      {children}
    </nav>
  )
}

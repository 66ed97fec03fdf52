import type { ReactNode } from 'react'
import { joinClasses } from './join-classes'

const LOOKS = {
  display: 'kern-heading-display',
  xLarge: 'kern-heading-x-large',
  large: 'kern-heading-large',
  medium: 'kern-heading-medium',
  small: 'kern-heading-small',
} as const

type Props = {
  level: 1 | 2 | 3 | 4
  look?: keyof typeof LOOKS
  id?: string
  /** For headings that receive the focus by a jump. */
  tabIndex?: -1
  children: ReactNode
}

const USUAL = { 1: 'xLarge', 2: 'large', 3: 'medium', 4: 'small' } as const

/** A heading: `level` is the outline, `look` the size, so that neither bends the other. */
export function Heading({ level, look = USUAL[level], children, ...rest }: Props) {
  const Tag = `h${level}` as const
  return (
    <Tag className={joinClasses('ui-heading', LOOKS[look])} {...rest}>
      {children}
    </Tag>
  )
}

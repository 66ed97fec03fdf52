import { Children, type ReactNode } from 'react'
import { joinClasses } from './join-classes'

const COLUMNS = { 1: '', 2: 'md:grid-cols-2', 3: 'md:grid-cols-2 xl:grid-cols-3' } as const

type Props = { label?: string; columns?: keyof typeof COLUMNS; children: ReactNode }

/** Cards as a list, so that screen readers say how many there are. */
export function CardList({ label, columns = 2, children }: Props) {
  return (
    <ul aria-label={label} className={joinClasses('ui-card-list', COLUMNS[columns])}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </ul>
  )
}

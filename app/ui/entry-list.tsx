import { Children, type ReactNode } from 'react'

/** Entries below each other with a line between, as a list, so that screen readers say how many there are. */
export function EntryList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className="ui-entries" aria-label={label}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </ul>
  )
}

/** One of them, named by a heading within. */
export function Entry({ id, labelledBy, children }: { id: string; labelledBy: string; children: ReactNode }) {
  return (
    <article id={id} className="ui-entry" aria-labelledby={labelledBy}>
      {children}
    </article>
  )
}

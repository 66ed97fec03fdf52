import type { ReactNode } from 'react'

/** KERN's Kopfzeile: the thin bar at the very top that says whose service this is. */
export function StateBar({ text, emblem }: { text: string; emblem?: ReactNode }) {
  return (
    <div className="kern-kopfzeile">
      <div className="ui-container kern-kopfzeile__content">
        {emblem && (
          <span className="kern-kopfzeile__flagge" aria-hidden="true">
            {emblem}
          </span>
        )}
        <span className="kern-kopfzeile__label">{text}</span>
      </div>
    </div>
  )
}

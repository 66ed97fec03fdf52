import type { ReactNode } from 'react'
import { joinClasses } from './join-classes'

type Props = { width?: 'page' | 'reading'; tinted?: boolean; children: ReactNode }

/** A band of the page: as wide as the page or as wide as a text reads well; tinted to set it apart. */
export function Container({ width = 'page', tinted = false, children }: Props) {
  return (
    <div className={joinClasses('ui-band', tinted && 'ui-band--tinted')}>
      <div className="ui-container">
        <div className={joinClasses('ui-stack', width === 'reading' && 'ui-reading')}>{children}</div>
      </div>
    </div>
  )
}

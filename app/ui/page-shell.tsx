import type { ReactNode } from 'react'
import { SkipLink } from './skip-link'

const MAIN_ID = 'inhalt'

type Props = {
  skipLabel: string
  stateBar?: ReactNode
  /** A notice for the whole site, such as the mark of a demonstration. */
  banner?: ReactNode
  /** What the platform's team has to say on every page, for a while. */
  notices?: ReactNode
  header: ReactNode
  footer: ReactNode
  children: ReactNode
}

/** The frame of every page: skip link, the state's bar, notice, header, main part, footer. */
export function PageShell({ skipLabel, stateBar, banner, notices, header, footer, children }: Props) {
  return (
    <div className="ui-page">
      <SkipLink targetId={MAIN_ID} label={skipLabel} />
      <header>
        {stateBar}
        {banner && (
          <div className="ui-banner">
            <p className="ui-container">{banner}</p>
          </div>
        )}
        {notices}
        {header}
      </header>
      <main id={MAIN_ID} tabIndex={-1} className="ui-main">
        {children}
      </main>
      {footer}
    </div>
  )
}

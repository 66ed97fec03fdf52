import type { ReactNode } from 'react'

/** One thing at a time to decide about: how far one is, what is asked, large buttons. */
export function ChoiceCard({ children }: { children: ReactNode }) {
  return <div className="ui-choice">{children}</div>
}

/** What is asked now. A screen reader hears it as a whole when the next one comes, wherever the focus is. */
export function ChoiceAsked({ children }: { children: ReactNode }) {
  return (
    <div aria-live="polite" aria-atomic="true" className="ui-choice__asked">
      {children}
    </div>
  )
}

/** The sentence itself. */
export function ChoiceText({ lang, children }: { lang?: string; children: ReactNode }) {
  return (
    <p className="ui-choice__text" lang={lang}>
      {children}
    </p>
  )
}

/** Large buttons beside each other, below each other on a phone. Stands inside a form. */
export function ChoiceButtons({ children }: { children: ReactNode }) {
  return <div className="ui-choice__buttons">{children}</div>
}

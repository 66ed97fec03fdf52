import { type ReactNode, useEffect, useState } from 'react'
import { Anchor } from './anchor'
import { Button } from './button'

type Props = {
  brand: string
  claim: string
  back: { href: string; label: string }
  /** how to print without a button */
  hint: string
  buttonLabel: string
  barLabel: string
  children: ReactNode
}

/** A page as a sheet of A4 paper. The bar on top is for the screen; its button comes with JavaScript. */
export function PrintSheet({ brand, claim, back, hint, buttonLabel, barLabel, children }: Props) {
  return (
    <div className="ui-print">
      <nav aria-label={barLabel} className="ui-print__bar">
        <Anchor href={back.href}>{back.label}</Anchor>
        <PrintButton label={buttonLabel} hint={hint} />
      </nav>
      <main className="ui-stack">
        <p className="ui-print__brand">
          <strong>{brand}</strong> {claim}
        </p>
        {children}
      </main>
    </div>
  )
}

/** What holds for the whole site stands above a sheet too, and is printed with it. */
export function SheetBanner({ children }: { children: ReactNode }) {
  return (
    <header className="ui-banner">
      <p className="ui-container">{children}</p>
    </header>
  )
}

function PrintButton({ label, hint }: { label: string; hint: string }) {
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  if (!isReady) return <span>{hint}</span>
  return (
    <Button type="button" look="secondary" onClick={() => window.print()}>
      {label}
    </Button>
  )
}

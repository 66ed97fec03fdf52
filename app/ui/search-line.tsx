import type { FormEventHandler, ReactNode } from 'react'

/** A large field with its button beside it, below it on a phone. */
export function SearchLine({ onInput, children }: { onInput?: FormEventHandler; children: ReactNode }) {
  return (
    <div className="ui-search-line" onInput={onInput}>
      {children}
    </div>
  )
}

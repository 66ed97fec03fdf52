import type { ReactNode } from 'react'

/** Text for screen readers only. Not KERN's own class: that one turns a button around it into an icon button. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>
}

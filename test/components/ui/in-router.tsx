import type { ReactNode } from 'react'
import { StaticRouter } from 'react-router-dom/server'

/** The parts as they stand inside the app: with a router around them. */
export function InRouter({ children }: { children: ReactNode }) {
  return <StaticRouter location="/">{children}</StaticRouter>
}

import { Link, useInRouterContext } from '@remix-run/react'
import type { AnchorHTMLAttributes } from 'react'

const OTHER_PLACE = /^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i

export type AnchorProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  href: string
  /** Files and feeds are no pages: the browser has to ask the server itself. */
  reloadDocument?: boolean
  /** Links that only change what the page shows leave the reader where they are. */
  preventScrollReset?: boolean
}

/** A plain link. Pages of this site go through the router; other addresses and jumps within a page do not. */
export function Anchor({ href, reloadDocument, preventScrollReset, children, ...rest }: AnchorProps) {
  const isInRouter = useInRouterContext()
  if (!isInRouter || OTHER_PLACE.test(href)) {
    return (
      <a href={href} {...rest}>
        {children}
      </a>
    )
  }
  return (
    <Link to={href} reloadDocument={reloadDocument} preventScrollReset={preventScrollReset} {...rest}>
      {children}
    </Link>
  )
}

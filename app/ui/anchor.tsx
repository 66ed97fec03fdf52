import { Link, useInRouterContext } from '@remix-run/react'
import type { AnchorHTMLAttributes } from 'react'

const OTHER_PLACE = /^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i

export type AnchorProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  href: string
  /** Files and feeds are no pages: the browser has to ask the server itself. */
  reloadDocument?: boolean
}

/** A plain link. Pages of this site go through the router; other addresses and jumps within a page do not. */
export function Anchor({ href, reloadDocument, children, ...rest }: AnchorProps) {
  const isInRouter = useInRouterContext()
  if (!isInRouter || OTHER_PLACE.test(href)) {
    return (
      <a href={href} {...rest}>
        {children}
      </a>
    )
  }
  return (
    <Link to={href} reloadDocument={reloadDocument} {...rest}>
      {children}
    </Link>
  )
}

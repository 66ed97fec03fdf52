import { ButtonLink } from './button-link'

type Props = {
  label: string
  previous?: { href: string; label: string }
  next?: { href: string; label: string }
  status?: string
}

/** Forwards and backwards through a list that is read by key, so there are no page numbers. */
export function Pagination({ label, previous, next, status }: Props) {
  if (!previous && !next) return null
  return (
    <nav aria-label={label} className="ui-pagination">
      {previous && (
        <ButtonLink href={previous.href} look="secondary" icon="back" rel="prev">
          {previous.label}
        </ButtonLink>
      )}
      {status && <p className="ui-pagination__status">{status}</p>}
      {next && (
        <ButtonLink href={next.href} look="secondary" rel="next">
          {next.label}
        </ButtonLink>
      )}
    </nav>
  )
}

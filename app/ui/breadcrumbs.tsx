import { Anchor } from './anchor'

type Props = { label: string; items: readonly { href: string; label: string }[]; current: string }

/** The way from the start page to here; the last step is this page and no link. */
export function Breadcrumbs({ label, items, current }: Props) {
  return (
    <nav aria-label={label} className="ui-breadcrumbs">
      <ol>
        {items.map((item) => (
          <li key={item.href}>
            <Anchor href={item.href}>{item.label}</Anchor>
          </li>
        ))}
        <li>
          <span aria-current="page">{current}</span>
        </li>
      </ol>
    </nav>
  )
}

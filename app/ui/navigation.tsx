import { Anchor } from './anchor'
import { Icon } from './icon'

export type NavigationItem = {
  href: string
  label: string
  /** `page`: exactly this page; `section`: a page below it. */
  current?: 'page' | 'section'
}

type Props = { label: string; menuLabel: string; items: readonly NavigationItem[] }

function NavigationList({ items }: { items: readonly NavigationItem[] }) {
  return (
    <ul className="ui-navigation__list">
      {items.map((item) => (
        <li key={item.href}>
          <Anchor
            href={item.href}
            className="ui-navigation__link"
            aria-current={item.current === 'section' ? 'true' : item.current}
          >
            {item.label}
          </Anchor>
        </li>
      ))}
    </ul>
  )
}

/** The main navigation as a row; hidden on a phone, where NavigationMenu takes its place. */
export function NavigationRow({ label, items }: Omit<Props, 'menuLabel'>) {
  return (
    <nav aria-label={label} className="ui-navigation ui-navigation--row">
      <NavigationList items={items} />
    </nav>
  )
}

/** The same navigation for a phone: a native disclosure, so it opens without JavaScript. */
export function NavigationMenu({ label, menuLabel, items }: Props) {
  return (
    <details className="ui-navigation-menu" key={items.find((item) => item.current)?.href}>
      <summary className="ui-navigation-menu__summary">
        <Icon name="menu" />
        <span>{menuLabel}</span>
      </summary>
      <nav aria-label={label} className="ui-navigation">
        <NavigationList items={items} />
      </nav>
    </details>
  )
}

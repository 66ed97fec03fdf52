import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

type Props = { label: string; icon?: IconName; children: ReactNode }

/** A small disclosure for an account or a language; children are list items. No ARIA menu: these are links. */
export function Menu({ label, icon, children }: Props) {
  return (
    <details className="ui-menu">
      <summary className="ui-menu__summary">
        {icon && <Icon name={icon} />}
        <span className="ui-menu__label">{label}</span>
        <Icon name="down" size="small" />
      </summary>
      <ul className="ui-menu__list">{children}</ul>
    </details>
  )
}

import type { ReactNode } from 'react'
import { Anchor } from './anchor'

type Props = {
  groups: readonly { title: string; links: readonly { href: string; label: string }[] }[]
  children?: ReactNode
}

/** Groups of links and, below a line, what the caller hands in (publisher, source code, licence). */
export function SiteFooter({ groups, children }: Props) {
  return (
    <footer className="ui-footer">
      <div className="ui-container ui-footer__groups">
        {groups.map((group) => (
          <section key={group.title}>
            <h2 className="ui-footer__title">{group.title}</h2>
            <ul className="ui-footer__links">
              {group.links.map((link) => (
                <li key={link.href}>
                  <Anchor href={link.href}>{link.label}</Anchor>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {children && <div className="ui-container ui-footer__note">{children}</div>}
    </footer>
  )
}

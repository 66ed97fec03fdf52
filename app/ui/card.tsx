import type { ReactNode } from 'react'
import { Anchor } from './anchor'
import { Heading } from './heading'

type Props = {
  href?: string
  title: string
  level?: 2 | 3 | 4
  preline?: ReactNode
  /** Badges above the title. */
  marks?: ReactNode
  children?: ReactNode
  /** Facts under a line, such as deadline and place. */
  footer?: ReactNode
}

/** A card. With `href` its title is the one link, stretched over the whole card. */
export function Card({ href, title, level = 3, preline, marks, children, footer }: Props) {
  return (
    <article className="kern-card kern-card--active ui-card">
      <div className="kern-card__container">
        {marks && <div className="ui-card__marks">{marks}</div>}
        <div className="kern-card__header">
          {preline && <p className="ui-card__preline">{preline}</p>}
          <Heading level={level} look="medium">
            {href ? (
              <Anchor href={href} className="kern-link--stretched ui-card__link">
                {title}
              </Anchor>
            ) : (
              title
            )}
          </Heading>
        </div>
        {children && <div className="kern-card__body ui-card__body">{children}</div>}
        {footer && <div className="ui-card__footer">{footer}</div>}
      </div>
    </article>
  )
}

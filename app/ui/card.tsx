import type { ReactNode } from 'react'
import { Anchor } from './anchor'
import { Heading } from './heading'

type Props = {
  href?: string
  title: ReactNode
  level?: 2 | 3 | 4
  preline?: ReactNode
  /** Badges above the title. */
  marks?: ReactNode
  children?: ReactNode
  /** Facts under a line, one below the other, such as deadline and place. */
  footer?: ReactNode
  /** The language of the texts where it is not the page's. */
  lang?: string | undefined
}

/** A card. With `href` its title is the one link, stretched over the whole card. */
export function Card({ href, title, level = 3, preline, marks, children, footer, lang }: Props) {
  return (
    <article className="kern-card kern-card--active ui-card" lang={lang}>
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

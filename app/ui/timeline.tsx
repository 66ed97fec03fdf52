import type { ReactNode } from 'react'
import { Icon } from './icon'
import { Time } from './time'

export type TimelineItem = {
  key: string
  title: string
  /** The language of the title where it is not the page's. */
  titleLang?: string | undefined
  state: 'done' | 'current' | 'next'
  /** The state in words, for screen readers. */
  stateText: string
  time?: { dateTime: string; text: string }
  body?: ReactNode
}

/** A procedure in time: what happened, what happens now, what comes next. */
export function Timeline({ label, items }: { label: string; items: readonly TimelineItem[] }) {
  return (
    <ol className="ui-timeline" aria-label={label}>
      {items.map((item) => (
        <li
          key={item.key}
          data-state={item.state}
          aria-current={item.state === 'current' ? 'step' : undefined}
        >
          <span className="ui-timeline__mark" aria-hidden="true">
            {item.state === 'done' && <Icon name="check" size="small" />}
          </span>
          <div className="ui-timeline__text">
            {item.time && <Time {...item.time} className="ui-timeline__time" />}
            <p className="ui-timeline__title">
              {item.titleLang ? <span lang={item.titleLang}>{item.title}</span> : item.title}
              <span className="sr-only"> ({item.stateText})</span>
            </p>
            {item.body && <div className="ui-timeline__body">{item.body}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}

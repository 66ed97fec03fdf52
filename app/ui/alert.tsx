import type { ReactNode } from 'react'
import { Heading } from './heading'
import { Icon } from './icon'
import { joinClasses } from './join-classes'

const TONES = {
  info: 'kern-alert--info',
  success: 'kern-alert--success',
  warning: 'kern-alert--warning',
  danger: 'kern-alert--danger',
} as const

type Props = {
  tone: keyof typeof TONES
  title: string
  level?: 2 | 3 | 4
  /** Only for what appears after an action; a notice that is part of the page needs no role. */
  role?: 'alert' | 'status'
  children?: ReactNode
}

/** A notice in one of four tones; the icon and the wording carry the tone, the colour only supports it. */
export function Alert({ tone, title, level = 2, role, children }: Props) {
  return (
    <div className={joinClasses('kern-alert ui-alert', TONES[tone])} role={role}>
      <div className="kern-alert__header">
        <Icon name={tone} size="large" />
        <Heading level={level} look="small">
          {title}
        </Heading>
      </div>
      {children && <div className="kern-alert__body ui-alert__body">{children}</div>}
    </div>
  )
}

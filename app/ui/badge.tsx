import { Icon } from './icon'
import { joinClasses } from './join-classes'

const TONES = {
  neutral: 'ui-badge--neutral',
  info: 'kern-badge--info',
  success: 'kern-badge--success',
  warning: 'kern-badge--warning',
  danger: 'kern-badge--danger',
} as const

export type BadgeTone = keyof typeof TONES

/** A state or a mark in one or two words. The word carries the meaning, tone and icon support it. */
export function Badge({ tone = 'neutral', children }: { tone?: BadgeTone; children: string }) {
  return (
    <span className={joinClasses('kern-badge kern-badge--small ui-badge', TONES[tone])}>
      {tone !== 'neutral' && <Icon name={tone} size="small" />}
      <span className="kern-label">{children}</span>
    </span>
  )
}

import { Icon } from './icon'
import { joinClasses } from './join-classes'

const TONES = {
  info: '',
  warning: 'ui-notice-bar--warning',
  danger: 'ui-notice-bar--danger',
} as const

/** A notice across the whole page. The icon and the wording carry the tone, the colour only supports it. */
export function NoticeBar({ tone, children }: { tone: keyof typeof TONES; children: string }) {
  return (
    <div className={joinClasses('ui-notice-bar', TONES[tone])}>
      <p className="ui-container">
        <Icon name={tone} size="small" />
        <span>{children}</span>
      </p>
    </div>
  )
}

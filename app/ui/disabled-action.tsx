import { Anchor } from './anchor'
import { Icon } from './icon'

type Props = {
  id: string
  label: string
  reason: string
  /** where the person can do something about it */
  remedy?: { href: string; label: string } | undefined
}

/**
 * An action that is not possible now, with the reason beside it. It stays in the order of the keyboard,
 * so that everybody finds out why; `type="button"` keeps it from submitting anything.
 */
export function DisabledAction({ id, label, reason, remedy }: Props) {
  return (
    <div className="ui-disabled-action">
      <button
        type="button"
        className="kern-btn kern-btn--secondary"
        aria-disabled="true"
        aria-describedby={`${id}-reason`}
      >
        <span className="kern-label">{label}</span>
      </button>
      <p id={`${id}-reason`} className="ui-disabled-action__reason">
        <Icon name="info" size="small" />
        <span>
          {reason} {remedy && <Anchor href={remedy.href}>{remedy.label}</Anchor>}
        </span>
      </p>
    </div>
  )
}

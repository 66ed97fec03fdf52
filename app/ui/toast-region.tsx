import { Icon } from './icon'
import { joinClasses } from './join-classes'

const TONES = { success: 'ui-toast--success', info: 'ui-toast--info', warning: 'ui-toast--warning' } as const

export type Toast = { tone: keyof typeof TONES; text: string }

/**
 * The place of the short message after an action. The region is there before the message, otherwise
 * screen readers would not hear it; the message stays until the next page, nothing vanishes by time.
 */
export function ToastRegion({ toast }: { toast?: Toast }) {
  return (
    <div role="status" aria-live="polite" className="ui-toast-region">
      {toast && (
        <p className={joinClasses('ui-toast', TONES[toast.tone])}>
          <Icon name={toast.tone} />
          <span>{toast.text}</span>
        </p>
      )}
    </div>
  )
}

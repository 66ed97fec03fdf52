// biome-ignore-all lint/a11y/noAutofocus: without JavaScript this is the only way to bring the reader to the message.
import { Icon } from './icon'
import { joinClasses } from './join-classes'

const TONES = { success: 'ui-toast--success', info: 'ui-toast--info', warning: 'ui-toast--warning' } as const

/** Where the message is found by whoever brings the focus to it. */
export const TOAST_ID = 'meldung'

export type Toast = { tone: keyof typeof TONES; text: string }

/**
 * The place of the short message after an action. The region is there before the message, otherwise
 * screen readers would not hear it; the message stays until the next page, nothing vanishes by time. A loaded
 * document begins with it; where the router shows the page, `usePageFocus` does the same.
 */
export function ToastRegion({ toast }: { toast?: Toast }) {
  return (
    <div role="status" aria-live="polite" className="ui-toast-region">
      {toast && (
        <p id={TOAST_ID} tabIndex={-1} autoFocus className={joinClasses('ui-toast', TONES[toast.tone])}>
          <Icon name={toast.tone} />
          <span>{toast.text}</span>
        </p>
      )}
    </div>
  )
}

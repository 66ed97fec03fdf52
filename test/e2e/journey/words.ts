import { messagesOf, translate } from '~/i18n/messages.server'
import type { MessageKey } from '~/i18n/translate'

/** The words of the interface, as people read them. */
export const t = translate('de')

/** A word of a closed list, for example `word('domain.transport')`. */
export const word = (key: MessageKey): string => messagesOf('de')[key]

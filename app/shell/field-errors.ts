import type { Translate } from '~/i18n/translate'
import { isMessageKey, type Messages } from '~/i18n/translate'

/**
 * Schemas give errors as message keys, with a number behind a colon where the text needs one, for example
 * `field.tooLong:200`. So one schema serves both languages.
 */
export function fieldErrorText(t: Translate, messages: Messages, error: string): string {
  const [key = '', count = ''] = error.split(':')
  if (!isMessageKey(messages, key)) return t('field.invalid')
  return (t as (key: string, values: Record<string, string>) => string)(key, { count })
}

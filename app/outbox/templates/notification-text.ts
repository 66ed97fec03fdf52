import type { Kind } from '~/domain/notification/kinds'
import { findTemplate } from './registry'
import type { Locale, MessageItem } from './template'

/**
 * What a notice in the app says and where it leads.
 * @returns null for a notice that nothing is known about any more
 */
export function notificationText(
  locale: Locale,
  template: string,
  params: unknown,
): { title: string; path: string; why: string; kind: Kind; items: readonly MessageItem[] } | null {
  const found = findTemplate(template)
  if (!found?.params.safeParse(params).success) return null
  const written = found.write(params)
  const { subject, why, items = [] } = written[locale]
  return { title: subject, path: written.path[locale], why, kind: found.kind, items }
}

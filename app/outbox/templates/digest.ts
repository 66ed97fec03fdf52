import type { Kind } from '~/domain/notification/kinds'
import { instantText, itemText, type Locale, type MessageItem, type MessageTexts } from './template'

/** One line of a digest: what happened when, and where to read on. */
export type DigestItem = {
  kind: Kind
  at: Date
  subject: string
  url: string
  items?: readonly MessageItem[]
}

const WORDS = {
  de: {
    subject: (count: number) =>
      count === 1 ? 'Ihre Zusammenfassung: eine Mitteilung' : `Ihre Zusammenfassung: ${count} Mitteilungen`,
    lead: 'das ist seit der letzten Zusammenfassung geschehen. Jede Zeile sagt, was zu ihrem Zeitpunkt galt. Manches kann inzwischen erledigt oder überholt sein.',
    at: (at: string) => `${at} Uhr`,
    action: 'Alle Mitteilungen ansehen',
    why: 'Sie erhalten diese Zusammenfassung, weil wir Ihnen diese Themen gesammelt schicken.',
  },
  en: {
    subject: (count: number) =>
      count === 1 ? 'Your digest: one notification' : `Your digest: ${count} notifications`,
    lead: 'This happened since the last digest. Each line says what was true at its time. Some of it may be done or out of date by now.',
    at: (at: string) => `${at} (Berlin time)`,
    action: 'See all notifications',
    why: 'You receive this digest because we send you these topics gathered.',
  },
} as const

/** The texts of a digest: what happened, by kind and in the order of time. */
export function digestTexts(
  locale: Locale,
  items: readonly DigestItem[],
  nameOf: (kind: Kind) => string,
): MessageTexts {
  const words = WORDS[locale]
  const kinds = [...new Set(items.map(({ kind }) => kind))]
  const sections = kinds.map((kind) => {
    const lines = items
      .filter((item) => item.kind === kind)
      .map(
        ({ at, subject, url, items = [] }) =>
          `– ${words.at(instantText(locale, at.toISOString()))}: ${subject}\n  ${[
            url,
            ...items.map((item) => itemText(item, url).replaceAll('\n', '\n  ')),
          ].join('\n  ')}`,
      )
    return `${nameOf(kind)}\n${lines.join('\n')}`
  })
  return {
    subject: words.subject(items.length),
    paragraphs: [words.lead, ...sections],
    action: words.action,
    why: words.why,
  }
}

import type { Measure } from '~/domain/moderation/measures'
import { translate } from '~/i18n/messages.server'
import type { Locale } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'

/** The language of whoever a decision is addressed to. */
export async function localeOfPerson(tx: Transaction, userId: string): Promise<Locale> {
  const person = await tx.user.findUnique({ where: { id: userId }, select: { locale: true } })
  return person?.locale === 'en' ? 'en' : 'de'
}

/** What of a statement of reasons is the same each time: how far the measure goes, and what can be done against it. */
export function decisionWords(locale: Locale, measure: Measure): { scope: string; remedies: string } {
  const t = translate(locale)
  const remedies = measure === 'noAction' ? 'moderation.remedies.reporter' : 'moderation.remedies.author'
  return { scope: t(`moderation.scope.${measure}`), remedies: t(remedies) }
}

import { CHOSEN_KINDS } from '~/domain/notification/kinds'
import { transact } from '~/platform/database/client.server'
import { readUnsubscribeToken, type UnsubscribeScope } from '~/platform/unsubscribe-token.server'
import { lockPerson, storeWishes, type Wish } from './save-preferences.server'

const end = (kind: Wish['kind']): Wish => ({ kind, channel: 'mail', frequency: 'none' })

/** What the link of a mail would end; null for a token that we did not write. Looking changes nothing. */
export function findEnding(token: string): UnsubscribeScope | null {
  return readUnsubscribeToken(token)?.scope ?? null
}

/**
 * Ends the mails that the link of a mail is about: one kind, or every kind that comes gathered. Whoever holds
 * the mail may do this, without a log-in; a second time changes nothing.
 * @returns what was ended; null for a token that we did not write
 */
export async function endMails(token: string): Promise<UnsubscribeScope | null> {
  const read = readUnsubscribeToken(token)
  if (!read) return null
  const { userId, scope } = read
  await transact(async (tx) => {
    // An account that was erased gets no mail any more.
    if (!(await lockPerson(tx, userId))) return
    const change = { userId, actorId: null, action: 'account.mailsEnded' }
    await storeWishes(tx, change, (now) => {
      if (scope !== 'digest') return [end(scope)]
      const isGathered = (kind: Wish['kind']) => ['daily', 'weekly'].includes(now(kind, 'mail'))
      return CHOSEN_KINDS.filter(isGathered).map(end)
    })
  })
  return scope
}

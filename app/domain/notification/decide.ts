import { nextDigestAt } from './digest-time'
import { type Channel, type Frequency, KINDS, type Kind } from './kinds'

/** What happens to one message on one channel. */
export type Decision =
  | { action: 'send' }
  | { action: 'hold'; until: Date }
  | { action: 'skip'; reason: 'unwanted' | 'addressBounced' | 'closed' | 'erased' }

export type Question = {
  kind: Kind
  channel: Channel
  /** how the person wants to be told, as `frequencyOf` says */
  frequency: Frequency
  /** when the thing happened: a gathered message belongs to the first digest after it */
  at: Date
}

/**
 * Whether a message goes out now, waits for its digest, or stays away. A digest whose time has passed while
 * nobody worked is due at once: `until` may lie in the past.
 */
export function decide({ kind, channel, frequency, at }: Question): Decision {
  if (KINDS[kind].isEssential || frequency === 'atOnce') return { action: 'send' }
  if (frequency === 'none') return { action: 'skip', reason: 'unwanted' }
  // A notice in the app disturbs nobody: there it is now or never.
  return channel === 'app' ? { action: 'send' } : { action: 'hold', until: nextDigestAt(frequency, at) }
}

/** What is known of the address a mail would go to. */
export type Recipient = {
  /** the mail goes to the account's own address, not to another one or to nobody here */
  isOwnAddress: boolean
  hasBounced: boolean
  /** the platform's team has closed the account: nobody can log in with it */
  isClosed: boolean
  isErased: boolean
}

/**
 * The same for a mail, where the address counts too. To an address that does not work only links go that
 * somebody asked for: they show whether it works again. Who was shut out learns what concerns themselves and nothing
 * of what goes on inside.
 */
export function decideMail(question: Omit<Question, 'channel'>, recipient: Recipient): Decision {
  if (recipient.isErased) return { action: 'skip', reason: 'erased' }
  if (recipient.isClosed && !KINDS[question.kind].isEssential) return { action: 'skip', reason: 'closed' }
  if (recipient.isOwnAddress && recipient.hasBounced && question.kind !== 'requested')
    return { action: 'skip', reason: 'addressBounced' }
  return decide({ ...question, channel: 'mail' })
}

/**
 * What messages are about. A person chooses for each kind how to be told; essential kinds reach everybody
 * at once: they guard the account, carry a link that somebody asked for, or are a record with legal weight.
 * Names and descriptions stand in the message files under `notificationKind.*`.
 */
export type Channel = 'app' | 'mail'
export type Frequency = 'atOnce' | 'daily' | 'weekly' | 'none'

/** What each channel can do: a notice in the app is there or not, mails can be gathered. */
export const CHANNEL_FREQUENCIES = {
  app: ['atOnce', 'none'],
  mail: ['atOnce', 'daily', 'weekly', 'none'],
} as const satisfies Record<Channel, readonly Frequency[]>

/** What holds for people who have chosen nothing. `isEssential`: cannot be switched off or delayed. */
export const KINDS = {
  security: { isEssential: true, app: 'atOnce', mail: 'atOnce' },
  requested: { isEssential: true, app: 'atOnce', mail: 'atOnce' },
  legal: { isEssential: true, app: 'atOnce', mail: 'atOnce' },
  tasks: { isEssential: false, app: 'atOnce', mail: 'atOnce' },
  matches: { isEssential: false, app: 'atOnce', mail: 'atOnce' },
  proposals: { isEssential: false, app: 'atOnce', mail: 'atOnce' },
  organisations: { isEssential: false, app: 'atOnce', mail: 'atOnce' },
  challenges: { isEssential: false, app: 'atOnce', mail: 'atOnce' },
  participation: { isEssential: false, app: 'atOnce', mail: 'daily' },
  watching: { isEssential: false, app: 'atOnce', mail: 'atOnce' },
  savedSearches: { isEssential: false, app: 'atOnce', mail: 'atOnce' },
  operation: { isEssential: false, app: 'atOnce', mail: 'daily' },
} as const satisfies Record<string, { isEssential: boolean; app: 'atOnce' | 'none'; mail: Frequency }>

export type Kind = keyof typeof KINDS
type Essential = { [Key in Kind]: (typeof KINDS)[Key]['isEssential'] extends true ? Key : never }[Kind]
export type ChosenKind = Exclude<Kind, Essential>

export const KIND_NAMES = Object.keys(KINDS) as Kind[]
/** The kinds that a person decides about, in the order in which they are asked. */
export const CHOSEN_KINDS = KIND_NAMES.filter(isChosenKind)

/** Whether there is such a kind. */
export function isKind(name: string): name is Kind {
  return Object.hasOwn(KINDS, name)
}

/** Whether a person decides about this kind. */
export function isChosenKind(name: string): name is ChosenKind {
  return isKind(name) && !KINDS[name].isEssential
}

/** One stored choice of a person. */
export type StoredPreference = { kind: string; channel: Channel; frequency: Frequency }

/**
 * How a person is told of one kind on one channel: as chosen, where a choice is possible and one was made.
 * What is stored for an essential kind or does not fit the channel counts for nothing.
 */
export function frequencyOf(kind: Kind, channel: Channel, stored: readonly StoredPreference[]): Frequency {
  const { isEssential, [channel]: usual } = KINDS[kind]
  const chosen = stored.find((one) => one.kind === kind && one.channel === channel)?.frequency
  if (isEssential || chosen === undefined) return usual
  const possible: readonly Frequency[] = CHANNEL_FREQUENCIES[channel]
  return possible.includes(chosen) ? chosen : usual
}

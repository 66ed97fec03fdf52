import type { TransitionTable } from '../lifecycle/transition'

export type EntryState = 'offered' | 'retired'

/** The life of an entry of a list. Nothing is deleted: what was described with it stays readable. */
export const ENTRY_TRANSITIONS = {
  retire: {
    from: ['offered'],
    to: 'retired',
    permission: 'taxonomy.manage',
    guard: 'mayRetire',
    event: 'taxonomy.retired',
  },
  restore: {
    from: ['retired'],
    to: 'offered',
    permission: 'taxonomy.manage',
    guard: null,
    event: 'taxonomy.restored',
  },
} as const satisfies TransitionTable<EntryState, 'mayRetire'>

type Other = { code: string; isRetired: boolean }
export type RetireObjection = 'replacementUnknown' | 'replacementRetired' | 'replacedByItself' | 'lastEntry'

/** Why an entry may not be retired in favour of another one (or of none), or null. */
export function retireObjection(
  code: string,
  replacedBy: string | null,
  entries: readonly Other[],
): RetireObjection | null {
  const others = entries.filter((one) => one.code !== code && !one.isRetired)
  if (others.length === 0) return 'lastEntry'
  if (replacedBy === null) return null
  if (replacedBy === code) return 'replacedByItself'
  const replacement = entries.find((one) => one.code === replacedBy)
  if (!replacement) return 'replacementUnknown'
  return replacement.isRetired ? 'replacementRetired' : null
}

/** Codes are stored, sent and joined by spaces: letters and digits only, and never changed. */
export const CODE_PATTERN = /^[a-z][A-Za-z0-9]{1,49}$/

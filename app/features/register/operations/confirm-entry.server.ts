import type { Authorized } from '~/platform/guard/authorized.server'
import { type Moved, moveEntry, type Step } from './move-entry.server'

/** "Angaben stimmen noch": the authority stands by what is public, and everybody sees since when. */
export function confirmEntry(
  authorized: Authorized<'register.confirm', { id: string }>,
  step: Step,
): Promise<Moved> {
  return moveEntry('confirm', authorized, step, { data: async (_, { at }) => ({ confirmedAt: at }) })
}

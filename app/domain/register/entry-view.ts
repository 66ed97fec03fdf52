import type { RegisterState } from './entry'
import {
  fieldsOf,
  isEmptyValue,
  type RegisterContent,
  type RegisterField,
  type RegisterSection,
} from './fields'

/** Months after which an entry that nobody has published or confirmed is pointed out: a rule of the platform. */
export const CONFIRMED_WITHIN = { months: 12, source: 'platformRule', status: 'provisional' } as const

type Known = { state: RegisterState; currentVersionId: string | null }

/** Whether everybody reads the current version now. */
export function isPublicEntry({ state, currentVersionId }: Known): boolean {
  return state !== 'withdrawn' && currentVersionId !== null
}

/** Whether everybody reads that there was one, and why it is gone. */
export function isTombstone({ state, currentVersionId }: Known): boolean {
  return state === 'withdrawn' && currentVersionId !== null
}

/** When somebody of the authority last stood by what is public. */
export function lastConfirmed(publishedAt: Date, confirmedAt: Date | null): Date {
  return confirmedAt !== null && confirmedAt > publishedAt ? confirmedAt : publishedAt
}

/** From when on a public entry counts as not confirmed any more. */
export function confirmationDue(confirmed: Date): Date {
  const due = new Date(confirmed)
  const month = due.getUTCMonth()
  due.setUTCMonth(month + CONFIRMED_WITHIN.months)
  // The 29th of February has no other one twelve months later.
  if (due.getUTCMonth() !== month) due.setUTCDate(0)
  return due
}

/** Whether a public entry has not been published or confirmed for too long. */
export function isConfirmationOverdue(confirmed: Date, at: Date): boolean {
  return confirmationDue(confirmed).getTime() <= at.getTime()
}

/** Instants before which a confirmation counts as too old now: for lists that ask the database. */
export function oldestConfirmation(at: Date): Date {
  const oldest = new Date(at)
  const month = oldest.getUTCMonth()
  oldest.setUTCMonth(month - CONFIRMED_WITHIN.months)
  // On a 29th of February: all of the last day of the month a year before.
  if (oldest.getUTCMonth() !== month) {
    oldest.setUTCDate(0)
    oldest.setUTCHours(23, 59, 59, 999)
  }
  return oldest
}

/** Whose turn it is; `nobody`: nothing is expected before the next confirmation. */
export type RegisterTurn = 'authors' | 'secondPerson' | 'staff' | 'confirmation' | 'nobody'

/**
 * Whose turn it is.
 * @param approverCount writers of the authority with no hand in the text: with none, staff is the second person
 */
export function registerTurn(state: RegisterState, approverCount: number, isOverdue: boolean): RegisterTurn {
  switch (state) {
    case 'draft':
      return 'authors'
    case 'inApproval':
      return approverCount > 0 ? 'secondPerson' : 'staff'
    case 'published':
      return isOverdue ? 'confirmation' : 'nobody'
    case 'withdrawn':
      return 'nobody'
  }
}

/** Fields that only some entries can fill: where the condition does not hold, an empty one is no gap. */
const ASKED_WHEN: Partial<Record<RegisterField, (content: RegisterContent) => boolean>> = {
  endMonth: ({ phase }) => phase === 'retired',
  licence: ({ licenceModel }) => licenceModel !== 'proprietary',
  // Whether a provider has a profile here says nothing about the system.
  providerOrganisation: () => false,
}

/** An empty one says something too: the whole state. */
const SAYS_SOMETHING_EMPTY: readonly RegisterField[] = ['districts']

/** What a section says, and which fields it owes its readers. */
export function readSection(section: RegisterSection, content: RegisterContent) {
  const stated: RegisterField[] = []
  const unstated: RegisterField[] = []
  for (const field of fieldsOf(section)) {
    if (!isEmptyValue(content[field]) || SAYS_SOMETHING_EMPTY.includes(field)) stated.push(field)
    else if (ASKED_WHEN[field]?.(content) ?? true) unstated.push(field)
  }
  return { stated, unstated }
}

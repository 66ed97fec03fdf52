import type { JuryMember, Prize } from './competition'

/**
 * So many people judge a competition at least. A rule of the platform, not of the law.
 */
export const SMALLEST_JURY = { people: 3, source: 'platformRule', status: 'provisional' } as const

/** Everything that is paid out if every prize is awarded, in cents. */
export function prizeSum(prizes: readonly Prize[]): bigint {
  return prizes.reduce((sum, { amountCents }) => sum + (amountCents ?? 0n), 0n)
}

/** Whether the prizes are ready to be published: at least one, each with a title and an amount above nothing. */
export function arePrizesComplete(prizes: readonly Prize[]): boolean {
  return (
    prizes.length > 0 &&
    prizes.every(({ title, amountCents }) => title.trim() !== '' && amountCents !== null && amountCents > 0n)
  )
}

export type JuryObjection = { index: number; reason: 'twice' | 'secondChair' }

/** What is wrong in a jury even before it is complete: somebody who stands in it twice, more than one chair. */
export function juryObjections(jury: readonly JuryMember[]): JuryObjection[] {
  return jury.flatMap((member, index): JuryObjection[] => {
    const before = jury.slice(0, index)
    const isTwice = before.some((one) => person(one) === person(member))
    const isSecondChair = member.role === 'chair' && before.some(({ role }) => role === 'chair')
    return [
      ...(isTwice ? [{ index, reason: 'twice' } as const] : []),
      ...(isSecondChair ? [{ index, reason: 'secondChair' } as const] : []),
    ]
  })
}

/** Whether a jury is ready to be published: enough people, each with a name, exactly one of them the chair. */
export function isJuryComplete(jury: readonly JuryMember[]): boolean {
  return (
    jury.length >= SMALLEST_JURY.people &&
    jury.every(({ name }) => name.trim() !== '') &&
    jury.filter(({ role }) => role === 'chair').length === 1 &&
    juryObjections(jury).length === 0
  )
}

function person({ name, affiliation }: JuryMember): string {
  return `${name.trim().toLowerCase()}\n${affiliation.trim().toLowerCase()}`
}

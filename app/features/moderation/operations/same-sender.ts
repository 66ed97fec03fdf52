/** What of a report says who sent it. */
export type Sender = { id: string; reporterId: string | null }
export const SENDER = { id: true, reporterId: true } as const

/**
 * Whether two reports come from the same person: each appeals once. Addresses that people type in prove nothing;
 * with another one's address nobody uses up their appeal.
 */
export function isOfSame(one: Sender, other: Sender): boolean {
  return one.id === other.id || (one.reporterId !== null && one.reporterId === other.reporterId)
}

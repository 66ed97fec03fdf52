/** How often the owner of a section is told at most, in milliseconds: somebody who saves often is one message. */
export const TOLD_EVERY = 3_600_000

type Owner = { userId: string; toldAt: Date | null }

/** Whether the owner of a section is told now that it was saved: by somebody else, and not told just before. */
export function isOwnerTold(owner: Owner, { actorId, at }: { actorId: string; at: Date }): boolean {
  if (owner.userId === actorId) return false
  return owner.toldAt === null || at.getTime() - owner.toldAt.getTime() >= TOLD_EVERY
}

/** Who may take on a section: it is free, or whoever had it has left the team. */
export function isSectionFree(owner: { userId: string } | null, team: readonly string[]): boolean {
  return owner === null || !team.includes(owner.userId)
}

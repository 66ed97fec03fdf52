import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import { type ProposalSection, proposalSectionFrom } from '~/domain/proposal/sections'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { ProposalRow } from './require-proposal.server'
import { inTeam } from './team-members.server'

/** What the team knows of a section beside its text. */
export type SectionMark = {
  section: ProposalSection
  /** who has taken it on; the name is empty where the account is gone */
  owner: { name: string; isMine: boolean; hasLeft: boolean } | null
  /** when this very person last typed here without saving */
  draftAt: Date | null
  openComments: number
}

type Member = Authorized<'proposal.view', ProposalRow> | Authorized<'proposal.edit', ProposalRow>

/** Owners, own drafts and open comments of the sections in which there is something. Four statements. */
export async function sectionMarks({ actor, thing }: Member): Promise<SectionMark[]> {
  const where = { proposalId: thing.id }
  const owners = await db.proposalSectionOwner.findMany({ where })
  const people = await db.user.findMany({
    where: { id: { in: owners.map((one) => one.userId) } },
    select: {
      ...{ id: true, displayName: true },
      memberships: {
        where: { endedAt: null, role: { in: [...WRITING_ROLES] }, organisation: inTeam(thing.id) },
        select: { id: true },
        take: 1,
      },
    },
  })
  const drafts = await db.proposalDraft.findMany({
    where: { ...where, userId: actor.id },
    select: { section: true, savedAt: true },
  })
  const comments = await db.proposalComment.groupBy({
    by: ['section'],
    where: { ...where, resolvedAt: null },
    _count: true,
  })
  const names = [...owners, ...drafts, ...comments].map((one) => proposalSectionFrom(one.section))
  const sections = [...new Set(names.flatMap((one) => one ?? []))]
  return sections.map((section) => {
    const owner = owners.find((one) => one.section === section)
    const person = people.find((one) => one.id === owner?.userId)
    return {
      section,
      owner: owner
        ? {
            name: person?.displayName ?? '',
            isMine: owner.userId === actor.id,
            hasLeft: (person?.memberships.length ?? 0) === 0,
          }
        : null,
      draftAt: drafts.find((one) => one.section === section)?.savedAt ?? null,
      openComments: comments.find((one) => one.section === section)?._count ?? 0,
    }
  })
}

import { PUBLIC_CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import { type ExportSection, iso } from '~/features/account/operations/personal-data.server'
import { db } from '~/platform/database/client.server'

/** Which files a person has attached for an authority; of what is not public only while they work there. */
export const attachmentSections: readonly ExportSection[] = [
  {
    name: 'attachments',
    rows: async ({ id }) => {
      const memberships = { where: { userId: id, endedAt: null }, select: { id: true } }
      const rows = await db.attachment.findMany({
        where: { uploadedById: id },
        orderBy: { id: 'asc' },
        include: { challenge: { select: { state: true, authority: { select: { memberships } } } } },
      })
      return rows.map((row) => {
        const { state, authority } = row.challenge
        const isShown = PUBLIC_CHALLENGE_STATES.includes(state) || authority.memberships.length > 0
        return {
          challengeId: row.challengeId,
          file: isShown ? row.name : '',
          title: isShown ? row.title : '',
          sha256: row.sha256,
          createdAt: iso(row.createdAt),
          removedAt: row.removedAt && iso(row.removedAt),
        }
      })
    },
  },
]

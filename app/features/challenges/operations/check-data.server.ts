import { iso, type PersonalDataArea } from '~/features/account/operations/personal-data.server'
import { db } from '~/platform/database/client.server'

const WITH_TITLE = { challenge: { select: { title: true, publishedAt: true } } } as const

/**
 * Results of checks that a person recorded, and contacts that they noted. What they wrote is the authority's
 * record; a title that is not public is left out, because whoever has left learns nothing of it.
 */
export const checkSections: PersonalDataArea['sections'] = [
  {
    name: 'assessments',
    rows: async ({ id }) => {
      const where = { decidedById: id }
      const rows = await db.assessment.findMany({
        where,
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
        include: WITH_TITLE,
      })
      return rows.map(({ kind, outcome, changeReason, evidence, at, challenge }) => ({
        title: challenge.publishedAt ? challenge.title : '',
        ...{ kind, outcome, reason: changeReason ?? wordsOf(evidence), at: iso(at) },
      }))
    },
  },
  {
    name: 'contactNotes',
    rows: async ({ id }) => {
      const where = { recordedById: id }
      const rows = await db.contactNote.findMany({
        where,
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
        include: WITH_TITLE,
      })
      return rows.map(({ channel, at, recordedAt, challenge }) => ({
        title: challenge.publishedAt ? challenge.title : '',
        ...{ channel, at: iso(at), createdAt: iso(recordedAt) },
      }))
    },
  },
]

/** The reasons for single answers as one text; null where there are none. */
function wordsOf(evidence: unknown): string | null {
  const words = typeof evidence === 'object' && evidence !== null ? Object.values(evidence) : []
  return words.length > 0 ? words.map(String).join('\n') : null
}

import { isOver } from '~/domain/deadline/deadline'
import { totalCents } from '~/domain/proposal/cost-row'
import { type GonePartner, gonePartners } from '~/domain/proposal/gone-partners'
import { inReadingOrder } from '~/domain/proposal/reading'
import { type Standing, standingAfterChanges } from '~/domain/proposal/reconfirmation'
import { OPENED_PHASE } from '~/domain/proposal/seal'
import { databaseTime, db } from '~/platform/database/client.server'
import { listOwnReadings, type Reader } from './list-reading-order.server'
import { noteListing } from './note-readings.server'
import { unsealCopy } from './proposal-content.server'

export type OpenedProposal = {
  /** in the reading order, counted from 1 */
  position: number
  id: string
  organisation: string
  /** what the organisation is sorted by */
  sortKey: string
  partners: string[]
  /** those of them that take part no more */
  gone: GonePartner[]
  title: string
  totalCents: string
  /** of the files: how many, and how much they are together */
  fileCount: number
  fileBytes: number
  number: number
  receivedAt: Date
  contentHash: string
  /** whether the team answered to the material changes of the challenge */
  afterChanges: Standing
  /** about the person who looks, and nobody else */
  isRead: boolean
  hasNote: boolean
  questions: { open: number; unanswered: number; answered: number }
}

/**
 * The opened proposals with what a list says of them: that is content too, so an event comes first. The same
 * number of statements for one and for hundreds.
 */
export async function listOpened({ actor, thing }: Reader): Promise<OpenedProposal[]> {
  const rows = await db.proposal.findMany({
    where: { challengeId: thing.id, state: 'submitted', phase: OPENED_PHASE },
    select: {
      id: true,
      organisation: { select: { name: true, sortKey: true } },
      partners: {
        where: { endedAt: { not: null } },
        select: { organisationId: true, state: true, endedAt: true },
      },
      asked: { select: { receiptNumber: true, confirmedAt: true } },
      notes: { where: { userId: actor.id }, select: { sealed: true } },
      questions: { select: { dueAt: true, answeredAt: true } },
      submissions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { number: true, receivedAt: true, contentHash: true, sealed: true },
      },
    },
  })
  if (rows.length > 0) await noteListing(actor.id, thing.id, rows.length)
  const at = await databaseTime()
  const read = await listOwnReadings(
    actor.id,
    rows.map((row) => row.id),
  )
  const opened = rows.flatMap(
    ({ id, organisation, partners, asked, notes, questions, submissions: [newest] }) => {
      if (!newest) return []
      const { sealed, ...receipt } = newest
      const copy = unsealCopy(thing.id, sealed)
      const open = questions.filter((one) => one.answeredAt === null)
      const unanswered = open.filter((one) => isOver(one.dueAt, at)).length
      return [
        {
          ...receipt,
          ...{ id, organisation: organisation.name, sortKey: organisation.sortKey },
          partners: copy.partners.map((one) => one.name),
          gone: gonePartners(copy.partners, partners),
          title: copy.content.title,
          totalCents: String(totalCents(copy.content.costs)),
          fileCount: copy.files.length,
          fileBytes: copy.files.reduce((sum, file) => sum + file.byteLength, 0),
          afterChanges: standingAfterChanges(asked, newest.number),
          isRead: read.has(id),
          hasNote: notes.some((note) => note.sealed.length > 0),
          questions: {
            open: open.length - unanswered,
            unanswered,
            answered: questions.length - open.length,
          },
        },
      ]
    },
  )
  return inReadingOrder(opened).map((row, index) => ({ ...row, position: index + 1 }))
}

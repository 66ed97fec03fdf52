import { answerTimes } from '~/domain/proposal/reader-questions'
import { readPosition } from '~/domain/proposal/reading'
import { toBerlin } from '~/domain/time/berlin'
import { databaseTime } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { notFound } from '~/platform/guard/not-found.server'
import { newId } from '~/platform/new-id.server'
import { homeCalendar, legalValues } from '~/platform/public-data/calendar.server'
import { listProposalFiles } from './list-proposal-files.server'
import { listReaderQuestions } from './list-reader-questions.server'
import { listOwnReadings, listReadingOrder, type Reader } from './list-reading-order.server'
import { readProposal } from './read-proposal.server'
import { findOwnNote } from './reader-note.server'
import { loadProposal } from './require-proposal.server'

/**
 * The proposal at a place of the reading order, for a reader who was judged for all of them.
 * @throws Response 404 where there is no such place
 */
export async function proposalAt(reader: Reader, positionText: string | undefined) {
  const order = await listReadingOrder(reader)
  const position = readPosition(positionText, order.length)
  const stop = position === null ? undefined : order[position - 1]
  if (!stop || position === null) throw notFound()
  const proposal = await loadProposal(stop.id)
  return { order, position, proposal }
}

/** One proposal as it is read: its content, what was asked about it, and what this reader has noted. */
export async function viewReading(reader: Reader, positionText: string | undefined) {
  const { actor, standing } = reader
  const { order, position, proposal } = await proposalAt(reader, positionText)
  const authorized = authorize('proposal.read', actor, standing, proposal)
  const reading = await readProposal(authorized)
  const at = await databaseTime()
  const read = await listOwnReadings(
    actor.id,
    order.map((one) => one.id),
  )
  return {
    position,
    proposal: { id: proposal.id, organisation: proposal.organisation.name },
    reading: {
      number: reading.number,
      receivedAt: reading.receivedAt,
      contentHash: reading.contentHash,
      copy: reading.copy,
      confirmations: reading.confirmations,
      gone: reading.gone,
    },
    files: await listProposalFiles(proposal.id, reading.copy.files),
    stops: order.map(({ id, organisation, position: place }) => ({
      ...{ organisation, position: place },
      isRead: read.has(id),
    })),
    questions: await listReaderQuestions(authorized, at),
    note: await findOwnNote(actor.id, proposal.id),
    asking: askingAt(proposal.challenge.state === 'opened', at),
  }
}

/** What the form of a question begins with: a fresh id and the dates that are proposed now. */
function askingAt(isRunning: boolean, at: Date) {
  const times = answerTimes(legalValues(), homeCalendar(), at)
  const objection = isRunning ? (times.ok ? null : ('holidaysMissing' as const)) : ('procedureOver' as const)
  return {
    id: newId(),
    proposed: times.ok ? toBerlin(times.proposed) : '',
    least: times.ok ? toBerlin(times.least) : '',
    leastDays: times.ok ? times.leastDays : 0,
    objection,
  }
}

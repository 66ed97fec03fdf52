import { type AskObjection, answerTimes, askReaderObjection } from '~/domain/proposal/reader-questions'
import { sealContext } from '~/domain/proposal/seal'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { homeCalendar, legalValues } from '~/platform/public-data/calendar.server'
import { seal } from '~/platform/seal.server'
import { teamOfProposal } from './proposal-recipients.server'
import type { ProposalRow } from './require-proposal.server'

export type AskedTeam = { ok: true } | { ok: false; reason: AskObjection }
type Wish = { id: string; question: string; dueAt: Date }

/**
 * Puts a question to the team of an opened proposal. Its words are sealed like the proposal; the notice says that
 * there is a question and until when, not what it says. The same form sent twice is one question.
 * @param wish `id` was minted with the page
 */
export function askTeam(
  { actor, thing }: Authorized<'readerQuestion.ask', ProposalRow>,
  { id, question, dueAt }: Wish,
): Promise<AskedTeam> {
  const { id: proposalId, challengeId, challenge } = thing
  return transact(async (tx): Promise<AskedTeam> => {
    const opened = await lockOpened(tx, challengeId)
    const at = await databaseTime(tx)
    const times = answerTimes(legalValues(), homeCalendar(), at)
    const objection = askReaderObjection({ challenge: opened, proposal: thing }, dueAt, times, at)
    if (objection) return { ok: false, reason: objection }
    const context = sealContext(challengeId)
    const { count } = await tx.readerQuestion.createMany({
      data: [
        {
          ...{ id, proposalId, askedById: actor.id, askedAt: at, dueAt },
          sealedQuestion: seal(question, context),
        },
      ],
      skipDuplicates: true,
    })
    if (count === 0) return { ok: true }
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'proposal', id: proposalId },
      actorId: actor.id,
      action: 'readerQuestion.asked',
      values: { questionId: id, question, dueAt: dueAt.toISOString() },
      sealedContext: context,
    })
    await tell(tx, {
      eventId,
      userIds: await teamOfProposal(tx, proposalId),
      template: 'readerQuestionAsked',
      params: {
        ...bothPaths('proposalQueries', { proposalId }),
        ...{ title: challenge.title, dueAt: dueAt.toISOString() },
      },
    })
    return { ok: true }
  })
}

/** The challenge, which cannot be archived while a question is written. */
async function lockOpened(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT "id" FROM "Challenge" WHERE "id" = ${id} FOR SHARE`
  return tx.challenge.findUniqueOrThrow({ where: { id }, select: { state: true, openedAt: true } })
}

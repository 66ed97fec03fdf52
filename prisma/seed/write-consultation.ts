import type { VoteValue } from '#prisma/generated/client'
import { statementKey } from '~/domain/participation/statement'
import { markChanged } from '~/outbox/append.server'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { DemoConsultation, DemoPoll, DemoStatement } from './content/consultations'
import { demoId } from './demo-ids'

const DAY = 86_400_000

/** A consultation of the demo with its statements and the votes of made-up people; days count from the start. */
export async function writeConsultation(demo: DemoConsultation, start: Date): Promise<void> {
  const { key, title, question, background, useOfResult, outcome = '' } = demo
  const id = demoId('consultation', key)
  const dayAt = (day: number) => new Date(start.getTime() + day * DAY)
  const [authorId, approverId] = [demoId('person', demo.author), demoId('person', demo.approver)]
  const publishedAt = dayAt(demo.startsIn - 2)
  const closedAt = outcome ? dayAt(demo.endsIn + 20) : null
  const organisationId = demoId('organisation', demo.organisation)
  const isOver = outcome !== ''
  await transact(async (tx) => {
    await tx.consultation.create({
      data: {
        ...{ id, organisationId, title, question, background, useOfResult, outcome, closedAt, publishedAt },
        ...{
          startsAt: dayAt(demo.startsIn),
          endsAt: dayAt(demo.endsIn),
          state: isOver ? 'closed' : 'published',
        },
        ...{
          createdById: authorId,
          editorIds: [authorId],
          submittedById: authorId,
          approvedById: approverId,
        },
        ...{ createdAt: dayAt(demo.startsIn - 9), submittedAt: dayAt(demo.startsIn - 4) },
        ...{ updatedAt: closedAt ?? publishedAt, startToldAt: dayAt(demo.startsIn) },
        ...(isOver && { endSoonToldAt: dayAt(demo.endsIn - 3), endToldAt: dayAt(demo.endsIn) }),
      },
    })
    const stream = { type: 'consultation', id } as const
    const event = (action: string, actorId: string, at: Date, values: Record<string, string>) =>
      appendEvent(tx, { stream, actorId, action: `consultation.${action}`, at, values })
    await event('created', authorId, dayAt(demo.startsIn - 9), { title, question, organisationId })
    await event('submitted', authorId, dayAt(demo.startsIn - 4), { state: 'inApproval' })
    await event('published', approverId, publishedAt, { state: 'published' })
    if (closedAt) await event('closed', approverId, closedAt, { state: 'closed', reason: outcome })
    for (const [index, statement] of demo.statements.entries())
      await writeStatement(tx, { demo, consultationId: id, number: index + 1, statement, at: publishedAt })
    for (const [index, poll] of demo.polls.entries())
      await writePoll(tx, { demo, consultationId: id, position: index + 1, poll, at: publishedAt })
    await markChanged(tx, 'consultation', id)
  })
}

type Written = {
  demo: DemoConsultation
  consultationId: string
  number: number
  statement: DemoStatement
  at: Date
}

async function writeStatement(tx: Transaction, { demo, consultationId, number, statement, at }: Written) {
  const { text, isAdded = false } = statement
  const id = demoId('statement', `${demo.key}/${number}`)
  const authorId = isAdded ? demoId('voter', `${demo.key}/${number}`) : null
  const votes = Array.from({ length: demo.voters }, (_, voter) => ({
    userId: demoId('voter', `${demo.key}/${voter}`),
    value: voteOf(demo, voter, number, statement),
  })).flatMap(({ userId, value }) => (value ? [{ userId, value }] : []))
  const countOf = (value: VoteValue) => votes.filter((one) => one.value === value).length
  const counts = {
    agreeCount: countOf('agree'),
    disagreeCount: countOf('disagree'),
    passCount: countOf('pass'),
  }
  await tx.statement.create({
    data: {
      id,
      consultationId,
      number,
      text,
      textKey: statementKey(text),
      authorId,
      createdAt: at,
      ...counts,
    },
  })
  await tx.statementVote.createMany({
    data: votes.map((vote) => ({ ...vote, statementId: id, consultationId, at })),
  })
  if (!isAdded) return
  await appendEvent(tx, {
    ...{ stream: { type: 'statement', id }, actorId: null, action: 'statement.added', at },
    values: { consultationId, number, text, state: 'visible' },
  })
}

type WrittenPoll = {
  demo: DemoConsultation
  consultationId: string
  position: number
  poll: DemoPoll
  at: Date
}

/** A poll beside the statements, with the ballots of the same made-up people. */
async function writePoll(tx: Transaction, { demo, consultationId, position, poll, at }: WrittenPoll) {
  const { question, kind, mostChoices = null, options } = poll
  const id = demoId('poll', `${demo.key}/${position}`)
  const optionIds = options.map((_, index) => demoId('option', `${demo.key}/${position}/${index + 1}`))
  const created = options.map((text, index) => ({ id: optionIds[index] ?? '', position: index + 1, text }))
  await tx.poll.create({
    data: { id, consultationId, position, question, kind, mostChoices, options: { create: created } },
  })
  await tx.pollBallot.createMany({
    data: Array.from({ length: demo.voters }, (_, voter) => {
      const userId = demoId('voter', `${demo.key}/${voter}`)
      // In an order that follows from who it is; how much of it counts says the kind of the poll.
      const liked = optionIds.toSorted((one, other) =>
        demoId('ballot', `${userId}/${one}`) < demoId('ballot', `${userId}/${other}`) ? -1 : 1,
      )
      const most =
        kind === 'single' ? 1 : kind === 'multiple' ? 1 + (voter % (mostChoices ?? 2)) : liked.length
      return { pollId: id, userId, optionIds: liked.slice(0, most), at }
    }),
  })
}

/**
 * What a made-up person votes: as their group leans, four times out of five; a few have not come to it. By a number
 * that follows from who and what, so that every demo has the same votes.
 */
function voteOf(
  { key }: DemoConsultation,
  voter: number,
  number: number,
  { leanings }: DemoStatement,
): VoteValue | null {
  const chance = Number.parseInt(demoId('vote', `${key}/${voter}/${number}`).slice(-4), 16) % 100
  if (chance < 12) return null
  const leaning = leanings[voter % 3] ?? 'pass'
  if (chance < 82) return leaning
  return chance < 88 ? 'pass' : leaning === 'agree' ? 'disagree' : 'agree'
}

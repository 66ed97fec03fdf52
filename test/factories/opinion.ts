import type { Prisma } from '#prisma/generated/client'
import type { Vote } from '~/domain/participation/opinion/ballots'
import { computeOpinionMaps } from '~/features/participation/operations/compute-opinion-maps.server'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { createOrganisation } from './organisation'
import { plantVotes } from './planted-votes'
import { createUser } from './user'

const DAY = 86_400_000
/** Somebody who needs no account: ids of people in votes are not foreign keys. */
const CREATOR = '00000000-0000-7000-8000-00000000c0a5'

type Options = Partial<Prisma.ConsultationUncheckedCreateInput> & {
  /** milliseconds from now; the defaults make it run since yesterday and until tomorrow */
  startsIn?: number
  endsIn?: number
}

/** Makes a consultation, by default one that runs; every column can be overridden. */
export async function createConsultation({ startsIn = -DAY, endsIn = DAY, ...overrides }: Options = {}) {
  const organisationId = overrides.organisationId ?? (await createOrganisation({ kind: 'authority' })).id
  return db.consultation.create({
    data: {
      title: 'Radwege im Landkreis',
      question: 'Wie soll das Radnetz wachsen?',
      background: 'Der Kreis plant neue Wege.',
      useOfResult: 'Der Kreistag entscheidet im Mai.',
      state: 'published',
      publishedAt: new Date(Date.now() + startsIn),
      startsAt: new Date(Date.now() + startsIn),
      endsAt: new Date(Date.now() + endsIn),
      createdById: CREATOR,
      ...overrides,
      organisationId,
    },
  })
}

/** Adds so many statements of the authority, counted on from those that are there. */
export async function createStatements(consultationId: string, count: number) {
  const before = await db.statement.count({ where: { consultationId } })
  await db.statement.createMany({
    data: Array.from({ length: count }, (_, index) => {
      const number = before + index + 1
      return { consultationId, number, text: `These ${number} zum Radnetz`, textKey: `these ${number}` }
    }),
  })
  return db.statement.findMany({ where: { consultationId }, orderBy: { number: 'asc' } })
}

const NAMES = { '1': 'agree', '0': 'pass', '-1': 'disagree' } as const

/**
 * Casts the votes of people who need no account, one row a person, and counts them where the statements keep their
 * counts.
 * @returns the ids of these people, in the order of the rows
 */
export async function castVotes(
  consultationId: string,
  rows: readonly (readonly Vote[])[],
  userIds: readonly string[] = rows.map(() => newId()),
): Promise<string[]> {
  const statements = await db.statement.findMany({ where: { consultationId }, orderBy: { number: 'asc' } })
  const data = rows.flatMap((row, person) =>
    row.map(({ column, value }) => ({
      statementId: statements[column]?.id ?? '',
      userId: userIds[person] ?? '',
      consultationId,
      value: NAMES[String(value) as keyof typeof NAMES],
      at: new Date(),
    })),
  )
  await db.statementVote.createMany({ data })
  await db.$executeRaw`
    UPDATE "Statement" s SET "agreeCount" = c.agree, "disagreeCount" = c.disagree, "passCount" = c.pass
    FROM (SELECT "statementId", count(*) FILTER (WHERE "value" = 'agree')::int AS agree,
      count(*) FILTER (WHERE "value" = 'disagree')::int AS disagree,
      count(*) FILTER (WHERE "value" = 'pass')::int AS pass
      FROM "StatementVote" WHERE "consultationId" = ${consultationId} GROUP BY 1) c
    WHERE s."id" = c."statementId"`
  return [...userIds]
}

type PollOptions = {
  kind?: 'single' | 'multiple' | 'ranked'
  options?: readonly string[]
  mostChoices?: number | null
  question?: string
}

/** Makes a poll with its options, behind those that are there. */
export async function createPoll(
  consultationId: string,
  { kind = 'single', options = ['Nord', 'Mitte', 'Süd'], mostChoices = null, question }: PollOptions = {},
) {
  const position = (await db.poll.count({ where: { consultationId } })) + 1
  return db.poll.create({
    data: {
      ...{ consultationId, position, kind, mostChoices },
      question: question ?? `Welche Strecke zuerst? (${position})`,
      options: { create: options.map((text, index) => ({ position: index + 1, text })) },
    },
    include: { options: { orderBy: { position: 'asc' } } },
  })
}

/** Casts ballots of people who need no account; each names its options by their position, counted from 1. */
export async function castBallots(pollId: string, ballots: readonly (readonly number[])[]) {
  const options = await db.pollOption.findMany({ where: { pollId }, orderBy: { position: 'asc' } })
  await db.pollBallot.createMany({
    data: ballots.map((positions) => ({
      ...{ pollId, userId: newId(), at: new Date() },
      optionIds: positions.map((position) => options[position - 1]?.id ?? ''),
    })),
  })
}

/** A person with an account who has voted on some statements. */
export async function createVoter(consultationId: string, votes: readonly Vote[]) {
  const user = await createUser()
  await castVotes(consultationId, [votes], [user.id])
  return user
}

/**
 * The parameters of a consultation of an authority that runs, with a map and a poll, and of a draft with a poll.
 * @param size more statements, people, options and polls
 */
export async function createPolledWorld(organisationId: string, size = 1) {
  const running = await createConsultation({ organisationId })
  const statements = 7 + size
  await createStatements(running.id, statements)
  await castVotes(running.id, plantVotes({ people: 15 + size, statements }))
  await computeOpinionMaps()
  const draft = await createConsultation({ organisationId, state: 'draft', publishedAt: null })
  const options = Array.from({ length: 1 + size }, (_, index) => `Strecke ${index + 1}`)
  const [poll, drafted] = [await createPoll(running.id, { options }), await createPoll(draft.id, { options })]
  if (size > 1) await createPoll(draft.id)
  return {
    polled: { consultationId: running.id, pollId: poll.id },
    pollDraft: { consultationId: draft.id, pollId: drafted.id },
  }
}

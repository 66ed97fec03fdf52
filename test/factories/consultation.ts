import type { Prisma, VoteValue } from '#prisma/generated/client'
import type { ConsultationState } from '~/domain/participation/consultation'
import { statementKey } from '~/domain/participation/statement'
import { db } from '~/platform/database/client.server'

const DAY = 86_400_000
/** Somebody who needs no account: ids of people in a consultation are not foreign keys. */
const AUTHOR = '00000000-0000-7000-8000-00000000d001'
const APPROVER = '00000000-0000-7000-8000-00000000d002'
let count = 0

type Options = Partial<Prisma.ConsultationUncheckedCreateInput> & {
  organisationId: string
  state?: ConsultationState
  /** default: five statements of the authority */
  seeds?: readonly string[]
}

export const SEEDS = [
  'Radwege sollen auch im Winter geräumt werden.',
  'Busse sollen abends länger fahren.',
  'Parkplätze im Zentrum sollen mehr kosten.',
  'Vor Schulen soll Tempo 30 gelten.',
  'Lastenräder sollen gefördert werden.',
] as const

/**
 * Makes a complete consultation with its statements: a draft, or in a state with everything that belongs to it. A
 * published one runs since yesterday for twenty days. Every column can be overridden.
 */
export async function createConsultation({
  organisationId,
  state = 'draft',
  seeds = SEEDS,
  ...overrides
}: Options) {
  count += 1
  const now = Date.now()
  const isOver = state === 'closed'
  const consultation = await db.consultation.create({
    data: {
      ...{ organisationId, state },
      title: `Wie wollen wir unterwegs sein? ${count}`,
      question: 'Was soll die Stadt zuerst für den Verkehr tun?',
      background: 'Die Stadt schreibt ihren Verkehrsplan neu.\n\nDas Geld reicht nicht für alles.',
      useOfResult: 'Der Stadtrat beschließt im Herbst und begründet, was er übernimmt.',
      startsAt: new Date(now - (isOver ? 30 : 1) * DAY),
      endsAt: new Date(now + (isOver ? -2 : 20) * DAY),
      createdById: AUTHOR,
      editorIds: [AUTHOR],
      ...historyOf(state, now),
      ...overrides,
    },
  })
  await db.statement.createMany({
    data: seeds.map((text, index) => ({
      ...{ consultationId: consultation.id, number: index + 1, text, textKey: statementKey(text) },
    })),
  })
  return consultation
}

/** What has been recorded on the way to a state. */
function historyOf(state: ConsultationState, now: number): Partial<Prisma.ConsultationUncheckedCreateInput> {
  if (state === 'draft') return {}
  const submitted = { submittedById: AUTHOR, submittedAt: new Date(now - 40 * DAY) }
  if (state === 'inApproval') return submitted
  const published = { ...submitted, approvedById: APPROVER, publishedAt: new Date(now - 35 * DAY) }
  if (state === 'published') return published
  if (state === 'withdrawn') return { ...published, withdrawnReason: 'Der Anlass ist entfallen.' }
  return { ...published, outcome: 'Der Rat hat Tempo 30 vor Schulen beschlossen.', closedAt: new Date(now) }
}

/** The statements of a consultation in their order. */
export function statementsOf(consultationId: string) {
  return db.statement.findMany({ where: { consultationId }, orderBy: { number: 'asc' } })
}

/** Adds a statement of a person, as the application would; every column can be overridden. */
export function createStatement(
  options: Partial<Prisma.StatementUncheckedCreateInput> & {
    consultationId: string
    number: number
    text: string
  },
) {
  return db.statement.create({ data: { textKey: statementKey(options.text), ...options } })
}

/** Writes votes with their counts: of each person on one statement. People need no account. */
export async function createVotes(
  statement: { id: string; consultationId: string },
  votes: readonly (readonly [userId: string, value: VoteValue])[],
) {
  const { id: statementId, consultationId } = statement
  await db.statementVote.createMany({
    data: votes.map(([userId, value]) => ({ statementId, consultationId, userId, value, at: new Date() })),
  })
  const countOf = (value: VoteValue) => votes.filter((one) => one[1] === value).length
  await db.statement.update({
    where: { id: statementId },
    data: { agreeCount: countOf('agree'), disagreeCount: countOf('disagree'), passCount: countOf('pass') },
  })
}

/** Moves the period of a consultation in milliseconds from now; the clock stays as it is. */
export function movePeriod(id: string, start: number, end: number) {
  const now = Date.now()
  const data = { startsAt: new Date(now + start), endsAt: new Date(now + end) }
  return db.consultation.update({ where: { id }, data })
}

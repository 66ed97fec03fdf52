import { type ExportSection, iso, type Subject } from '~/features/account/operations/personal-data.server'
import { db } from '~/platform/database/client.server'

const thingOf = (row: { subjectType: string; subjectId: string }) => `${row.subjectType} ${row.subjectId}`
const byPerson = ({ id }: Subject) => ({ where: { userId: id } })

const contributions: ExportSection = {
  name: 'contributions',
  rows: async ({ id }) =>
    (await db.comment.findMany({ where: { authorId: id }, orderBy: { id: 'asc' } })).map((one) => ({
      ...{ id: one.id, thing: thingOf(one), note: one.body, state: one.state },
      ...{ createdAt: iso(one.createdAt), changedAt: iso(one.editedAt) },
    })),
}

/** What their contributions said before, and what was added to them. */
const contributionTexts: ExportSection = {
  name: 'contributionTexts',
  async rows({ id }) {
    const where = { comment: { authorId: id } }
    const versions = await db.commentVersion.findMany({
      where,
      orderBy: [{ commentId: 'asc' }, { number: 'asc' }],
    })
    const addenda = await db.commentAddendum.findMany({ where, orderBy: { id: 'asc' } })
    return [...versions, ...addenda].map(({ commentId, body, at }) => ({
      id: commentId,
      note: body,
      at: iso(at),
    }))
  },
}

const commentVotes: ExportSection = {
  name: 'commentVotes',
  rows: async (subject) =>
    (await db.commentVote.findMany({ ...byPerson(subject), orderBy: { commentId: 'asc' } })).map((one) => ({
      ...{ thing: `comment ${one.commentId}`, outcome: one.value, at: iso(one.at) },
    })),
}

const follows: ExportSection = {
  name: 'follows',
  rows: async (subject) =>
    (
      await db.follow.findMany({
        ...byPerson(subject),
        orderBy: [{ createdAt: 'asc' }, { subjectType: 'asc' }, { subjectId: 'asc' }],
      })
    ).map((one) => ({
      ...{ thing: thingOf(one), createdAt: iso(one.createdAt) },
    })),
}

const statements: ExportSection = {
  name: 'statements',
  rows: async ({ id }) =>
    (
      await db.statement.findMany({
        where: { authorId: id },
        orderBy: { id: 'asc' },
        include: { consultation: { select: { title: true } } },
      })
    ).map((one) => ({
      ...{ title: one.consultation.title, number: one.number, note: one.text, state: one.state },
      ...{ createdAt: iso(one.createdAt) },
    })),
}

const statementVotes: ExportSection = {
  name: 'statementVotes',
  rows: async (subject) =>
    (await db.statementVote.findMany({ ...byPerson(subject), orderBy: { statementId: 'asc' } })).map(
      (one) => ({
        ...{ thing: `statement ${one.statementId}`, outcome: one.value, at: iso(one.at) },
      }),
    ),
}

const ballots: ExportSection = {
  name: 'ballots',
  async rows(subject) {
    const rows = await db.pollBallot.findMany({
      ...byPerson(subject),
      orderBy: { pollId: 'asc' },
      include: { poll: { select: { question: true, options: { select: { id: true, text: true } } } } },
    })
    return rows.map(({ poll, optionIds, at }) => ({
      title: poll.question,
      outcome: optionIds.map((id) => poll.options.find((one) => one.id === id)?.text ?? id).join(', '),
      at: iso(at),
    }))
  },
}

/** Consultations that the person began for an office; its answers have sections of their own. */
const officialWork: ExportSection = {
  name: 'officialWork',
  rows: async ({ id }) =>
    (
      await db.consultation.findMany({
        where: { createdById: id },
        orderBy: { id: 'asc' },
        include: { organisation: { select: { name: true } } },
      })
    ).map((one) => ({
      thing: `consultation ${one.id}`,
      ...{ organisation: one.organisation.name, at: iso(one.createdAt) },
    })),
}

/** Everything that a person did in discussions, consultations and polls. */
export const PARTICIPATION_SECTIONS: readonly ExportSection[] = [
  contributions,
  contributionTexts,
  commentVotes,
  follows,
  statements,
  statementVotes,
  ballots,
  officialWork,
]

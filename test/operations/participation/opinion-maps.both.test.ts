import { describe, expect, it } from 'vitest'
import { castVotes, createConsultation, createStatements } from '#test/factories/opinion'
import { plantVotes, shuffled } from '#test/factories/planted-votes'
import { useDatabase } from '#test/support/database'
import { computeOpinionMaps } from '~/features/participation/operations/compute-opinion-maps.server'
import { opinionRunSchema } from '~/features/participation/schema-opinion'
import { db } from '~/platform/database/client.server'

useDatabase()

const runsOf = (consultationId: string) =>
  db.opinionRun.findMany({ where: { consultationId }, orderBy: [{ computedAt: 'desc' }, { id: 'desc' }] })
const resultOf = async (consultationId: string) => {
  const [run] = await runsOf(consultationId)
  return opinionRunSchema.parse(run?.result)
}

async function createVoted(
  people: number,
  statements = 10,
  options: Parameters<typeof createConsultation>[0] = {},
) {
  const consultation = await createConsultation(options)
  const added = await createStatements(consultation.id, statements)
  const rows = plantVotes({ people, statements })
  const userIds = await castVotes(consultation.id, rows)
  return { id: consultation.id, statements: added, rows, userIds }
}

describe('maps of opinions', () => {
  it('are drawn once by two workers, and not again while nothing changes', async () => {
    const { id } = await createVoted(30)
    await Promise.all([computeOpinionMaps(), computeOpinionMaps()])
    const [run, ...more] = await runsOf(id)
    expect(more).toEqual([])
    expect((await resultOf(id)).map?.people).toBe(30)
    await computeOpinionMaps()
    expect(await runsOf(id)).toEqual([run])
  })

  it('are the same for the same votes of other people in another order', async () => {
    const one = await createVoted(24)
    const other = await createConsultation()
    const statements = await createStatements(other.id, 10)
    await castVotes(other.id, shuffled(one.rows, 5))
    await computeOpinionMaps()
    const [first, second] = [await resultOf(one.id), await resultOf(other.id)]
    expect(second.map).toEqual(first.map)
    expect(second.statementIds).toEqual(statements.map(({ id }) => id))
  })

  it('wait for five more people, so that two of them do not tell what a single one voted', async () => {
    const { id, rows } = await createVoted(20)
    await computeOpinionMaps()
    await castVotes(id, rows.slice(0, 4))
    await computeOpinionMaps()
    expect((await resultOf(id)).people).toBe(20)
    await castVotes(id, rows.slice(4, 5))
    await computeOpinionMaps()
    expect((await resultOf(id)).people).toBe(25)
  })

  it('count every vote once the consultation is over', async () => {
    const { id, rows } = await createVoted(20)
    await computeOpinionMaps()
    await castVotes(id, rows.slice(0, 1))
    await db.consultation.update({ where: { id }, data: { endsAt: new Date(Date.now() - 1000) } })
    await computeOpinionMaps()
    expect((await resultOf(id)).people).toBe(21)
    await computeOpinionMaps()
    expect(await runsOf(id)).toHaveLength(2)
  })

  it('say how many have voted enough while they are too few, with every change', async () => {
    const { id, rows } = await createVoted(13)
    await computeOpinionMaps()
    expect(await resultOf(id)).toMatchObject({ people: 13, map: null })
    await castVotes(id, rows.slice(0, 1))
    await computeOpinionMaps()
    expect(await resultOf(id)).toMatchObject({ people: 14, map: null })
  })

  it('leave out statements that are not shown, and votes on them do not make anybody count', async () => {
    const { id, statements } = await createVoted(20, 8, { endsIn: -1000 })
    const held = statements.slice(0, 2).map((one) => one.id)
    await db.statement.updateMany({
      where: { id: { in: held } },
      data: { state: 'removed' },
    })
    await computeOpinionMaps()
    const { statementIds, map } = await resultOf(id)
    expect(statementIds).toEqual(statements.slice(2).map((one) => one.id))
    expect(map?.means).toHaveLength(6)
  })

  it('notice votes that are gone, and keep the last three runs', async () => {
    const { id, userIds, statements } = await createVoted(26, 10, { endsIn: -1000 })
    for (const userId of [undefined, ...userIds.slice(0, 4)]) {
      if (userId) {
        await db.statementVote.deleteMany({ where: { userId } })
        const [first] = statements
        await db.statement.update({ where: { id: first?.id ?? '' }, data: { passCount: { increment: 1 } } })
      }
      await computeOpinionMaps()
    }
    const runs = await runsOf(id)
    expect(runs.map(({ result }) => opinionRunSchema.parse(result).people)).toEqual([22, 23, 24])
  })

  it('are drawn for nothing that is a draft, withdrawn or has not begun', async () => {
    await createVoted(20, 8, { state: 'draft', publishedAt: null })
    await createVoted(20, 8, { state: 'withdrawn', withdrawnReason: 'Anders entschieden.' })
    await createVoted(20, 8, { startsIn: 60_000 })
    await computeOpinionMaps()
    expect(await db.opinionRun.count()).toBe(0)
  })

  it('are drawn anew where what is kept has another shape', async () => {
    const { id } = await createVoted(20)
    await computeOpinionMaps()
    await db.opinionRun.updateMany({ data: { result: { version: 0 } } })
    await computeOpinionMaps()
    expect((await resultOf(id)).people).toBe(20)
  })

  it('of others are drawn where one cannot be, and what went wrong is told', async () => {
    const { id: broken } = await createVoted(20)
    const { id } = await createVoted(20)
    await db.$executeRawUnsafe(
      `ALTER TABLE "OpinionRun" ADD CONSTRAINT planted CHECK ("consultationId" <> '${broken}')`,
    )
    try {
      await expect(computeOpinionMaps()).rejects.toThrow('1 maps of opinions could not be drawn')
    } finally {
      await db.$executeRawUnsafe('ALTER TABLE "OpinionRun" DROP CONSTRAINT planted')
    }
    expect(await runsOf(broken)).toEqual([])
    expect((await resultOf(id)).people).toBe(20)
  })
})

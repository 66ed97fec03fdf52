import { beforeEach, describe, expect, it } from 'vitest'
import { type AnswerScene, createAnswerScene, createOfficialAnswer } from '#test/factories/official-answer'
import { useDatabase } from '#test/support/database'
import { endOf } from '~/domain/participation/answer-due'
import { fromBerlin } from '~/domain/time/berlin'
import { remindOfAnswers } from '~/features/participation/operations/remind-of-answers.server'
import { db } from '~/platform/database/client.server'

useDatabase()
let scene: AnswerScene
beforeEach(async () => {
  scene = await createAnswerScene()
})

/** The job at a quarter past five on a day: the clock is an argument. */
function run(day: string) {
  const reading = fromBerlin(`${day}T05:15`)
  if (!reading.ok) throw new Error(day)
  return remindOfAnswers(reading.at)
}
const OPENED = new Date('2027-03-01T09:00:00Z')
const owed = (more: object = {}) =>
  createOfficialAnswer({
    ...{ subjectId: scene.challenge.id, organisationId: scene.office.id, dueAt: endOf('2027-03-29') },
    ...{ openedAt: OPENED, remindedAt: OPENED, ...more },
  })
const told = () => db.outboxMessage.findMany({ orderBy: { id: 'asc' } })

describe('reminders of owed answers', () => {
  it('come before the day and after it, each once, to those who write', async () => {
    await owed()
    const days = Array.from({ length: 40 }, (_, day) => `2027-03-${String(day + 1).padStart(2, '0')}`)
    const reminded: string[] = []
    for (const day of [...days.slice(0, 31), '2027-04-01', '2027-04-20']) {
      if ((await run(day)) > 0) reminded.push(day)
      expect(await run(day)).toBe(0)
    }
    expect(reminded).toEqual(['2027-03-22', '2027-03-30'])
    const rows = await told()
    expect(rows.map(({ userId }) => userId).sort()).toEqual(
      [scene.clerk.id, scene.colleague.id, scene.clerk.id, scene.colleague.id].sort(),
    )
    expect(rows.map(({ params }) => (params as { isOver: boolean }).isOver)).toEqual([
      false,
      false,
      true,
      true,
    ])
  })

  it('are sent all the same where the job was skipped for a day, each once', async () => {
    await owed()
    const reminded: string[] = []
    for (const day of ['2027-03-20', '2027-03-21', '2027-03-23', '2027-03-24', '2027-03-29', '2027-03-31'])
      if ((await run(day)) > 0) reminded.push(day)
    expect(reminded).toEqual(['2027-03-23', '2027-03-31'])
    expect(await told()).toHaveLength(4)
  })

  it('come anew for a new day', async () => {
    const { id } = await owed()
    await run('2027-03-22')
    await db.officialAnswer.update({ where: { id }, data: { dueAt: endOf('2027-04-12') } })
    expect(await run('2027-03-30')).toBe(0)
    expect(await run('2027-04-05')).toBe(1)
  })

  it('are written once by several processes', async () => {
    await owed()
    const counts = await Promise.all([run('2027-03-22'), run('2027-03-22'), run('2027-03-22')])
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1)
    expect(await told()).toHaveLength(2)
    expect(await db.event.count({ where: { action: 'officialAnswer.reminded' } })).toBe(1)
  })

  it('leave alone what was answered, what is far off, and what nobody may read', async () => {
    await owed({ status: 'declined' })
    await owed({ dueAt: endOf('2027-06-01') })
    expect(await run('2027-03-22')).toBe(0)
    await owed({ subjectId: scene.other.id, organisationId: scene.otherOffice.id })
    await db.challenge.update({ where: { id: scene.other.id }, data: { state: 'draft' } })
    expect(await run('2027-03-22')).toBe(0)
    expect(await told()).toEqual([])
  })
})

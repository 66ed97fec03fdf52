import { describe, expect, it } from 'vitest'
import {
  castBallots,
  castVotes,
  createConsultation,
  createPoll,
  createStatements,
  createVoter,
} from '#test/factories/opinion'
import { plantVotes } from '#test/factories/planted-votes'
import { createUser, viewerOf } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { renderPage } from '#test/support/render-page'
import type { Vote } from '~/domain/participation/opinion/ballots'
import { computeOpinionMaps } from '~/features/participation/operations/compute-opinion-maps.server'
import { readExtremities } from '~/features/participation/operations/find-opinion-run.server'
import * as consultationRoute from '~/features/participation/routes/consultation'
import * as csvRoute from '~/features/participation/routes/opinion-export'
import * as jsonRoute from '~/features/participation/routes/opinion-export-json'
import * as mapRoute from '~/features/participation/routes/opinion-map'
import { db } from '~/platform/database/client.server'

useDatabase()

const STATEMENTS = 10
const at = (consultationId: string, query = '') => ({ path: `/x${query}`, params: { consultationId } })
const always = (value: number): Vote[] =>
  Array.from({ length: STATEMENTS }, (_, column) => ({ column, value }))

async function createDrawn(rows: readonly Vote[][], options: Parameters<typeof createConsultation>[0] = {}) {
  const { id } = await createConsultation(options)
  const statements = await createStatements(id, STATEMENTS)
  const userIds = await castVotes(id, rows)
  await computeOpinionMaps()
  return { id, statements, userIds }
}

const camps = (people: number) => plantVotes({ people, statements: STATEMENTS, noise: 0.03, seed: 9 })
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('the page of a map', () => {
  it('shows groups, what tells them apart and where they part, in a picture and in tables', async () => {
    const { id, statements } = await createDrawn(camps(30))
    const { data } = await callLoader(mapRoute, at(id))
    const html = renderPage({ component: mapRoute.default, data })
    const text = textOf(html)
    expect(text).toContain('Gruppe A: 15 Personen')
    expect(text).toContain('Gruppe B: 15 Personen')
    expect(text).toContain('Darüber gehen die Gruppen auseinander')
    expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby/)
    expect(statements.some((statement) => text.includes(statement.text))).toBe(true)
    expect(renderPage({ component: mapRoute.default, data, locale: 'en' })).toContain('Group A: 15 people')
  })

  it('names nobody and shows nobody’s own point', async () => {
    const { id, userIds } = await createDrawn(camps(24))
    const { data } = await callLoader(mapRoute, at(id))
    const sent = JSON.stringify(data)
    expect(userIds.filter((userId) => sent.includes(userId))).toEqual([])
    const { view } = data
    if (view.state !== 'drawn') throw new Error(view.state)
    expect(view.map.own).toBeNull()
    expect(view.map.picture.dots.every(({ people }) => people >= 5)).toBe(true)
    expect(sent).not.toContain('components')
  })

  it('shows people their own place and nobody else', async () => {
    const rows = camps(30)
    const { id } = await createConsultation()
    await createStatements(id, STATEMENTS)
    await castVotes(id, rows.slice(1))
    const voter = await createVoter(id, rows[0] ?? [])
    const few = await createVoter(id, (rows[1] ?? []).slice(0, 3))
    await computeOpinionMaps()
    const own = async (userId: string) => {
      const { data } = await callLoader(mapRoute, { ...at(id), viewer: await viewerOf(userId) })
      const text = textOf(renderPage({ component: mapRoute.default, data }))
      return [data.view.state === 'drawn' && data.view.map.own !== null, text.includes('Das sehen nur Sie.')]
    }
    expect(await own(voter.id)).toEqual([true, true])
    expect(await own(few.id)).toEqual([false, false])
    expect(await own((await createUser()).id)).toEqual([false, false])
  })

  it('is the same twice for people who are signed out', async () => {
    const { id } = await createDrawn(camps(20))
    const [one, two] = [await callLoader(mapRoute, at(id)), await callLoader(mapRoute, at(id))]
    expect(JSON.stringify(two.data)).toBe(JSON.stringify(one.data))
  })

  it('says how many people are missing, and that nothing is there yet', async () => {
    const { id } = await createDrawn(camps(12))
    const few = await callLoader(mapRoute, at(id))
    expect(textOf(renderPage({ component: mapRoute.default, data: few.data }))).toContain(
      'Es fehlen noch 3 Personen',
    )
    await db.opinionRun.deleteMany()
    const none = await callLoader(mapRoute, at(id))
    expect(none.data.view).toEqual({ state: 'none' })
    expect(renderPage({ component: mapRoute.default, data: none.data })).toContain('noch kein Meinungsbild')
  })

  it('says so where all agree, and shows one group', async () => {
    const { id } = await createDrawn(Array.from({ length: 18 }, () => always(1)))
    const { data } = await callLoader(mapRoute, at(id))
    const text = textOf(renderPage({ component: mapRoute.default, data }))
    expect(text).toContain('Alle haben gleich abgestimmt')
    expect(text).toContain('Alle zusammen')
    expect(text).toContain('Ohne sie wären es zu wenige')
  })

  it('is led to once it is there; before that the consultation says from how many people on', async () => {
    const see = async (consultationId: string) => {
      const { data } = await callLoader(consultationRoute, { path: '/x', params: { consultationId } })
      return renderPage({ component: consultationRoute.default, data })
    }
    const way = (id: string) => `/beteiligung/${id}/meinungsbild`
    const { id } = await createConsultation()
    expect(await see(id)).not.toContain(way(id))
    expect(textOf(await see(id))).toContain('sobald 15 Personen über mindestens 7 Thesen abgestimmt haben')
    for (const options of [
      { startsIn: 3_600_000, endsIn: 7_200_000 },
      { startsIn: -7_200_000, endsIn: -3_600_000 },
      { state: 'withdrawn' as const, withdrawnReason: 'x' },
    ]) {
      const other = await createConsultation(options)
      expect(await see(other.id)).not.toContain(way(other.id))
      expect(textOf(await see(other.id))).not.toContain('sobald 15 Personen')
    }
    const drawn = await createDrawn(camps(20))
    expect(await see(drawn.id)).toContain(way(drawn.id))
  })

  it('shows the map with and without those who always answer the same', async () => {
    const { id } = await createDrawn([...camps(30), ...Array.from({ length: 6 }, () => always(1))])
    const all = await callLoader(mapRoute, at(id))
    expect(all.data.view).toMatchObject({ uniform: 6, hasBoth: true, map: { people: 36 } })
    expect(renderPage({ component: mapRoute.default, data: all.data })).toContain('?ansicht=ohne')
    const without = await callLoader(mapRoute, at(id, '?ansicht=ohne'))
    expect(without.data.view).toMatchObject({ isWithoutUniform: true, map: { people: 30 } })
    expect((await callLoader(mapRoute, at(id, '?ansicht=x'))).data.view).toMatchObject({
      map: { people: 36 },
    })
  })

  it('leaves out a statement that was hidden since, at once', async () => {
    const { id, statements } = await createDrawn(camps(30))
    await db.statement.updateMany({
      where: { id: { in: statements.slice(0, 9).map((one) => one.id) } },
      data: { state: 'removed' },
    })
    const { data } = await callLoader(mapRoute, at(id))
    const text = textOf(renderPage({ component: mapRoute.default, data }))
    expect(statements.slice(0, 9).filter((one) => text.includes(`${one.text} `))).toEqual([])
    expect((await callLoader(csvRoute, at(id))).data).not.toContain(statements[0]?.text)
  })

  it('is there from the beginning on, and not for drafts or what is withdrawn', async () => {
    const states = [
      { state: 'draft' },
      { state: 'withdrawn', withdrawnReason: 'x' },
      { startsIn: 1000 },
    ] as const
    for (const options of states) {
      const { id } = await createConsultation(options)
      const answers = [
        callLoader(mapRoute, at(id)),
        callLoader(csvRoute, at(id)),
        callLoader(jsonRoute, at(id)),
      ]
      expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([404, 404, 404])
    }
    const { id } = await createConsultation({ state: 'closed', outcome: 'Beschlossen.', endsIn: -1000 })
    expect((await callLoader(mapRoute, at(id))).status).toBe(200)
    expect((await callLoader(csvRoute, at(id))).status, 'no map yet').toBe(404)
  })
})

describe('the files', () => {
  it('hold counts by group, and leave out what would tell of fewer than five', async () => {
    const rows = camps(30)
    // Three of one camp alone have voted on the last statement; everybody of the other one has.
    const thinned = rows.map((row, person) => (person % 2 === 0 && person > 5 ? row.slice(0, -1) : row))
    const { id, statements } = await createDrawn(thinned)
    const csv = await callLoader(csvRoute, at(id))
    expect(csv.headers.get('Content-Type')).toContain('text/csv')
    const lines = String(csv.data).trim().split('\r\n')
    expect(lines).toHaveLength(STATEMENTS + 1)
    expect(lines[0]).toContain('Gruppe A (15 Personen): Zustimmung')
    const last = lines.at(-1)?.split(';') ?? []
    expect(last.slice(0, 2)).toEqual(['10', statements[9]?.text])
    expect(
      last.slice(2, 5).reduce((sum, cell) => sum + Number(cell), 0),
      'all together',
    ).toBe(18)
    expect(last.slice(5), 'both groups, since one follows from the other').toEqual([
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ])
    expect(
      lines[1]
        ?.split(';')
        .slice(5)
        .every((cell) => cell !== ''),
    ).toBe(true)
  })

  it('hold the same for programs, with polls once they are over', async () => {
    const { id, userIds } = await createDrawn(camps(20))
    const poll = await createPoll(id)
    await castBallots(poll.id, [[1], [1], [1], [2], [2]])
    const read = async () => JSON.parse(String((await callLoader(jsonRoute, at(id))).data))
    const running = await read()
    expect(running).toMatchObject({ format: 'brueckenschlag.opinion-map', people: 20, polls: [] })
    expect(running.groups).toEqual([
      { letter: 'A', size: 10 },
      { letter: 'B', size: 10 },
    ])
    expect(running.statements).toHaveLength(STATEMENTS)
    await db.consultation.update({ where: { id }, data: { endsAt: new Date(Date.now() - 1000) } })
    const over = await read()
    expect(over.polls).toMatchObject([{ kind: 'single', result: { ballots: 5, isShown: true } }])
    expect(userIds.filter((userId) => JSON.stringify(over).includes(userId))).toEqual([])
  })
})

it('tells the voting how far each statement carries people', async () => {
  const { id, statements } = await createDrawn(camps(20))
  const extremities = await readExtremities(id)
  expect([...extremities.keys()]).toEqual(statements.map((one) => one.id))
  expect(Math.max(...extremities.values())).toBeGreaterThan(0)
  expect(await readExtremities('00000000-0000-7000-8000-000000000000')).toEqual(new Map())
})

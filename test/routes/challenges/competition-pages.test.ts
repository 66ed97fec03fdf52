import { beforeEach, describe, expect, it } from 'vitest'
import * as calendar from '~/features/challenges/routes/calendar'
import * as step from '~/features/challenges/routes/edit-step'
import * as list from '~/features/challenges/routes/list'
import * as manage from '~/features/challenges/routes/manage'
import * as preview from '~/features/challenges/routes/preview'
import * as review from '~/features/challenges/routes/review'
import * as show from '~/features/challenges/routes/show'
import { db } from '~/platform/database/client.server'
import { createChallenge } from '../../factories/challenge'
import { type Cast, createCast } from '../../factories/challenge-cast'
import { createCompetition, somePhases } from '../../factories/competition'
import { callAction, callLoader } from '../../support/call-route'
import { statementsOf } from '../../support/count-statements'
import { useDatabase } from '../../support/database'

useDatabase()
let cast: Cast
beforeEach(async () => {
  cast = await createCast()
})

const make = (options: Partial<Parameters<typeof createCompetition>[0]> = {}) =>
  createCompetition({ authorityId: cast.authority.id, editorIds: [cast.author.id], ...options })
const at = (id: string, viewer: Cast['author'] | null) => ({
  ...{ path: '/herausforderungen/x', viewer },
  params: { challengeId: id, section: 'competition' },
})
const stored = (id: string) => db.challenge.findUniqueOrThrow({ where: { id } })

describe('the approval', () => {
  it('reads phases, prizes and jury field by field, and comments on them', async () => {
    const { id, version } = await make({ state: 'inApproval', submittedById: cast.author.id })
    const { fields } = (await callLoader(review, at(id, cast.second))).data
    const texts = Object.fromEntries(fields.map(({ field, text }) => [field, text]))
    expect(texts['kind']).toBe('Wettbewerb')
    expect(texts['phases']).toMatch(
      /^1\. Ideen \(\d\d\.\d\d\.\d{4} \d\d:\d\d – .*\)\nEine Skizze.*\nNutzen: 60 %/,
    )
    expect(texts['prizes']).toBe('1. Hauptpreis: 30000 €\n2. Preis für freie Software: 10000,50 €')
    expect(texts['jury']).toContain('Prof. Ada Beispiel, Hochschule am Meer: Vorsitz')
    const form = { version: String(version), reason: 'Bitte prüfen.', 'comment.phases': 'Zu kurz.' }
    expect((await callAction(review, { ...at(id, cast.second), form })).status).toBe(303)
    const { comments } = (await callLoader(step, at(id, cast.author))).data
    expect(comments).toMatchObject([{ field: 'phases', text: 'Zu kurz.' }])
  })

  it('publishes with dates of questions that follow from phase one', async () => {
    const { id, version, deadlineAt } = await make({ state: 'inApproval', submittedById: cast.author.id })
    const viewer = { ...cast.second, hasSecondFactor: true } as Cast['second']
    const form = { step: 'approve', version: String(version), reason: '' }
    const answer = await callAction(manage, { ...at(id, viewer), form })
    const row = await stored(id)
    expect([answer.status, row.state]).toEqual([303, 'published'])
    expect(row.answersUntil && deadlineAt && row.answersUntil < deadlineAt).toBe(true)
  })
})

describe('the public page', () => {
  const DAY = 86_400_000

  it('shows phases with their state, whose turn it is, criteria, prizes and jury', async () => {
    const { id } = await make({ state: 'published' })
    const { competition, call } = (await callLoader(show, at(id, null))).data.challenge
    expect(competition).toMatchObject({
      phases: [
        { number: 1, title: 'Ideen', state: 'open', turn: 'everybody' },
        { number: 2, state: 'upcoming', turn: 'nobody' },
      ],
      sum: 4_000_050n,
    })
    expect(competition?.jury.map(({ name }) => name)).toContain('Bo Muster')
    expect(call).toEqual({ objection: null, opensAt: null })
  })

  it('says when phase one begins, and that phase two is for those who are admitted', async () => {
    const ahead = await make({ state: 'published', phases: somePhases(2, Date.now() + DAY) })
    const running = await make({ state: 'opened', phases: somePhases(2, Date.now() - 45 * DAY) })
    const callOf = async ({ id }: { id: string }) =>
      (await callLoader(show, at(id, null))).data.challenge.call
    expect(await callOf(ahead)).toEqual({ objection: 'phaseNotOpen', opensAt: ahead.opensAt })
    expect(await callOf(running)).toEqual({ objection: 'admissionMissing', opensAt: null })
  })

  it('is previewed as it will be, and has nothing of a competition for an open call', async () => {
    const [mine, open] = [await make(), await createChallenge({ authorityId: cast.authority.id })]
    expect((await callLoader(preview, at(mine.id, cast.author))).data).toMatchObject({
      challenge: { competition: { phases: [{ turn: 'everybody' }, {}] } },
    })
    expect((await callLoader(preview, at(open.id, cast.author))).data).toMatchObject({
      challenge: { competition: null },
    })
  })

  it('gives the times of every phase to calendars', async () => {
    const { id } = await make({ state: 'published' })
    const answer = await callLoader(calendar, at(id, null))
    const text = String(answer.data)
    expect(text.match(/BEGIN:VEVENT/g)?.length).toBe(4)
    for (const part of ['Phase 1 beginnt', 'Frist für Vorschläge', 'Phase 2 beginnt', 'Phase 2 endet'])
      expect(text.replace(/\r\n /g, '')).toContain(part)
  })
})

describe('the statements of the public page', () => {
  it('are three more than for an open call, however much a competition has', async () => {
    const many = { phases: somePhases(5), prizes: manyPrizes(9), jury: manyJurors(9) }
    const open = await createChallenge({ authorityId: cast.authority.id, state: 'published' })
    const [one, large] = [await make({ state: 'published' }), await make({ state: 'published', ...many })]
    const count = async ({ id }: { id: string }) =>
      (await statementsOf(() => callLoader(show, at(id, null)))).length
    const usual = await count(open)
    expect([await count(one), await count(large)]).toEqual([usual + 3, usual + 3])
  })
})

const manyPrizes = (size: number) =>
  Array.from({ length: size }, (_, index) => ({ title: `Preis ${index}`, amountCents: 100n }))
const manyJurors = (size: number) =>
  Array.from({ length: size }, (_, index) => ({
    ...{ name: `Mitglied ${index}`, affiliation: 'Amt' },
    role: index === 0 ? ('chair' as const) : ('member' as const),
  }))

describe('the list', () => {
  const listed = async (query: string) => {
    const { challenges, counts } = (await callLoader(list, { path: `/herausforderungen${query}` })).data
    return { titles: challenges.map(({ title }) => title.text), counts, challenges }
  }

  it('shows the kind and filters by it', async () => {
    const competition = await make({ state: 'published', title: 'Ein Preis' })
    await createChallenge({ authorityId: cast.authority.id, state: 'published', title: 'Ein Aufruf' })
    expect((await listed('')).titles.sort()).toEqual(['Ein Aufruf', 'Ein Preis'])
    const only = await listed('?kind=competition')
    expect(only).toMatchObject({ titles: ['Ein Preis'], counts: { open: 1 } })
    expect(only.challenges[0]).toMatchObject({ kind: 'competition', prizeCents: 4_000_050n, opensAt: null })
    expect((await listed('?kind=open')).titles).toEqual(['Ein Aufruf'])
    expect((await listed('?kind=nonsense')).titles).toHaveLength(2)
    expect(competition.kind).toBe('competition')
  })
})

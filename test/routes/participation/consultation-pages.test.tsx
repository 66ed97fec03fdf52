import { beforeEach, describe, expect, it } from 'vitest'
import { buttonsOf, EVIL, linksOf, textOf, wordsIn } from '#test/components/show'
import {
  createConsultation,
  createStatement,
  createVotes,
  movePeriod,
  statementsOf,
} from '#test/factories/consultation'
import { viewerOf } from '#test/factories/user'
import { type Answer, callLoader } from '#test/support/call-route'
import {
  type ConsultationScene,
  consultationOf,
  createConsultationScene,
  draftOf,
} from '#test/support/consultation-scene'
import { useDatabase } from '#test/support/database'
import { renderPage } from '#test/support/render-page'
import { FEWEST_SHOWN_VOTES } from '~/domain/participation/statement'
import * as show from '~/features/participation/routes/consultation'
import * as calendar from '~/features/participation/routes/consultation-calendar'
import * as edit from '~/features/participation/routes/consultation-edit'
import * as manage from '~/features/participation/routes/consultation-manage'
import * as result from '~/features/participation/routes/consultation-result'
import * as vote from '~/features/participation/routes/consultation-vote'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
const { t } = wordsIn('de')
const DAY = 86_400_000
let scene: ConsultationScene
beforeEach(async () => {
  scene = await createConsultationScene()
})

type Module = { loader: (args: never) => unknown; default: () => React.ReactNode }
type User = { id: string } | null

async function open(module: Module, consultationId: string, user: User, query = '') {
  const viewer = user && (await viewerOf(user.id))
  const options = { path: `/beteiligung/x${query}`, params: { consultationId }, viewer }
  return callLoader(module, options) as Promise<Answer<unknown>>
}
async function see(module: Module, consultationId: string, user: User, query = '') {
  const { data } = await open(module, consultationId, user, query)
  return renderPage({ component: module.default, data })
}
const addressesIn = (html: string) => Object.values(linksOf(html))
const published = (options = {}) =>
  createConsultation({ organisationId: scene.authority.id, state: 'published', ...options })

describe('the page of a consultation', () => {
  it('says what is asked, until when, who decides, how many take part; texts are texts', async () => {
    const { id } = await published({ background: EVIL, title: EVIL, question: EVIL, useOfResult: EVIL })
    const [statement] = await statementsOf(id)
    if (statement)
      await createVotes(statement, [
        [newId(), 'agree'],
        [newId(), 'pass'],
      ])
    const html = await see(show, id, null)
    expect(html).not.toContain('<img')
    const text = textOf(html)
    expect(text).toContain(t('consultation.stands.running'))
    expect(text).toMatch(/Teilnehmende\s2/)
    expect(text).toContain(t('consultation.useOfResult'))
    expect(addressesIn(html)).toContain(`/beteiligung/${id}/thesen`)
    expect(addressesIn(html)).not.toContain(`/beteiligung/${id}/verwalten`)
    expect(addressesIn(await see(show, id, scene.reader))).toContain(`/beteiligung/${id}/verwalten`)
  })

  it.each([
    ['planned', DAY, 2 * DAY],
    ['ended', -2 * DAY, -DAY],
  ] as const)('does not ask to vote where it is %s', async (phase, start, end) => {
    const { id } = await published()
    await movePeriod(id, start, end)
    const html = await see(show, id, null)
    expect(textOf(html)).toContain(t(`consultation.stands.${phase}`))
    expect(textOf(html)).not.toContain(t('consultation.takePart'))
  })

  it('shows why it was withdrawn, and what became of it', async () => {
    const withdrawn = await createConsultation({ organisationId: scene.authority.id, state: 'withdrawn' })
    expect(textOf(await see(show, withdrawn.id, null))).toContain('Der Anlass ist entfallen.')
    const closed = await createConsultation({ organisationId: scene.authority.id, state: 'closed' })
    const text = textOf(await see(show, closed.id, null))
    expect(text).toContain(t('consultation.outcome'))
    expect(text).toContain('Tempo 30 vor Schulen beschlossen')
  })

  it('is unknown before its publication but to members and staff; so are its other pages to all', async () => {
    const { id } = await draftOf(scene)
    for (const user of [null, scene.anna]) {
      const { status, location } = await open(show, id, user)
      expect([status, location]).toEqual([404, null])
    }
    expect((await open(show, id, scene.reader)).status).toBe(200)
    for (const module of [vote, result]) expect((await open(module, id, scene.author)).status).toBe(404)
    const options = { path: '/x', params: { consultationId: id }, viewer: null }
    expect((await callLoader(calendar, options)).status).toBe(404)
  })

  it('gives its start and its end to calendars', async () => {
    const { id, title } = await published()
    const options = { path: '/x', params: { consultationId: id }, viewer: null }
    const { data } = await callLoader(calendar, options)
    const text = String(data)
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect(text.replace(/\r\n /g, '')).toContain(title)
  })

  it('is the same for two people who are signed out', async () => {
    const { id } = await published()
    for (const module of [show, vote]) expect(await see(module, id, null)).toBe(await see(module, id, null))
  })
})

describe('the page of statements', () => {
  it('asks one at a time with three buttons, says how far one is, and what was voted last', async () => {
    const { id } = await published()
    const html = await see(vote, id, scene.anna)
    const words = ['agree', 'disagree', 'pass'] as const
    expect(buttonsOf(html).slice(0, 3)).toEqual(words.map((one) => t(`statement.${one}`)))
    expect(textOf(html)).toContain(t('statement.progress', { count: 0, all: 5 }))
    const [first] = await statementsOf(id)
    await consultationOf(id).vote(scene.anna, first?.id ?? '', 'disagree')
    const next = await see(vote, id, scene.anna, '?zuletzt=1')
    expect(textOf(next)).toContain(t('statement.progress', { count: 1, all: 5 }))
    expect(textOf(next)).toContain(t('statement.saved', { number: 1 }))
    expect(textOf(next)).not.toContain(first?.text)
    const again = await see(vote, id, scene.anna, '?these=1')
    expect(textOf(again)).toContain(first?.text)
    expect(again).toContain('aria-pressed="true"')
    expect(textOf(again)).toContain(t('statement.yourVote.disagree'))
  })

  it('thanks where all are voted on', async () => {
    const { id } = await published()
    for (const one of await statementsOf(id)) await consultationOf(id).vote(scene.anna, one.id, 'pass')
    const text = textOf(await see(vote, id, scene.anna))
    expect(text).toContain(t('statement.done'))
    expect(text).toContain(t('statement.add.title'))
  })

  it('lists all of them with one’s own votes and the states of one’s own, and no vote of others', async () => {
    const { id } = await published()
    const [first] = await statementsOf(id)
    await consultationOf(id).vote(scene.anna, first?.id ?? '', 'agree')
    const base = { consultationId: id, authorId: scene.anna.id }
    await createStatement({ ...base, number: 6, text: 'Wartet auf Prüfung', state: 'held' })
    await createStatement({ ...base, number: 7, text: 'Ist zurückgezogen', state: 'removed' })
    const mine = textOf(await see(vote, id, scene.anna, '?ansicht=alle'))
    expect(mine).toContain('Wartet auf Prüfung')
    expect(mine).toContain(t('statement.held'))
    expect(mine).toContain(t('statement.byYou'))
    expect(mine).toContain(t('statement.yourVote.agree'))
    const others = textOf(await see(vote, id, scene.ben, '?ansicht=alle'))
    expect(others).not.toContain('Wartet auf Prüfung')
    expect(others).not.toContain('Ist zurückgezogen')
    expect(others).toContain(t('statement.removed'))
    expect(others).not.toContain(t('statement.yourVote.agree'))
  })

  it('leaves of a hidden one its number, the rule and the day; its author still reads it', async () => {
    const { id } = await published()
    const decidedAt = new Date('2026-11-20T10:00:00Z')
    const written = await createStatement({
      ...{ consultationId: id, number: 6, text: 'Böser Satz', authorId: scene.anna.id },
    })
    const decision = await db.moderationDecision.create({
      data: {
        ...{ itemType: 'statement', itemId: written.id },
        ...{ userId: scene.anna.id, measure: 'hide', basis: 'rule', isPermanent: true, ruleVersion: 1 },
        ...{ ruleId: 'respect', facts: 'F', explanation: 'E', scope: 'S', remedies: 'R' },
        ...{ deciderId: newId(), decidedAt },
      },
    })
    const hidden = { state: 'hidden', hiddenById: decision.id } as const
    await db.statement.update({ where: { id: written.id }, data: hidden })
    const text = textOf(await see(vote, id, null))
    expect(text).toContain(
      t('statement.hidden', { rule: t('conduct.rule.respect'), date: '20. November 2026' }),
    )
    expect(text).not.toContain('Böser Satz')
    expect(textOf(await see(vote, id, scene.anna, '?ansicht=alle'))).toContain('Böser Satz')
    expect((await see(vote, id, scene.ben)).includes('Böser Satz')).toBe(false)
  })

  it('shows people who are signed out all statements and the way to vote, and nobody a form after the end', async () => {
    const { id } = await published()
    const html = await see(vote, id, null)
    expect(buttonsOf(html)).toEqual([])
    expect(addressesIn(html)).toContain(`/anmelden?weiter=${encodeURIComponent(`/beteiligung/${id}/thesen`)}`)
    await movePeriod(id, -2 * DAY, -DAY)
    expect(buttonsOf(await see(vote, id, scene.anna))).toEqual([])
  })

  it('reads on by pages', async () => {
    const { id } = await published({ seeds: Array.from({ length: 120 }, (_, index) => `These ${index}`) })
    type Data = { list: { statements: { number: number }[]; next: string | null; previous: string | null } }
    const page = async (query: string) => ((await open(vote, id, null, query)).data as Data).list
    const queryOf = (address: string | null) => address?.slice(address.indexOf('?')) ?? ''
    const first = await page('')
    const second = await page(queryOf(first.next))
    const third = await page(queryOf(second.next))
    expect([first, second, third].map((one) => one.statements.length)).toEqual([50, 50, 20])
    expect(second.statements[0]?.number).toBe(51)
    expect((await page(queryOf(second.previous))).statements).toEqual(first.statements)
    expect(third.next).toBeNull()
    for (const key of ['99999999999', '-1', '1e9', 'x', ''])
      expect((await page(`?nach=${id}~${key}`)).statements).toEqual(first.statements)
    expect((await page(`?vor=${id}~0`)).statements).toEqual([])
  })
})

describe('the result', () => {
  it('waits for the end', async () => {
    const { id } = await published()
    const [statement] = await statementsOf(id)
    if (statement) await createVotes(statement, [[newId(), 'agree']])
    const text = textOf(await see(result, id, scene.head))
    expect(text).toContain(t('consultationResult.notYet'))
    expect(text).not.toContain('%')
  })

  it('of a withdrawn one is none: its reason stands there, and no figure of how people had voted', async () => {
    const { id } = await createConsultation({ organisationId: scene.authority.id, state: 'withdrawn' })
    for (const statement of await statementsOf(id))
      await createVotes(
        statement,
        Array.from({ length: 9 }, () => [newId(), 'agree'] as const),
      )
    for (const user of [null, scene.head]) {
      const { data } = await open(result, id, user)
      expect(data).toMatchObject({ participation: null, statements: [], map: null })
      const text = textOf(await see(result, id, user))
      expect(text).toContain(t('consultationResult.withdrawn'))
      expect(text).toContain('Der Anlass ist entfallen.')
      expect(text).not.toContain('%')
      expect(text).not.toContain(t('consultationResult.notYet'))
      expect(textOf(await see(show, id, user))).not.toContain(t('consultation.votes'))
    }
  })

  it('shows shares from five votes on, the most agreed to first, and what became of it', async () => {
    const { id } = await createConsultation({ organisationId: scene.authority.id, state: 'closed' })
    const [first, second, third] = await statementsOf(id)
    if (!first || !second || !third) throw new Error('too few statements')
    const votes = (...values: ('agree' | 'disagree' | 'pass')[]) =>
      values.map((value) => [newId(), value] as const)
    await createVotes(first, votes('agree', 'agree', 'disagree', 'disagree', 'pass'))
    await createVotes(second, votes('agree', 'agree', 'agree', 'agree', 'pass'))
    await createVotes(third, votes('agree', 'agree', 'agree', 'agree'))
    const text = textOf(await see(result, id, null))
    expect(text.indexOf(second.text)).toBeLessThan(text.indexOf(first.text))
    expect(text.indexOf(first.text)).toBeLessThan(text.indexOf(third.text))
    expect(text).toContain('80 %')
    expect(text).not.toContain('100 %')
    expect(text).toContain(t('consultationResult.few', { count: FEWEST_SHOWN_VOTES }))
    expect(text).toContain('Tempo 30 vor Schulen beschlossen')
  })
})

describe('the pages of the authority', () => {
  it('manage shows the text, what is missing and the steps with reasons', async () => {
    const { id } = await draftOf(scene, { background: '', seeds: [] })
    const html = await see(manage, id, scene.author)
    const text = textOf(html)
    expect(text).toContain(t('consultationManage.turn.authors'))
    expect(text).toContain(t('consultationManage.seedsMissing', { count: 5 }))
    expect(addressesIn(html)).toContain(`/beteiligung/${id}/bearbeiten#consultation-background`)
    expect(text).toContain(t('consultationReason.incomplete'))
    expect(buttonsOf(await see(manage, id, scene.reader))).toEqual([])
  })

  it('edit has the whole text in its form, and none where it is no draft', async () => {
    const { id } = await draftOf(scene)
    const html = await see(edit, id, scene.second)
    expect(html).toContain('Busse sollen abends länger fahren.')
    expect(html).toMatch(/id="consultation-background"/)
    await consultationOf(id).step(scene.author, 'submit')
    expect(textOf(await see(edit, id, scene.second))).toContain(t('consultationForm.edit.locked'))
  })
})

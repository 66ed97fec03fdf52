import { beforeEach, describe, expect, it } from 'vitest'
import { EVIL, wordsIn } from '#test/components/show'
import { createChallenge } from '#test/factories/challenge'
import { createOrganisation } from '#test/factories/organisation'
import { createMeasurement, createPilot, createPilotPartner, dayFromNow } from '#test/factories/pilot'
import { viewerOf } from '#test/factories/user'
import { type Answer, callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createPilotScene, type PilotScene, pilotDraftOf } from '#test/support/pilot-scene'
import { renderPage } from '#test/support/render-page'
import { columnOf } from '~/domain/calendar/day'
import * as edit from '~/features/pilots/routes/edit'
import * as end from '~/features/pilots/routes/end'
import * as list from '~/features/pilots/routes/list'
import * as manage from '~/features/pilots/routes/manage'
import * as start from '~/features/pilots/routes/new'
import * as partners from '~/features/pilots/routes/partners'
import * as report from '~/features/pilots/routes/report'
import * as show from '~/features/pilots/routes/show'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
const { t } = wordsIn('de')
let scene: PilotScene
beforeEach(async () => {
  scene = await createPilotScene()
})

type Module = { loader: (args: never) => unknown; default: () => React.ReactNode }
type User = { id: string } | null

async function open(module: Module, pilotId: string, user: User, query = '') {
  const viewer = user && (await viewerOf(user.id))
  const options = { path: `/pilotprojekte/x${query}`, params: { pilotId }, viewer }
  return callLoader(module, options) as Promise<Answer<unknown>>
}
async function see(module: Module, pilotId: string, user: User, query = '') {
  const { data } = await open(module, pilotId, user, query)
  return renderPage({ component: module.default, data })
}
const send = async (
  module: { action: (args: never) => unknown },
  pilotId: string,
  user: { id: string },
  form: Record<string, string>,
  query = '',
) =>
  callAction(module, {
    ...{ path: `/pilotprojekte/x${query}`, params: { pilotId }, viewer: await viewerOf(user.id), form },
  }) as Promise<Answer<unknown>>
const running = (more = {}) => createPilot({ authorityId: scene.authority.id, state: 'published', ...more })
const said = ({ data }: Answer<unknown>) =>
  JSON.stringify(data, (_, value) => (typeof value === 'bigint' ? String(value) : value))

describe('the page of a pilot', () => {
  it('says what was planned, what was measured and who takes part; texts are texts', async () => {
    const { id, indicators } = await running({ title: EVIL, goal: EVIL, summary: EVIL, protection: EVIL })
    await createMeasurement(indicators[0]?.id ?? '', 75, { note: EVIL })
    await createPilotPartner(id, scene.company.id)
    const html = await see(show, id, null)
    expect(html).not.toContain(EVIL)
    expect(html).toContain(scene.company.name)
    for (const words of [t('pilot.turn.authority'), '50 % des Weges', t('pilot.milestones')])
      expect(html).toContain(words)
    expect(html).toContain('role="img"')
  })

  it('says how it goes before it says how it is done', async () => {
    const html = await see(show, (await running()).id, null)
    const parts = ['goal', 'indicators', 'milestones', 'reports', 'description', 'protection'] as const
    const places = parts.map((part) => html.indexOf(`>${t(`pilot.${part}`)}</h2>`))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  it('calls a milestone overdue while it runs, and not reached once it has ended', async () => {
    const of = { authorityId: scene.authority.id }
    const late = await running()
    const words = [t('pilot.milestones.state.late'), t('pilot.next.lateMilestone')]
    for (const one of words) expect(await see(show, late.id, null)).toContain(one)
    const over = await createPilot({ ...of, state: 'stopped', endedOn: columnOf(dayFromNow(-2)) })
    const html = await see(show, over.id, null)
    expect(html).toContain(t('pilot.milestones.state.missed'))
    expect(html).not.toContain(t('pilot.milestones.state.late'))
    for (const term of ['plannedEnd', 'stopped'] as const) expect(html).toContain(t(`pilot.facts.${term}`))
    for (const said of ['indicators.never', 'reports.never'] as const)
      expect(html).toContain(t(`pilot.${said}`))
    expect(html).not.toContain(t('pilot.indicators.none'))
    expect(html.match(/ui-rail__check/g)).toHaveLength(2)
  })

  it('is unknown to everybody outside until it is public; who is asked may read it', async () => {
    const { id } = await pilotDraftOf(scene)
    for (const user of [null, scene.anna, scene.maker]) expect((await open(show, id, user)).status).toBe(404)
    await createPilotPartner(id, scene.company.id, 'invited')
    for (const user of [scene.maker, scene.watcher, scene.reader])
      expect((await open(show, id, user)).status).toBe(200)
    expect(await see(show, id, scene.maker)).toContain(t('pilot.notPublic'))
    await db.pilotPartner.updateMany({ data: { state: 'declined' } })
    expect((await open(show, id, scene.maker)).status).toBe(404)
    expect((await open(show, newId(), scene.author)).status).toBe(404)
  })

  it('names partners once they have said yes, and those who left in public', async () => {
    const { id } = await running()
    const others = ['Fragezeichen GmbH', 'Absage AG', 'Stilles Gehen UG', 'Offenes Gehen UG']
    const states = ['invited', 'declined', 'left', 'left'] as const
    for (const [index, name] of others.entries()) {
      const { id: organisationId } = await createOrganisation({ name })
      await createPilotPartner(id, organisationId, states[index])
    }
    await db.pilotPartner.updateMany({
      where: { organisation: { name: 'Offenes Gehen UG' } },
      data: { leftInPublic: true, answeredAt: new Date(), reason: 'Zu viel zu tun.' },
    })
    const names = said(await open(show, id, null))
    expect(others.filter((name) => names.includes(name))).toEqual(['Offenes Gehen UG'])
  })

  it('keeps a proposed outcome to those who decide about it', async () => {
    const { id } = await createPilot({ authorityId: scene.authority.id, state: 'endInApproval' })
    const secret = 'Neun von zehn'
    for (const user of [null, scene.anna, scene.maker])
      expect(said(await open(show, id, user))).not.toContain(secret)
    expect(said(await open(show, id, scene.second))).toContain(secret)
    const over = await createPilot({ authorityId: scene.authority.id, state: 'finished' })
    expect(said(await open(show, over.id, null))).toContain(secret)
  })

  it('is a tombstone after its withdrawal: title and reason, and nothing else', async () => {
    const { id, title } = await createPilot({ authorityId: scene.authority.id, state: 'withdrawn' })
    await createPilotPartner(id, scene.company.id)
    const answer = said(await open(show, id, null))
    for (const words of [title, 'Der Anlass ist entfallen.']) expect(answer).toContain(words)
    for (const words of ['Zwölf Brücken', 'früher', scene.company.name, 'Gefundene Risse'])
      expect(answer).not.toContain(words)
  })
})

describe('the list', () => {
  const titles = async (query: string) => {
    const { data } = await open(list, '', null, query)
    return (data as { pilots: { title: string }[] }).pilots.map(({ title }) => title)
  }

  it('shows what is public by state, words, authority, field and region', async () => {
    const of = { authorityId: scene.authority.id }
    const day = (days: number) => columnOf(dayFromNow(days))
    await pilotDraftOf(scene, { title: 'Entwurf' })
    await createPilot({ ...of, state: 'withdrawn', title: 'Zurückgezogen' })
    await running({ title: 'Läuft' })
    await running({ title: 'Geplant', startsOn: day(1) })
    await running({ title: 'Heute', startsOn: day(0), endsOn: day(0) })
    await running({ title: 'Überfällig', endsOn: day(-1) })
    await createPilot({ ...of, state: 'finished', title: 'Fertig', districts: [] })
    await createPilot({ ...of, state: 'stopped', title: 'Abgebrochen', districts: ['13004'], domains: [] })
    expect((await titles('')).sort()).toEqual(
      ['Läuft', 'Geplant', 'Heute', 'Überfällig', 'Fertig', 'Abgebrochen'].sort(),
    )
    expect(await titles('?stand=planned')).toEqual(['Geplant'])
    expect((await titles('?stand=running')).sort()).toEqual(['Heute', 'Läuft'])
    expect(await titles('?stand=overdue')).toEqual(['Überfällig'])
    expect(await titles('?stand=finished')).toEqual(['Fertig'])
    expect(await titles('?stand=stopped')).toEqual(['Abgebrochen'])
    expect(await titles('?text=ÜBERfällig')).toEqual(['Überfällig'])
    expect(await titles('?text=%25')).toEqual([])
    expect((await titles('?region=13004')).sort()).toEqual(['Abgebrochen', 'Fertig'])
    expect(await titles(`?behoerde=${scene.authority.id}`)).toHaveLength(6)
    expect(await titles('?stand=quatsch&behoerde=x&nach=x~y')).toHaveLength(6)
    for (const key of ['2026-02-30', '2026-02-29', '0000-01-01', '9999-99-99'])
      expect(await titles(`?nach=${newId()}~${key}`)).toHaveLength(6)
    expect(await see(list, '', null, '?text=gibtesnicht')).toContain(t('pilot.list.noHits'))
  })

  it('is paged without a gap, forth and back', async () => {
    for (let count = 0; count < 23; count += 1) await running({ title: `Pilot ${count}` })
    type Page = { pilots: { id: string }[]; next: string | null; previous: string | null }
    const page = async (address: string | null) =>
      (await open(list, '', null, address ? `?${address.split('?')[1]}` : '')).data as Page
    const first = await page(null)
    const second = await page(first.next)
    expect([first.pilots.length, second.pilots.length, second.next]).toEqual([20, 3, null])
    const ids = [...first.pilots, ...second.pilots].map(({ id }) => id)
    expect(new Set(ids).size).toBe(23)
    expect((await page(second.previous)).pilots).toEqual(first.pilots)
  })
})

describe('the pages of those who run it', () => {
  it('begin a pilot from a challenge of their own only', async () => {
    const challenge = await createChallenge({ authorityId: scene.authority.id, state: 'opened' })
    const { id: authorityId } = await createOrganisation({ kind: 'authority' })
    const foreign = await createChallenge({ authorityId, state: 'opened' })
    const viewer = await viewerOf(scene.author.id)
    const origin = async (id: string) =>
      (await callLoader(start, { path: `/pilotprojekte/neu?aus=${id}`, viewer })).data.origin
    expect(await origin(challenge.id)).toMatchObject({ id: challenge.id })
    expect(await origin(foreign.id)).toBeNull()
    const form = { id: newId(), authorityId: scene.authority.id, title: 'Aus der Herausforderung' }
    const sent = (challengeId: string) =>
      callAction(start, { path: '/pilotprojekte/neu', viewer, form: { ...form, challengeId } })
    expect((await sent(foreign.id)).status).toBe(422)
    expect((await sent(challenge.id)).location).toBe(`/pilotprojekte/${form.id}/bearbeiten`)
    expect(await db.pilot.findUniqueOrThrow({ where: { id: form.id } })).toMatchObject({
      challengeId: challenge.id,
    })
  })

  it('save step by step, show both texts to whoever comes late, and lose nothing', async () => {
    const { id } = await pilotDraftOf(scene)
    const plan = { version: '1', startsOn: dayFromNow(3), endsOn: dayFromNow(40), cost: '1.250,50' }
    const saved = await send(edit, id, scene.second, plan, '?schritt=plan')
    expect(saved.location).toBe(`/pilotprojekte/${id}/bearbeiten?schritt=measuring`)
    expect(await db.pilot.findUniqueOrThrow({ where: { id } })).toMatchObject({ costCents: 125_050n })
    const late = await send(edit, id, scene.author, { version: '1', title: 'Neuer Titel' })
    expect([late.status, said(late).includes('Neuer Titel')]).toEqual([409, true])
    expect(said(late)).toContain('Prüferinnen und Prüfer finden Risse früher.')
    for (const [wrong, error] of [
      [{ endsOn: dayFromNow(1) }, 'endBeforeStart'],
      [{ cost: 'viel' }, 'field.money'],
      [{ startsOn: '2026-02-30' }, 'field.date'],
    ] as const) {
      const answer = await send(edit, id, scene.author, { ...plan, version: '2', ...wrong }, '?schritt=plan')
      expect([answer.status, said(answer).includes(error)]).toEqual([422, true])
    }
    await db.pilot.update({ where: { id }, data: { state: 'inApproval' } })
    expect(await see(edit, id, scene.author)).toContain(t('pilotForm.edit.locked'))
  })

  it('say in the form itself what is wrong with a step', async () => {
    const { id, indicators } = await running()
    const measure = { step: 'measure', id: newId(), indicatorId: indicators[0]?.id ?? '', value: '12,5' }
    const future = await send(manage, id, scene.author, { ...measure, measuredOn: dayFromNow(1) })
    expect([future.status, said(future).includes('pilotReason.inFuture')]).toEqual([422, true])
    const withdrawn = await send(manage, id, scene.head, { step: 'withdraw', version: '1', reason: '' })
    expect([withdrawn.status, said(withdrawn).includes('reasonMissing')]).toEqual([422, true])
    const late = await send(manage, id, scene.head, { step: 'withdraw', version: '9', reason: 'Weil.' })
    expect([late.status, said(late).includes('wrongState')]).toEqual([409, true])
    const ended = await send(end, id, scene.author, { version: '1', ending: 'finished', result: 'Gut.' })
    expect([ended.status, said(ended).includes('pilot.error.lacking')]).toEqual([422, true])
    expect(said(ended)).toContain('Gut.')
  })

  it('choose no indicator and no milestone beforehand where there are several, and say what is public', async () => {
    const { id, indicators, milestones } = await running()
    const html = await see(manage, id, scene.author)
    expect(html.match(/<option value=""/g)).toHaveLength(2)
    for (const step of ['measure', 'reach'] as const) expect(html).toContain(t(`pilotManage.${step}.text`))
    expect(html).toContain('Bisher endet das Pilotprojekt am')
    const measure = { step: 'measure', id: newId(), measuredOn: dayFromNow(-1), value: '12,5' }
    const unchosen = await send(manage, id, scene.author, { ...measure, indicatorId: '' })
    expect([unchosen.status, said(unchosen).includes('field.required')]).toEqual([422, true])
    const chosen = await send(manage, id, scene.author, { ...measure, indicatorId: indicators[1]?.id ?? '' })
    expect(chosen.location).toBe(`/pilotprojekte/${id}/verwalten`)
    const [first, last] = milestones.map((one) => one.id)
    await send(manage, id, scene.author, {
      step: 'reach',
      milestoneId: first ?? '',
      reachedOn: dayFromNow(-1),
    })
    expect(await see(manage, id, scene.author)).toContain(`<option value="${last}" lang="de" selected`)
  })

  it('say in heading and title which step of the form is open', async () => {
    const { id, title } = await pilotDraftOf(scene)
    const name = t('pilotForm.section.plan')
    const answer = await open(edit, id, scene.author, '?schritt=plan')
    expect(answer.data).toMatchObject({ title: `${name}: ${title}` })
    expect(await see(edit, id, scene.author, '?schritt=plan')).toMatch(new RegExp(`<h2[^>]*>${name}</h2>`))
  })

  it('let nobody report in the name of others, and everybody who takes part in their own', async () => {
    const { id } = await running()
    await createPilotPartner(id, scene.company.id)
    const sent = (user: { id: string }, organisationId: string) =>
      send(report, id, user, { id: newId(), organisationId, text: 'Es läuft.' })
    expect((await sent(scene.maker, scene.authority.id)).status).toBe(409)
    expect((await sent(scene.author, scene.company.id)).status).toBe(409)
    expect((await sent(scene.maker, scene.company.id)).location).toBe(`/pilotprojekte/${id}`)
    expect(await db.pilotReport.findMany()).toMatchObject([{ organisationId: scene.company.id }])
  })

  it('show a partner its own request and nothing of the others', async () => {
    const { id } = await pilotDraftOf(scene)
    const other = await createOrganisation({ name: 'Konkurrenz AG' })
    await createPilotPartner(id, scene.company.id, 'invited')
    await createPilotPartner(id, other.id, 'invited')
    expect(said(await open(partners, id, scene.maker))).not.toContain('Konkurrenz AG')
    expect(said(await open(partners, id, scene.author))).toContain('Konkurrenz AG')
    const declined = await send(partners, id, scene.maker, {
      ...{ step: 'decline', organisationId: scene.company.id },
    })
    expect(declined.location).toBe('/meine-aufgaben')
    const foreign = await send(partners, id, scene.author, { step: 'confirm', organisationId: other.id })
    expect(foreign.status).toBe(404)
  })
})

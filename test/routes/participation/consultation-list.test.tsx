import { beforeEach, describe, expect, it } from 'vitest'
import { linksOf, textOf, wordsIn } from '#test/components/show'
import { createConsultation, movePeriod } from '#test/factories/consultation'
import { viewerOf } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { type ConsultationScene, createConsultationScene, draftOf } from '#test/support/consultation-scene'
import { useDatabase } from '#test/support/database'
import { renderPage } from '#test/support/render-page'
import * as list from '~/features/participation/routes/consultation-list'
import { findSubject } from '~/features/participation/subjects/registry.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
const { t } = wordsIn('de')
const DAY = 86_400_000
let scene: ConsultationScene
beforeEach(async () => {
  scene = await createConsultationScene()
})

async function open(user: { id: string } | null, query = '') {
  const viewer = user && (await viewerOf(user.id))
  return (await callLoader(list, { path: `/beteiligung${query}`, viewer })).data
}
const see = async (user: { id: string } | null) =>
  renderPage({ component: list.default, data: await open(user) })
const addressesIn = (html: string) => Object.values(linksOf(html))
const published = () => createConsultation({ organisationId: scene.authority.id, state: 'published' })

describe('the list', () => {
  it('says that nothing runs, and offers to open one to those who may', async () => {
    const html = await see(null)
    expect(textOf(html)).toContain(t('consultation.list.none'))
    expect(addressesIn(html)).toEqual([])
    expect(addressesIn(await see(scene.author))).toContain('/beteiligung/neu')
    expect(addressesIn(await see(scene.reader))).not.toContain('/beteiligung/neu')
  })

  it('puts what runs first, then what is planned, owed, and over; drafts are nobody’s business', async () => {
    const [running, planned, ended] = [await published(), await published(), await published()]
    await movePeriod(planned.id, DAY, 2 * DAY)
    await movePeriod(ended.id, -2 * DAY, -DAY)
    const closed = await createConsultation({ organisationId: scene.authority.id, state: 'closed' })
    await createConsultation({ organisationId: scene.authority.id, title: 'Geheimer Entwurf' })
    const html = await see(null)
    expect(addressesIn(html)).toEqual([
      `/beteiligung/${running.id}`,
      `/beteiligung/${planned.id}`,
      `/beteiligung/${ended.id}`,
      `/beteiligung/${closed.id}/ergebnis`,
    ])
    expect(html).not.toContain('Geheimer Entwurf')
  })

  it('walks through what is over by pages, forwards and back', async () => {
    for (let day = 1; day <= 45; day += 1) {
      const { id } = await createConsultation({ organisationId: scene.authority.id, state: 'closed' })
      await movePeriod(id, -90 * DAY, -day * DAY)
    }
    const page = (query: string) => open(null, query)
    const queryOf = (address: string | null) => address?.slice(address.indexOf('?')) ?? ''
    const first = await page('')
    const second = await page(queryOf(first.next))
    const third = await page(queryOf(second.next))
    const pages = [first, second, third]
    expect(pages.map((one) => one.finished.length)).toEqual([20, 20, 5])
    expect(new Set(pages.flatMap((one) => one.finished.map(({ id }) => id))).size).toBe(45)
    expect([first.previous, third.next]).toEqual([null, null])
    expect((await page(queryOf(second.previous))).finished).toEqual(first.finished)
    for (const key of ['kein-Datum', '%2B275760-09-13T00:00:00.000Z', '2026-99-99T00:00:00.000Z', ''])
      expect((await page(`?nach=${newId()}~${key}`)).finished).toEqual(first.finished)
  })

  it('is the same for two people who are signed out', async () => {
    await published()
    expect(await see(null)).toBe(await see(null))
  })
})

describe('a consultation as something to talk about', () => {
  it('is known while everybody may read it, and open until its authority has closed it', async () => {
    const at = new Date()
    const { id, title } = await published()
    expect(await findSubject('consultation', id, at)).toMatchObject({
      ...{ type: 'consultation', id, title, organisationName: 'Stadt Musterhafen', isOpen: true },
      address: { de: `/beteiligung/${id}`, en: `/en/participation/${id}` },
    })
    const closed = await createConsultation({ organisationId: scene.authority.id, state: 'closed' })
    expect((await findSubject('consultation', closed.id, at))?.isOpen).toBe(false)
    const draft = await draftOf(scene)
    expect(await findSubject('consultation', draft.id, at)).toBeNull()
  })
})

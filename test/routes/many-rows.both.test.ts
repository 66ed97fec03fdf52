import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createOrganisation } from '#test/factories/organisation'
import { createMeasurement, createPilot } from '#test/factories/pilot'
import { createEntry, createExperience } from '#test/factories/register'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { columnOf } from '~/domain/calendar/day'
import { VALUES_ON_A_PAGE } from '~/features/pilots/operations/pilot-picture.server'
import { REPORTS_ON_A_PAGE } from '~/features/pilots/operations/show-pilot.server'
import * as pilotPage from '~/features/pilots/routes/show'
import { EXPERIENCES_ON_A_PAGE } from '~/features/register/operations/read-public-entry.server'
import * as entryPage from '~/features/register/routes/entry'
import { db } from '~/platform/database/client.server'

useDatabase()
vi.setConfig({ testTimeout: 60_000 })
const SOMEBODY = '00000000-0000-7000-8000-00000000e009'
let authorityId = ''
beforeEach(async () => {
  authorityId = (await createOrganisation({ kind: 'authority', name: 'Amt Warnow' })).id
})

async function pilot(pilotId: string, query = '') {
  const { data } = await callLoader(pilotPage, {
    path: `/pilotprojekte/${pilotId}${query}`,
    params: { pilotId },
  })
  if (!data.shown) throw new Error('The pilot is not shown')
  return data.shown
}

describe('the page of a pilot', () => {
  it('shows its reports a page at a time, the newest first, and each once', async () => {
    const { id: pilotId } = await createPilot({ authorityId, state: 'published' })
    const count = REPORTS_ON_A_PAGE + 3
    const told = {
      pilotId,
      organisationId: authorityId,
      createdById: SOMEBODY,
      reportedOn: columnOf('2026-05-01'),
    }
    await db.pilotReport.createMany({
      data: Array.from({ length: count }, (_, number) => ({
        ...{ ...told, text: `Bericht ${number}`, createdAt: new Date(Date.UTC(2026, 4, 1, number)) },
      })),
    })
    const first = await pilot(pilotId)
    expect(first.reports.map(({ text }) => text)).toHaveLength(REPORTS_ON_A_PAGE)
    expect(first.reports[0]?.text).toBe(`Bericht ${count - 1}`)
    expect(first.reportPages).toEqual({
      ...{ page: 1, previous: null, next: `/pilotprojekte/${pilotId}?berichte=2#berichte` },
    })
    const second = await pilot(pilotId, '?berichte=2&werte=3')
    expect(second.reports.map(({ text }) => text)).toEqual(['Bericht 2', 'Bericht 1', 'Bericht 0'])
    expect(second.reportPages).toEqual({
      ...{ page: 2, previous: `/pilotprojekte/${pilotId}?werte=3#berichte`, next: null },
    })
    for (const odd of ['0', '-1', '1e9', 'x', '9999', '2 ']) {
      const { reportPages } = await pilot(pilotId, `?berichte=${encodeURIComponent(odd)}`)
      expect([odd, reportPages.page]).toEqual([odd, 1])
    }
    expect((await pilot(pilotId, '?berichte=999')).reports).toEqual([])
  })

  it('shows its values a page at a time, the last entered first; what is measured now stands on every one', async () => {
    const { id: pilotId, indicators } = await createPilot({ authorityId, state: 'published' })
    const count = VALUES_ON_A_PAGE + 2
    for (let value = 1; value <= count; value += 1)
      await createMeasurement(indicators[0]?.id ?? '', value, {
        createdAt: new Date(Date.UTC(2026, 4, 1, 0, value)),
      })
    const shownOn = async (query: string) => {
      const { indicators: shown, valuePages } = await pilot(pilotId, query)
      expect(shown[0]?.now?.value).toBe(count)
      return {
        values: shown.flatMap(({ values }) => values.map(({ value }) => value)),
        next: valuePages.next,
      }
    }
    const first = await shownOn('')
    expect([first.values.length, first.values[0], first.next]).toEqual([
      ...[VALUES_ON_A_PAGE, count, `/pilotprojekte/${pilotId}?werte=2#messwerte`],
    ])
    expect(await shownOn('?werte=2')).toEqual({ values: [2, 1], next: null })
  })
})

it('the page of an entry shows experiences a page at a time, its own authority first', async () => {
  const { id: entryId } = await createEntry({ authorityId, state: 'published' })
  for (let count = 0; count < EXPERIENCES_ON_A_PAGE; count += 1) {
    const { id: organisationId } = await createOrganisation({ kind: 'authority', name: `Amt ${10 + count}` })
    await createExperience({ entryId, organisationId })
  }
  await createExperience({ entryId, organisationId: authorityId })
  const show = async (query: string) => {
    const { data } = await callLoader(entryPage, {
      path: `/ki-register/${entryId}${query}`,
      params: { entryId },
    })
    if (!data.shown) throw new Error('The entry is not shown')
    return data.shown
  }
  const first = await show('')
  expect(first.experiences).toHaveLength(EXPERIENCES_ON_A_PAGE)
  expect(first.experiences[0]).toMatchObject({
    isOwner: true,
    asOf: '2026-11-01',
    organisation: { name: 'Amt Warnow' },
  })
  expect(first.experiencePages.next).toBe(`/ki-register/${entryId}?erfahrungen=2#experiences`)
  const second = await show('?erfahrungen=2')
  expect(second.experiences.map(({ organisation }) => organisation.name)).toEqual([
    `Amt ${9 + EXPERIENCES_ON_A_PAGE}`,
  ])
  expect(second.experiencePages).toMatchObject({ page: 2, next: null })
})

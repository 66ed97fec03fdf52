import { beforeEach, describe, expect, test } from 'vitest'
import { fieldOf, headingsOf, hiddenFields, rowsOf, textOf, wordsIn } from '#test/components/show'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { renderPage } from '#test/support/render-page'
import { yearOf } from '~/domain/calendar/day'
import { minimumExtension } from '~/domain/challenge/extension'
import { berlinDay } from '~/domain/time/berlin'
import { fillLegalData } from '~/features/administration/operations/fill-legal-data.server'
import * as yearPage from '~/features/administration/routes/holiday-year'
import * as listPage from '~/features/administration/routes/legal-data'
import * as valuePage from '~/features/administration/routes/legal-value-new'
import { db } from '~/platform/database/client.server'
import { legalValues } from '~/platform/public-data/calendar.server'

useDatabase()
beforeEach(fillLegalData)

const staff = async () => viewerOf((await createUser({ platformRole: 'staff' })).id)
const LIST = '/verwaltung/kalender-und-werte'
const { t } = wordsIn('de')

describe('the overview', () => {
  test.each(['de', 'en'] as const)(
    'shows years, holidays and values with source and status (%s)',
    async (locale) => {
      const path = locale === 'de' ? LIST : '/en/administration/calendar-and-values'
      const { data } = await callLoader(listPage, { path, viewer: await staff() })
      const text = textOf(renderPage({ component: listPage.default, data, locale }))
      const words = wordsIn(locale)
      for (const part of [
        words.t('legalData.year', { year: 2028, count: 11 }),
        words.t('legalData.status.provisional'),
        words.t('legalData.status.verified'),
        words.t('legalData.today'),
        locale === 'de'
          ? '8. März 2027: Internationaler Frauentag'
          : '8 March 2027: International Women’s Day',
        words.t('legalData.addYear', { year: 2029 }),
      ])
        expect(text).toContain(part)
    },
  )

  test('warns of a year that is missing, and leads to it', async () => {
    await db.holidayYear.deleteMany()
    const { data } = await callLoader(listPage, { path: LIST, viewer: await staff() })
    const html = renderPage({ component: listPage.default, data })
    const year = yearOf(berlinDay(new Date()))
    expect(headingsOf(html)).toContain(t('legalData.missing', { year }))
    expect(html).toContain(`${LIST}/jahr/${year}`)
  })
})

describe('a year', () => {
  const asked = async (year: string) => ({
    path: `${LIST}/jahr/${year}`,
    params: { year },
    viewer: await staff(),
  })
  const form = {
    version: '0',
    holidays: '2029-01-01; Neujahr; New Year\r\n2029-05-01; Tag der Arbeit; Labour Day',
    source: 'GVOBl.',
    status: 'verified',
  }

  test('is proposed, says so, and is recorded', async () => {
    const { data } = await callLoader(yearPage, await asked('2029'))
    const html = renderPage({ component: yearPage.default, data })
    expect(headingsOf(html)).toContain(t('legalData.proposed'))
    expect(fieldOf(html, 'holidays').value).toContain('2029-03-30; Karfreitag; Good Friday')
    expect((await callAction(yearPage, { ...(await asked('2029')), form })).location).toBe(LIST)
    const after = renderPage({
      component: yearPage.default,
      data: (await callLoader(yearPage, await asked('2029'))).data,
    })
    expect(headingsOf(after)).not.toContain(t('legalData.proposed'))
    expect(fieldOf(after, 'source').value).toBe('GVOBl.')
  })

  test('names the line that it cannot read and loses nothing', async () => {
    const holidays = `${form.holidays}\r\n1.6.2029; Tag; Day`
    const answer = await callAction(yearPage, { ...(await asked('2029')), form: { ...form, holidays } })
    expect(answer.status).toBe(422)
    const { data } = await callLoader(yearPage, await asked('2029'))
    const html = renderPage({ component: yearPage.default, data, answer: answer.data })
    expect(textOf(html)).toContain('Zeile 3')
    expect(fieldOf(html, 'holidays').value).toContain('1.6.2029')
  })

  test('needs a source and a status', async () => {
    const answer = await callAction(yearPage, {
      ...(await asked('2029')),
      form: { ...form, source: ' ', status: 'sure' },
    })
    expect(answer.status).toBe(422)
    expect(Object.keys((answer.data as { lastResult: { error: object } }).lastResult.error).sort()).toEqual([
      'source',
      'status',
    ])
  })

  test('that somebody recorded in between is answered 409 with both texts', async () => {
    await callAction(yearPage, { ...(await asked('2029')), form })
    const other = { ...form, source: 'Kalender', status: 'provisional' }
    const answer = await callAction(yearPage, { ...(await asked('2029')), form: other })
    expect(answer.status).toBe(409)
    const { data } = await callLoader(yearPage, await asked('2029'))
    const html = renderPage({ component: yearPage.default, data, answer: answer.data })
    expect(rowsOf(html)).toEqual([
      ['Quelle', 'Kalender', 'GVOBl.'],
      ['Stand', 'Vorläufig', 'Geprüft'],
    ])
    const again = { ...other, version: hiddenFields(html)['version'] ?? '' }
    expect((await callAction(yearPage, { ...(await asked('2029')), form: again })).status).toBe(303)
  })

  test.each(['1999', '2101', '20290', 'abcd', '-2029'])('%s is none of ours', async (year) => {
    expect((await callLoader(yearPage, await asked(year))).status).toBe(404)
  })
})

describe('a new value', () => {
  const params = { legalKey: 'directAwardWorks' }
  const asked = async () => ({ path: `${LIST}/wert/directAwardWorks`, params, viewer: await staff() })
  const form = {
    value: '200.000',
    validFrom: '2027-01-01',
    validUntil: '',
    source: 'GVOBl.',
    status: 'verified',
    checkedOn: '2026-11-25',
  }
  const send = async (fields: Record<string, string> = {}) => {
    const { data } = await callLoader(valuePage, await asked())
    const { id = '' } = hiddenFields(renderPage({ component: valuePage.default, data }))
    return callAction(valuePage, { ...(await asked()), form: { id, ...form, ...fields } })
  }

  test('is added, and the old one stays', async () => {
    expect((await send()).location).toBe(LIST)
    const rows = await db.legalValue.findMany({
      where: { key: 'directAwardWorks' },
      orderBy: { validFrom: 'asc' },
    })
    expect(rows.map(({ value, status }) => [value, status])).toEqual([
      [15_000_000n, 'provisional'],
      [20_000_000n, 'verified'],
    ])
  })

  test.each([
    ['no amount', { value: 'viel' }, 'value'],
    ['no first day', { validFrom: '' }, 'validFrom'],
    ['a day that there is not', { validFrom: '2027-02-30' }, 'validFrom'],
    ['a last day before the first', { validUntil: '2026-12-31' }, 'validUntil'],
    ['no source', { source: '' }, 'source'],
    ['no status', { status: '' }, 'status'],
    ['a check without its day', { checkedOn: '' }, 'checkedOn'],
  ])('is refused with %s', async (_name, fields, wrong) => {
    const answer = await send(fields)
    expect(answer.status).toBe(422)
    const { error } = (answer.data as { lastResult: { error: object } }).lastResult
    expect(Object.keys(error)).toEqual([wrong])
    expect(await db.legalValue.count()).toBe(8)
  })

  describe('that is a number of days', () => {
    const asDays = { ...params, legalKey: 'changeExtension' }
    const days = { ...form, value: '14', validFrom: '2026-11-01', status: 'provisional', checkedOn: '' }
    const sendDays = async (fields: Record<string, string> = {}) => {
      const page = { ...(await asked()), params: asDays }
      const { data } = await callLoader(valuePage, page)
      const { id = '' } = hiddenFields(renderPage({ component: valuePage.default, data }))
      return callAction(valuePage, { ...page, form: { id, ...days, ...fields } })
    }
    const minimum = () => minimumExtension(legalValues(), new Date('2026-11-26T12:00:00Z'))

    test('is a rule of the platform: it holds at once, and is listed as such', async () => {
      expect(minimum()).toBe(7)
      expect((await sendDays()).location).toBe(LIST)
      expect(minimum()).toBe(14)
      const row = await db.legalValue.findFirst({ where: { value: 14n } })
      expect(row).toMatchObject({ key: 'changeExtension', unit: 'days', validUntil: null })
      const { data } = await callLoader(listPage, { path: LIST, viewer: await staff() })
      const text = textOf(renderPage({ component: listPage.default, data }))
      expect(text).toContain(t('legalData.days', { count: 14 }))
    })

    test.each(['0', '91', '1,5', '-3', '', 'bald'])('is refused: %s', async (value) => {
      expect((await sendDays({ value })).status).toBe(422)
      expect(await db.legalValue.count()).toBe(8)
    })

    test('has no last day: a rule always holds', async () => {
      expect((await sendDays({ validUntil: '2026-12-31' })).status).toBe(422)
    })
  })

  test('of a key that there is not is not found', async () => {
    const wrong = { ...(await asked()), params: { legalKey: 'constructor' } }
    expect((await callLoader(valuePage, wrong)).status).toBe(404)
  })
})

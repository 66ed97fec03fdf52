import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createChallenge } from '#test/factories/challenge'
import { NO_COMPETITION } from '#test/factories/competition'
import { createOrganisation } from '#test/factories/organisation'
import { useDatabase } from '#test/support/database'
import { flatFields } from '#test/support/flat-fields'
import { TEXT_FIELDS } from '~/domain/challenge/sections'
import { inputOf, marksOf } from '~/features/challenges/operations/challenge-columns.server'
import { differences, formValues } from '~/features/challenges/operations/form-values.server'
import { inLanguage } from '~/features/challenges/operations/present-challenge.server'
import { challengeShape } from '~/features/challenges/schema'
import { de } from '~/i18n/de'
import { translator } from '~/i18n/translate'
import { parseForm } from '~/platform/forms/parse-form.server'

useDatabase()

const saved = async (overrides = {}) => ({
  ...NO_COMPETITION,
  ...(await createChallenge({
    authorityId: (await createOrganisation({ kind: 'authority' })).id,
    deadlineAt: new Date('2027-07-01T10:00:00Z'),
    startsOn: new Date('2027-09-01T00:00:00Z'),
    budgetMinCents: 1_000_050n,
    english: { title: 'Forms' },
    ...overrides,
  })),
})

/** Sends the values of a form back as a browser does. */
function sendBack(values: ReturnType<typeof formValues>, changes: Record<string, string> = {}) {
  const form = new FormData()
  for (const [name, value] of Object.entries(flatFields({ ...values, ...changes })))
    for (const one of [value].flat()) form.append(name, one)
  const submission = parseForm(form, z.object(challengeShape))
  if (submission.status !== 'success') throw new Error(JSON.stringify(submission.error))
  return submission.value
}

describe('the values of the form', () => {
  it('give the deadline in Berlin, money with a comma and days without a time', async () => {
    expect(formValues(await saved())).toMatchObject({
      deadline: '2027-07-01T12:00',
      startsOn: '2027-09-01',
      budgetMin: '10000,50',
      budgetMax: '',
      englishTitle: 'Forms',
      englishSummary: '',
      readinessMin: '',
    })
  })

  it('sent back untouched are the same text, mark for mark', async () => {
    const row = await saved()
    const marks = marksOf(sendBack(formValues(row)), TEXT_FIELDS)
    expect(marks).toEqual(marksOf(inputOf(row), TEXT_FIELDS))
    expect(Object.keys(marks)).toHaveLength(TEXT_FIELDS.length)
  })

  it('sent back with other ends of lines or another order of codes are the same text', async () => {
    const row = await saved({ problem: 'Eins\nZwei', domains: ['transport', 'energy'] })
    const values = { ...formValues(row), domains: ['energy', 'transport'] }
    const marks = marksOf(sendBack(values, { problem: 'Eins\r\nZwei' }), TEXT_FIELDS)
    expect(marks).toEqual(marksOf(inputOf(row), TEXT_FIELDS))
  })

  it('sent back changed differ in their marks, and tell both texts as people read them', async () => {
    const row = await saved()
    const changes = { title: 'Mein Titel', deadline: '2027-07-02T12:00', budgetMin: '' }
    const mine = sendBack(formValues(row), changes)
    const [before, after] = [marksOf(inputOf(row), TEXT_FIELDS), marksOf(mine, TEXT_FIELDS)]
    const differing = TEXT_FIELDS.filter((field) => before[field] !== after[field])
    expect(differing).toEqual(['title', 'budgetMin', 'deadline'])
    expect(differences(differing, mine, row, translator(de))).toEqual([
      { field: 'title', yours: 'Mein Titel', saved: row.title },
      { field: 'budgetMin', yours: '', saved: '10000,50' },
      { field: 'deadline', yours: '2027-07-02T12:00', saved: '2027-07-01T12:00' },
    ])
  })
})

describe('a text in the language of the page', () => {
  it.each([
    ['de', { title: 'Forms' }, 'Formulare', 'de'],
    ['en', { title: 'Forms' }, 'Forms', 'en'],
    ['en', { title: ' ' }, 'Formulare', 'de'],
    ['en', { summary: 'Other' }, 'Formulare', 'de'],
    ['en', null, 'Formulare', 'de'],
    ['en', { title: 7 }, 'Formulare', 'de'],
  ] as const)('(%s, %j) is %s, marked as %s', (locale, english, text, lang) => {
    expect(inLanguage(locale, 'Formulare', english, 'title')).toEqual({ text, lang })
  })
})
